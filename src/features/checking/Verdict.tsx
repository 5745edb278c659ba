import { checking } from '../../language/checking'
import type { Lang } from '../../language/words'
import type { Verdict as VerdictId } from '../../report/checks/finding'
import styles from './Checking.module.css'

/** Told apart without colour, on paper too. */
const signs: Record<VerdictId, string> = { holds: '=', disagrees: '≠', explained: '≈', untestable: '?' }

type Props = {
  of: VerdictId
  /** The check is of a bound: what holds is no equality. */
  bound?: boolean
  lang: Lang
}

/** How did the check come out? */
export function Verdict({ of, bound = false, lang }: Props) {
  return (
    <span className={styles.verdict} data-of={of}>
      <span aria-hidden="true">{bound && of === 'holds' ? '≤' : signs[of]}</span> {checking[lang].verdict[of]}
    </span>
  )
}
