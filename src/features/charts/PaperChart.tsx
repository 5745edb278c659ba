import { paper } from '../../language/paper'
import { runs } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import { disputedIn } from '../../report/checks/disputed'
import type { ChartEntry, Report } from '../../report/schema'
import { Spoken } from '../../ui/Spoken'
import { ChartTable } from './ChartTable'
import { kinds } from './kinds'
import { chartModel, dataRows } from './model'
import { drawingNow } from './onPaper'
import styles from './PaperChart.module.css'

type Props = {
  report: Report
  entry: ChartEntry
  lang: Lang
  /** The number a check has in this print, if it stands in it. */
  numberOf: (check: string) => number | undefined
  /** It has the width of the sheet to itself: its figures stand beside the drawing. */
  alone: boolean
}

/** A chart on paper: title, unit, the drawing that is there, note, source. Where none is there, its figures. */
export function PaperChart({ report, entry, lang, numberOf, alone }: Props) {
  const model = chartModel(report, entry, lang)
  const drawn = drawingNow(model)
  const { charts: say } = messages[lang]
  const known = Object.hasOwn(kinds, model.kind)
  const why = !known ? say.unknownKind : model.marks.length ? paper[lang].notDrawn : say.noValues
  const disputed = disputedIn(report)
  const disputes = new Set(dataRows(model).flatMap((row) => disputed.get(row.id) ?? []))
  const numbers = [...disputes].flatMap((check) => numberOf(check) ?? [])
  const beside = alone && drawn?.variant === 'narrow'
  return (
    <figure
      className={styles.figure}
      data-paper-chart={model.id}
      data-width={drawn?.variant}
      data-beside={beside || undefined}
    >
      <figcaption className={styles.head}>
        <h4 className={styles.title}>
          <Spoken runs={runs(model.title, lang)} />
        </h4>
        <p className={styles.unit}>{say.unit(model.unit)}</p>
      </figcaption>
      {drawn ? (
        // The page's own drawing, not the report's words: every text in it went through React.
        <div
          className={styles.drawing}
          role="img"
          aria-label={model.description}
          dangerouslySetInnerHTML={{ __html: drawn.svg }}
        />
      ) : (
        <p className={styles.unit}>{why}</p>
      )}
      {(beside || !drawn) && (
        <div className={styles.data}>
          <ChartTable model={model} />
        </div>
      )}
      <div className={styles.foot}>
        {model.note && (
          <p>
            <Spoken runs={runs(model.note, lang)} />
          </p>
        )}
        {numbers.length > 0 && <p>{paper[lang].inChart(messages[lang].list(numbers.map(String)))}</p>}
        <p>
          <Spoken runs={runs(model.source, lang)} />
        </p>
      </div>
    </figure>
  )
}

/** Whether a chart on paper takes half the width of the sheet: a narrow drawing does, a wide one and a table do not. */
export const isNarrow = (report: Report, entry: ChartEntry, lang: Lang): boolean =>
  drawingNow(chartModel(report, entry, lang))?.variant === 'narrow'
