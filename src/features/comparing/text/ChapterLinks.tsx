import { textBeside } from '../../../language/textBeside'
import type { Lang } from '../../../language/words'
import type { ChapterPair } from '../../../report/compare/beside'
import { addressOfPlace } from '../../../state/address'
import { placeOfChapter, Title } from './ChapterBeside'
import styles from './Text.module.css'

type Props = { pairs: readonly ChapterPair[]; read: Lang; lang: Lang }

/** The way to each section; the links can be sent. */
export function ChapterLinks({ pairs, read, lang }: Props) {
  return (
    <nav aria-label={textBeside[lang].chapters} className={styles.chapters}>
      {pairs.map((pair) => {
        const chapter = pair.right ?? pair.left
        const place = placeOfChapter(pair)
        return (
          chapter && (
            <a key={place} href={addressOfPlace(place)}>
              <Title of={chapter} read={read} lang={lang} />
            </a>
          )
        )
      })}
    </nav>
  )
}
