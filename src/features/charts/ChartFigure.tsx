import { memo, useCallback, useId, useMemo, useState } from 'react'
import { exact, ordinal } from '../../language/numbers'
import { plain, runs } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import { disputedIn } from '../../report/checks/run'
import { whereStated } from '../../report/places'
import type { ChartEntry, Report } from '../../report/schema'
import { choose } from '../../state/choice'
import { follow } from '../../state/trail'
import { Button } from '../../ui/Button'
import { ErrorFence } from '../../ui/ErrorFence'
import { Spoken } from '../../ui/Spoken'
import { ChartActions } from './ChartActions'
import styles from './ChartFigure.module.css'
import { ChartTable } from './ChartTable'
import { Drawing } from './Drawing'
import { kinds } from './kinds'
import { Marks } from './Marks'
import { chartModel, dataRows } from './model'

type Props = {
  report: Report
  entry: ChartEntry
  lang: Lang
  /** The chart stands alone: there is no text to lead to. */
  alone?: boolean
}

/** The frame of a chart: title as question, unit, drawing, note, source, its data, and the ways to take it away. */
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
  const [open, setOpen] = useState(false)
  const id = useId()
  const say = messages[lang].charts
  const kind = Object.hasOwn(kinds, model.kind) ? kinds[model.kind] : undefined
  const table = <ChartTable model={model} />

  return (
    <figure
      className={styles.figure}
      data-chart={model.id}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}words`}
      tabIndex={-1}
    >
      <figcaption>
        <p className={styles.eyebrow}>
          <Spoken
            runs={runs(
              messages[lang].section.heading(ordinal(entry.section, lang), plain(titleOf(report, entry.section), lang)),
              lang,
            )}
          />
        </p>
        <h3 id={`${id}title`} className={styles.title}>
          <Spoken runs={runs(model.title, lang)} />
        </h3>
        <p className={styles.unit}>{say.unit(model.unit)}</p>
        <p id={`${id}words`} className={styles.words}>
          <Spoken runs={runs(model.description, lang)} /> {alone ? say.keyboardAlone : say.keyboard}
        </p>
      </figcaption>
      {kind && model.marks.length > 0 ? (
        <ErrorFence
          of={model}
          fallback={(again) => (
            <div role="alert" className={styles.failed}>
              <p>
                {say.failed} <Button onClick={again}>{say.again}</Button>
              </p>
              {table}
            </div>
          )}
        >
          <Marks marks={rows} leads={leads} hint={say.tapAgain}>
            <Drawing model={model} kind={kind} alone={alone} />
          </Marks>
        </ErrorFence>
      ) : (
        <>
          <p className={styles.unit}>{kind ? say.noValues : say.unknownKind}</p>
          {table}
        </>
      )}
      {model.note && (
        <p className={styles.note}>
          <Spoken runs={runs(model.note, lang)} />
        </p>
      )}
      {!alone && disputes[0] !== undefined && (
        <button
          type="button"
          className={styles.dispute}
          data-dispute={model.id}
          onClick={(event) => follow(event.currentTarget, () => choose.check(disputes[0] ?? ''))}
        >
          <span aria-hidden="true">≠ </span>
          {messages[lang].checks.inChart(exact(disputes.length, lang))}
        </button>
      )}
      <div className={styles.foot}>
        <p className={styles.source}>
          <Spoken runs={runs(model.source, lang)} />
        </p>
        <div className={styles.actions}>
          <Button
            look="quiet"
            aria-label={say.dataOf(model.title)}
            aria-expanded={open}
            aria-controls={open ? `${id}data` : undefined}
            onClick={() => setOpen(!open)}
          >
            {say.data}
          </Button>
          <ChartActions report={report} model={model} />
        </div>
      </div>
      {open && (
        <div id={`${id}data`} className={styles.data}>
          {table}
        </div>
      )}
    </figure>
  )
})

const titleOf = (report: Report, section: number) => report.sections.find((s) => s.number === section)?.title ?? ''
