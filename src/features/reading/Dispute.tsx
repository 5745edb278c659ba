import { type Lang, words as messages } from '../../language/words'
import { choose } from '../../state/choice'
import { follow } from '../../state/trail'
import styles from './Reading.module.css'

type Props = {
  figure: string
  label: string
  check: string
  lang: Lang
  /** The language it says what it is in, where the text around is in another. */
  own?: Lang | undefined
}

/** The sign that leads to the check in which a number disagrees with others. */
export function Dispute({ figure, label, check, lang, own }: Props) {
  const mark = messages[lang].disputes.mark(label)
  return (
    <button
      type="button"
      lang={own}
      className={styles.dispute}
      aria-label={mark}
      title={mark}
      data-dispute={figure}
      onClick={(event) => follow(event.currentTarget, () => choose.check(check))}
    >
      ≠
    </button>
  )
}
