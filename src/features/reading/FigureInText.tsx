import { type ReactNode, use } from 'react'
import { doubtIn } from '../../language/provenance'
import type { Lang } from '../../language/words'
import type { Doubtful } from '../../report/imported'
import { opensCard } from '../../state/card'
import { Caution } from '../../ui/Caution'
import { Dispute } from './Dispute'
import { OnPaper } from './onPaper'
import styles from './Reading.module.css'

type Props = {
  id: string
  value: number | undefined
  label: string
  /** The check in which it disagrees with other figures, if there is one. */
  disputed: string | undefined
  /** Why its reading is not certain, if it is not. */
  doubt: Doubtful | undefined
  lang: Lang
  /** The sentence is in another language than the page, and so than the signs beside its numbers. */
  foreign: boolean
  children: ReactNode
}

/**
 * A number in a sentence: it lights up with its mark and its row (state/pointed) and opens its card (state/card).
 */
export function FigureInText({ id, value, label, disputed, doubt, lang, foreign, children }: Props) {
  const printed = use(OnPaper)
  if (printed) return printed({ disputed, doubtful: doubt !== undefined, children })
  const number = (
    <data className={styles.figure} data-figure={id} data-doubt={doubt?.doubt} value={value} {...opensCard}>
      {children}
    </data>
  )
  if (disputed === undefined && !doubt) return number
  const own = foreign ? lang : undefined
  return (
    <span className={styles.signed}>
      {number}
      {doubt && <Caution says={doubtIn(doubt, lang)} lang={own} />}
      {disputed !== undefined && <Dispute figure={id} label={label} check={disputed} lang={lang} own={own} />}
    </span>
  )
}
