import { type Lang, words as messages } from '../../language/words'
import type { Verdict as VerdictId } from '../../report/checks/finding'
import styles from './Checking.module.css'

/** Told apart without colour, on paper too. */
const signs: Record<VerdictId, string> = { holds: '=', disagrees: '≠', explained: '≈', untestable: '?' }

/** How did the check come out? */
export function Verdict({ of, lang }: { of: VerdictId; lang: Lang }) {
  return (
    <span className={styles.verdict} data-of={of}>
      <span aria-hidden="true">{signs[of]}</span> {messages[lang].checks.verdict[of]}
    </span>
  )
}
