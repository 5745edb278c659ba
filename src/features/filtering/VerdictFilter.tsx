import { checking } from '../../language/checking'
import { exact } from '../../language/numbers'
import type { Lang } from '../../language/words'
import { type Finding, verdicts } from '../../report/checks/finding'
import { choose, useChoice } from '../../state/choice'
import { Chips } from './Chips'

type Props = { findings: readonly Finding[]; lang: Lang }

/** Which verdict? Each chip says how many there are. */
export function VerdictFilter({ findings, lang }: Props) {
  const chosen = useChoice((c) => c.verdict)
  const say = checking[lang]
  const chips = verdicts.map((verdict) => ({
    id: verdict,
    label: say.chip(say.verdict[verdict], exact(findings.filter((f) => f.outcome.verdict === verdict).length, lang)),
    pressed: chosen === verdict,
    press: () => choose.verdict(chosen === verdict ? null : verdict),
  }))
  return <Chips name={say.filter} chips={chips} />
}
