import type { ReactNode } from 'react'
import { type Lang, words as messages } from '../../language/words'
import { opensCard } from '../../state/card'
import { choose } from '../../state/choice'
import { follow } from '../../state/trail'
import styles from './Reading.module.css'

type Props = {
  id: string
  value: number | undefined
  label: string
  /** The check in which it disagrees with other figures, if there is one. */
  disputed: string | undefined
  lang: Lang
  children: ReactNode
}

/**
 * A number in a sentence: it lights up with its mark and its row (state/pointed) and opens its card (state/card).
 */
export function FigureInText({ id, value, label, disputed, lang, children }: Props) {
  const number = (
    <data className={styles.figure} data-figure={id} value={value} {...opensCard}>
      {children}
    </data>
  )
  if (disputed === undefined) return number
  const mark = messages[lang].checks.mark(label)
  return (
    <span className={styles.disputed}>
      {number}
      <button
        type="button"
        className={styles.dispute}
        aria-label={mark}
        title={mark}
        data-dispute={id}
        onClick={(event) => follow(event.currentTarget, () => choose.check(disputed))}
      >
        ≠
      </button>
    </span>
  )
}
