import { useDeferredValue, useId, useState } from 'react'
import { checking } from '../../../language/checking'
import { desk } from '../../../language/desk'
import { exact } from '../../../language/numbers'
import { termName } from '../../../language/terms'
import { told } from '../../../language/verdicts'
import { type Lang, words } from '../../../language/words'
import { findingsOf } from '../../../report/checks/run'
import type { Report } from '../../../report/schema'
import { Button } from '../../../ui/Button'
import { keyOf } from './items'
import styles from './Review.module.css'

type Props = { report: Report; lang: Lang; onLead: (key: string) => void }

/** How does the arithmetic come out with the values as they are now? What disagrees leads to its values. */
export function Findings({ report: now, lang, onLead }: Props) {
  // Recomputed after the value just edited is on screen.
  const report = useDeferredValue(now)
  const [open, setOpen] = useState(false)
  const id = useId()
  const say = desk[lang].review
  const findings = findingsOf(report)
  const wrong = findings.filter((f) => f.outcome.verdict === 'disagrees')
  return (
    <section className={styles.findings} aria-label={say.checks} data-wrong={wrong.length > 0 || undefined}>
      <p>
        <span role="status">{say.checked(exact(findings.length, lang), exact(wrong.length, lang))}</span>
        {wrong.length > 0 && (
          <Button look="quiet" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
            {open ? say.hideWrong : say.showWrong}
          </Button>
        )}
      </p>
      <ul id={id} hidden={!open || !wrong.length}>
        {open &&
          wrong.map((finding) => {
            const { title, difference } = told(report, finding, lang)
            return (
              <li key={finding.check.id}>
                <span aria-hidden="true">≠ </span>
                {title}
                {difference && checking[lang].apart(difference)}
                <span className={styles.terms}>
                  {finding.terms.map(({ term, quantity }, i) => {
                    const key = keyOf(report, term)
                    return (
                      key !== null && (
                        <button key={i} type="button" className={styles.term} onClick={() => onLead(key)}>
                          {words[lang].charts.mark(termName(report, term, lang), exact(quantity.value, lang))}
                        </button>
                      )
                    )
                  })}
                </span>
              </li>
            )
          })}
      </ul>
    </section>
  )
}
