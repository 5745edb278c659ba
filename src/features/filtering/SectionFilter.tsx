import { ordinal } from '../../language/numbers'
import { spoken } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import type { Report } from '../../report/schema'
import { choose, useChoice } from '../../state/choice'
import { Spoken } from '../../ui/Spoken'
import { Chips } from './Chips'
import styles from './Filter.module.css'

type Props = { report: Report; lang: Lang }

/** Which sections are shown? */
export function SectionFilter({ report, lang }: Props) {
  const chosen = useChoice((c) => c.sections)
  const chips = report.sections.map((s) => ({
    id: String(s.number),
    label: (
      <>
        <span className={styles.number} aria-hidden="true">
          {ordinal(s.number, lang)}
        </span>
        <Spoken runs={spoken(s.title, report, lang)} />
      </>
    ),
    pressed: chosen.includes(s.number),
    press: () => choose.section(s.number),
  }))
  return <Chips name={messages[lang].filter.sections} chips={chips} list />
}
