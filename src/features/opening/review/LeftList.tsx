import type { Draft } from '../../../importing/draft'
import { desk } from '../../../language/desk'
import { whereRead } from '../../../language/provenance'
import type { Lang } from '../../../language/words'
import { Button } from '../../../ui/Button'
import styles from './Review.module.css'
import { useGradually } from './useGradually'

type Props = { draft: Draft; lang: Lang; onShow: (i: number) => void }

/** Lines drawn in one task. */
const chunk = 40

/** What was found in the document and recognised as nothing? */
export function LeftList({ draft, lang, onShow }: Props) {
  const say = desk[lang].review
  const isDrawn = useGradually(Math.ceil(draft.left.length / chunk), null)
  if (!draft.left.length) return <p>{say.none.left}</p>
  return (
    <ul className={styles.list}>
      {draft.left.map(({ at, text, why }, i) => {
        if (!isDrawn(Math.floor(i / chunk))) return null
        const place = whereRead(draft.file.name, at, lang) || say.nowhere
        return (
          <li key={i} className={styles.left}>
            <span lang="zh-CN" className={styles.leftText}>
              {text}
            </span>
            <span className={styles.read}>
              {say.left[why]} · {place}
            </span>
            <Button look="quiet" aria-label={say.showOf(text)} onClick={() => onShow(i)}>
              {say.show}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
