import { memo, type ReactNode, useCallback } from 'react'
import { whereStated } from '../../../report/places'
import type { Report } from '../../../report/schema'
import { choose } from '../../../state/choice'
import { leadsTo } from '../../../state/library'
import { ChartActions } from '../ChartActions'
import { ChartFrame } from '../ChartFrame'
import type { ChartModel } from '../model'

type Props = {
  model: ChartModel
  reports: readonly Report[]
  /** The report on screen. */
  own: Report
  /** The data of the comparison. */
  data: (as: 'xlsx' | 'json') => Promise<File>
  /** Between the note and the source. */
  after?: ReactNode
}

/** A chart of several reports: a mark leads to where its report states it. */
export const ComparedChart = memo(function ComparedChart({ model, reports, own, data, after }: Props) {
  const leads = useCallback(
    (mark: string) => {
      const [id, figures] = mark.includes(':') ? mark.split(':') : [own.id, mark]
      const report = reports.find((one) => one.id === id)
      const figure = figures?.split(/[+@]/)[0]
      const at = report && figure !== undefined ? whereStated(report, figure) : null
      if (!report || figure === undefined || at === null) return null
      if (report === own) return at === 'text' ? () => choose.figure(figure) : () => choose.row(figure)
      return leadsTo(report.id) ? () => choose.elsewhere(report.id, figure, at, own.id) : null
    },
    [reports, own],
  )
  return (
    <ChartFrame
      model={model}
      rows={model.marks}
      leads={leads}
      wide
      level={4}
      after={after}
      actions={<ChartActions report={null} model={model} data={data} />}
    />
  )
})
