import { ordinal } from '../../language/numbers'
import { plain } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import type { Report } from '../../report/schema'
import { choose, useChoice } from '../../state/choice'
import styles from './Filter.module.css'

type Props = { report: Report; lang: Lang }

/** Which sections are shown? */
export function SectionFilter({ report, lang }: Props) {
  const chosen = useChoice((c) => c.sections)
  const label = messages[lang].filter.sections
  return (
    <fieldset className={styles.group}>
      <legend>{label}</legend>
      <div className={styles.chips} data-list>
        {report.sections.map((s) => (
          <button
            key={s.number}
            type="button"
            className={styles.chip}
            aria-pressed={chosen.includes(s.number)}
            data-filter={s.number}
            onClick={() => choose.section(s.number)}
          >
            <span className={styles.number} aria-hidden="true">
              {ordinal(s.number, lang)}
            </span>
            {plain(s.title, lang)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
