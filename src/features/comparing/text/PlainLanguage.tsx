import { useId } from 'react'
import { textBeside } from '../../../language/textBeside'
import type { Lang } from '../../../language/words'
import styles from './Text.module.css'
import type { TextPair } from './whichPair'

type Props = { pair: TextPair; names: { left: string; right: string }; lang: Lang }

/** Whether a report is told in our own words. */
export const isRetold = ({ left, right }: TextPair) =>
  left.edition === 'plain-language' || right.edition === 'plain-language'

/** Said before all else where a report is told in our own words: whose words are compared, and how to compare the office's. */
export function PlainLanguage({ pair, names, lang }: Props) {
  const id = useId()
  const { plain } = textBeside[lang]
  const retold = (['left', 'right'] as const).filter((side) => pair[side].edition === 'plain-language')
  return (
    <aside aria-labelledby={id} className={styles.retold}>
      <p id={id} className={styles.retoldTitle}>
        {plain.title}
      </p>
      <p>{plain.about(retold.map((side) => names[side]))}</p>
      <p>{plain.how}</p>
    </aside>
  )
}
