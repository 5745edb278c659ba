import { useEffect, useState } from 'react'
import { type Lang, words as messages } from '../language/words'
import { chartsOf } from '../report/charts'
import { quantity } from '../report/quantity'
import type { Report } from '../report/schema'
import { useIgnored } from '../state/address'
import { useChoice } from '../state/choice'
import { Button } from '../ui/Button'
import { focusMain } from '../ui/focusMain'
import { Notice } from '../ui/Notice'

type Props = {
  report: Report
  /** The report asked for, where the library has none of that id. */
  missing: string | null
  lang: Lang
}

/** What of the address could not be used? Said once, put away with one click, never an error. */
export default function Unknown({ report, missing, lang }: Props) {
  const ignored = useIgnored()
  const figure = useChoice((c) => c.figure)
  const chart = useChoice((c) => c.chart)
  const check = useChoice((c) => c.check)
  const checks = useChecks(report, check !== null)
  // A comparison has charts and checks of its own.
  const comparing = useChoice((c) => c.view === 'compare')
  const sections = useChoice((c) => c.sections).filter((n) => !report.sections.some((s) => s.number === n))
  const topics = useChoice((c) => c.topics).filter((id) => !report.topics.some((t) => t.id === id))
  const [closed, setClosed] = useState('')
  const say = messages[lang].notice
  const list = messages[lang].list
  const all = [
    missing === null ? '' : say.unknownReport(missing),
    ignored.length ? say.ignored(list(ignored)) : '',
    sections.length ? say.unknownSections(list(sections.map(String))) : '',
    topics.length ? say.unknownTopics(list(topics)) : '',
    figure !== null && quantity(report, figure) === null ? say.unknownFigure(figure) : '',
    chart !== null && !comparing && !chartsOf(report).some((c) => c.id === chart) ? say.unknownChart(chart) : '',
    check !== null && !comparing && checks !== null && !checks.has(check) ? say.unknownCheck(check) : '',
  ].filter(Boolean)
  if (!all.length || closed === all.join()) return null
  return (
    <Notice kind="status">
      {all.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Button
        onClick={() => {
          setClosed(all.join())
          focusMain()
        }}
      >
        {say.close}
      </Button>
    </Notice>
  )
}

/** Ids of the report's checks; null: not known yet, or not asked for. */
function useChecks(report: Report, asked: boolean): ReadonlySet<string> | null {
  const [known, setKnown] = useState<{ of: Report; ids: ReadonlySet<string> } | null>(null)
  useEffect(() => {
    if (!asked) return
    let left = false
    import('../report/checks/run').then(
      ({ findingsOf }) => {
        if (!left) setKnown({ of: report, ids: new Set(findingsOf(report).map((f) => f.check.id)) })
      },
      () => {},
    )
    return () => {
      left = true
    }
  }, [report, asked])
  return known?.of === report ? known.ids : null
}
