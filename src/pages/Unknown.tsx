import { useState } from 'react'
import { type Lang, words as messages } from '../language/words'
import { quantity } from '../report/quantity'
import type { ChartEntry, Report } from '../report/schema'
import type { Visible } from '../report/visible'
import { useIgnored } from '../state/address'
import { useChoice } from '../state/choice'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

type Props = { report: Report; charts: readonly ChartEntry[]; seen?: Visible; lang: Lang }

/** What of the address could not be used: said once, put away with one click, never an error. */
export function Unknown({ report, charts, seen, lang }: Props) {
  const ignored = useIgnored()
  const { figure, chart } = useChoice()
  const [closed, setClosed] = useState('')
  const say = messages[lang].notice
  const list = messages[lang].list
  const all = [
    ignored.length ? say.ignored(list(ignored)) : '',
    seen?.unknown.sections.length ? say.unknownSections(list(seen.unknown.sections.map(String))) : '',
    seen?.unknown.topics.length ? say.unknownTopics(list(seen.unknown.topics)) : '',
    figure !== null && quantity(report, figure) === null ? say.unknownFigure(figure) : '',
    chart !== null && !charts.some((c) => c.id === chart) ? say.unknownChart(chart) : '',
  ].filter(Boolean)
  if (!all.length || closed === all.join()) return null
  return (
    <Notice kind="status">
      {all.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Button onClick={() => setClosed(all.join())}>{say.close}</Button>
    </Notice>
  )
}
