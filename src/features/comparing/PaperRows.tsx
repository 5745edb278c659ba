import { comparedRows } from '../../language/comparedRows'
import { inLang, runs } from '../../language/text'
import type { Lang } from '../../language/words'
import type { Comparable } from '../../report/compare/series'
import type { Report } from '../../report/schema'
import { useChoice } from '../../state/choice'
import { Spoken } from '../../ui/Spoken'
import inTable from './ComparedTable.module.css'
import { columnsOnPaper } from './columnsOnPaper'
import { PairedRow } from './PairedRow'
import { rowsShown } from './rowsShown'

type Props = {
  reports: readonly Report[]
  rows: readonly Comparable[]
  /** Id of the report on screen. */
  own: string
  /** Between which of the reports the change is shown, by their places in the list; null: between none. */
  span: readonly [number, number] | null
  lang: Lang
}

/**
 * The quantities shown, of more reports than a sheet has room for: some reports at a time, at last what changed. It stands
 * on paper only, where the table that scrolls cannot.
 */
export function PaperRows({ reports, rows, own, span, lang }: Props) {
  const all = reports.map((_, i) => i)
  const parts = Array.from({ length: Math.ceil(all.length / columnsOnPaper) }, (_, i) =>
    all.slice(i * columnsOnPaper, (i + 1) * columnsOnPaper),
  )
  const narrowing = useChoice()
  const shown = rowsShown(rows, narrowing, span)
  return (
    <div data-paper-rows>
      {parts.map((part) => (
        <Part key={part[0]} at={part} changes={false} {...{ reports, rows: shown, own, lang }} />
      ))}
      {span && <Part at={span} changes {...{ reports, rows: shown, own, lang }} />}
    </div>
  )
}

type PartProps = Omit<Props, 'span'> & {
  /** The places of its reports in the list. */
  at: readonly number[]
  /** What changed from the first of two to the other stands behind them. */
  changes: boolean
}

function Part({ reports, rows, own, at, changes, lang }: PartProps) {
  const say = comparedRows[lang]
  const its = at.flatMap((i) => reports[i] ?? [])
  return (
    <section className={inTable.scroll}>
      <table className={inTable.table}>
        <thead>
          <tr>
            <th scope="col">{say.indicator}</th>
            <th scope="col">{say.unit}</th>
            {its.map((report) => (
              <th key={report.id} scope="col" data-own={report.id === own || undefined}>
                <Spoken runs={runs(say.report(inLang(report.place.short, lang), String(report.year)), lang)} />
              </th>
            ))}
            {changes && (
              <>
                <th scope="col">{say.change(String(its[0]?.year), String(its[1]?.year))}</th>
                <th scope="col">{say.rate}</th>
              </>
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PairedRow
              key={row.id}
              row={{ ...row, points: at.map((i) => row.points[i] ?? null) }}
              reports={its}
              own={own}
              span={changes ? [0, 1] : null}
              drawn={false}
              onDraw={nowhere}
              lang={lang}
            />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Nothing is clicked on paper. */
const nowhere = () => {}
