import { memo, useCallback, useMemo } from 'react'
import { exact, ordinal } from '../../language/numbers'
import { plain, runs } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import { disputedIn } from '../../report/checks/disputed'
import { whereStated } from '../../report/places'
import type { ChartEntry, Report } from '../../report/schema'
import { choose } from '../../state/choice'
import { follow } from '../../state/trail'
import { Spoken } from '../../ui/Spoken'
import { ChartActions } from './ChartActions'
import styles from './ChartFigure.module.css'
import { ChartFrame } from './ChartFrame'
import { chartModel, dataRows } from './model'
import { dataOf } from './take'

type Props = {
  report: Report
  entry: ChartEntry
  lang: Lang
  /** The chart stands alone: there is no text to lead to. */
  alone?: boolean
}

/** A chart of a report beside its text: marks lead to where the report states them, and checks that disagree are told. */
export const ChartFigure = memo(function ChartFigure({ report, entry, lang, alone }: Props) {
  const model = useMemo(() => chartModel(report, entry, lang), [report, entry, lang])
  const rows = useMemo(() => dataRows(model), [model])
  const disputes = useMemo(() => {
    const disputed = disputedIn(report)
    return [...new Set(rows.flatMap((row) => disputed.get(row.id) ?? []))]
  }, [report, rows])
  const leads = useCallback(
    (figure: string) => {
      const at = alone ? null : whereStated(report, figure)
      if (at === null) return null
      return at === 'text' ? () => choose.figure(figure) : () => choose.row(figure)
    },
    [report, alone],
  )
  const say = messages[lang]

  return (
    <ChartFrame
      model={model}
      rows={rows}
      leads={leads}
      alone={alone}
      eyebrow={
        <p className={styles.eyebrow}>
          <Spoken
            runs={runs(
              say.section.heading(ordinal(entry.section, lang), plain(titleOf(report, entry.section), lang)),
              lang,
            )}
          />
        </p>
      }
      after={
        !alone &&
        disputes[0] !== undefined && (
          <button
            type="button"
            className={styles.dispute}
            data-dispute={model.id}
            onClick={(event) => follow(event.currentTarget, () => choose.check(disputes[0] ?? ''))}
          >
            <span aria-hidden="true">≠ </span>
            {say.disputes.inChart(exact(disputes.length, lang))}
          </button>
        )
      }
      actions={
        <ChartActions
          report={report}
          model={model}
          data={(as) => dataOf(report, model, as === 'xlsx' ? 'chartXlsx' : 'chartJson')}
        />
      }
    />
  )
})

const titleOf = (report: Report, section: number) => report.sections.find((s) => s.number === section)?.title ?? ''
