import { useEffect, useLayoutEffect, useMemo, useRef } from 'react'
import { CheckList } from '../features/checking/CheckList'
import { CheckTools } from '../features/checking/CheckTools'
import { Disagreements } from '../features/checking/Disagreements'
import { SectionFilter } from '../features/filtering/SectionFilter'
import { VerdictFilter } from '../features/filtering/VerdictFilter'
import { checking } from '../language/checking'
import { exact } from '../language/numbers'
import { summaryOf } from '../language/verdicts'
import { type Lang, words as messages } from '../language/words'
import type { Finding } from '../report/checks/finding'
import { findingsOf } from '../report/checks/run'
import type { Report } from '../report/schema'
import { choose, useChoice, useLed } from '../state/choice'
import { unfolded, useUnfolded } from '../state/unfolded'
import { Button } from '../ui/Button'
import { focusMain } from '../ui/focusMain'
import styles from './ChecksPage.module.css'
import layout from './Layout.module.css'

type Props = { report: Report; lang: Lang }

/** Every identity of the report, recomputed, with its verdict. */
export default function ChecksPage({ report, lang }: Props) {
  const findings = findingsOf(report)
  const sections = useChoice((c) => c.sections)
  const verdict = useChoice((c) => c.verdict)
  // What a reader comes for is open at first.
  useLayoutEffect(
    () =>
      unfolded.begin(
        report,
        findings.filter((f) => f.outcome.verdict === 'disagrees').map((f) => f.check.id),
      ),
    [report, findings],
  )
  const open = useUnfolded((u) => u.ids)
  const say = messages[lang]
  const shown = useMemo(
    () =>
      findings.filter(
        (f) =>
          (verdict === null || f.outcome.verdict === verdict) &&
          (sections.length === 0 || (f.section !== null && sections.includes(f.section))),
      ),
    [findings, verdict, sections],
  )
  useLeadingToCheck(findings, shown, open)

  return (
    <section className={layout.page} aria-labelledby="checks-title">
      <div className={layout.top}>
        <h2 id="checks-title" className={styles.title} tabIndex={-1}>
          {checking[lang].title}
        </h2>
        <p className={styles.summary}>{summaryOf(findings, lang)}</p>
        <Disagreements report={report} findings={findings} lang={lang} />
        <p className={styles.intro}>{checking[lang].intro}</p>
      </div>
      <div className={layout.aside}>
        <VerdictFilter findings={findings} lang={lang} />
        <SectionFilter report={report} lang={lang} />
      </div>
      <div className={`${layout.main} ${styles.list}`}>
        <div className={styles.bar}>
          <p role="status">
            {shown.length
              ? checking[lang].shown(exact(shown.length, lang), exact(findings.length, lang))
              : checking[lang].none}
          </p>
          {(verdict !== null || sections.length > 0) && (
            <Button
              onClick={() => {
                choose.allChecks()
                focusMain()
              }}
            >
              {say.filter.everything}
            </Button>
          )}
          <CheckTools
            report={report}
            findings={shown}
            lang={lang}
            onOpenAll={() => unfolded.open(...shown.map((f) => f.check.id))}
            onCloseAll={unfolded.closeAll}
          />
        </div>
        <CheckList report={report} findings={shown} lang={lang} open={open} onToggle={unfolded.toggle} />
      </div>
    </section>
  )
}

/** Leads the reader to the check chosen, or to the first that names the figure chosen; it is open and shown then. */
function useLeadingToCheck(findings: readonly Finding[], shown: readonly Finding[], open: ReadonlySet<string>): void {
  const check = useChoice((c) => c.check)
  const figure = useChoice((c) => c.figure)
  const { times } = useLed()
  const reached = useRef('')
  const wanted = findings.find((f) =>
    check === null ? f.terms.some((t) => t.quantity.id === figure) : f.check.id === check,
  )
  const id = wanted?.check.id

  useEffect(() => {
    if (!wanted || !id || reached.current === `${times} ${id}`) return
    // What narrows the list hides what the link is about: it is lifted, once.
    if (!shown.includes(wanted)) {
      choose.allChecks()
      return
    }
    // First it opens, and with it what is open at first; then nothing moves any more.
    if (!open.has(id)) {
      unfolded.open(id)
      return
    }
    reached.current = `${times} ${id}`
    const line = document.querySelector(`[data-check="${CSS.escape(id)}"]`)
    line?.scrollIntoView({ block: 'start' })
    line?.querySelector<HTMLElement>('button[aria-expanded]')?.focus({ preventScroll: true })
  }, [wanted, id, shown, open, times])
}
