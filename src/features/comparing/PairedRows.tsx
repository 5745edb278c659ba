import { memo, useDeferredValue, useMemo } from 'react'
import { comparedRows } from '../../language/comparedRows'
import { exact } from '../../language/numbers'
import { inLang, runs } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import { changeOf } from '../../report/compare/change'
import type { Comparable } from '../../report/compare/series'
import { isExact } from '../../report/interval'
import type { Report } from '../../report/schema'
import { longestWords } from '../../state/address'
import { choose, type RowOrder, rowOrders, useChoice } from '../../state/choice'
import { handOver } from '../../takeaway/handOver'
import { Button } from '../../ui/Button'
import { Spoken } from '../../ui/Spoken'
import { useSaid } from '../../ui/useSaid'
import inTable from './ComparedTable.module.css'
import styles from './Comparing.module.css'
import { PairedRow } from './PairedRow'
import { nextOrder, rowsShown, type Span } from './rowsShown'

export type Files = 'comparisonCsv' | 'comparisonXlsx' | 'comparisonJson'

type Props = {
  reports: readonly Report[]
  rows: readonly Comparable[]
  /** Id of the report on screen. */
  own: string
  span: Span
  /** Id of the quantity drawn. */
  drawn: string
  /** Draws another one. */
  onDraw: (id: string) => void
  /** These quantities as a file; `part` of its name says that they are not all. */
  file: (as: Files, rows: readonly Comparable[], part: string) => Promise<File>
  lang: Lang
}

/** Its heading, for links to it. */
export const pairedRowsId = 'compare-rows'

/** Every quantity of the reports, side by side: what each states, and what changed. */
export const PairedRows = memo(function PairedRows({ reports, rows, own, span, drawn, onDraw, file, lang }: Props) {
  const words = useChoice((c) => c.rowWords)
  const rowOrder = useChoice((c) => c.rowOrder)
  const rowsOfOne = useChoice((c) => c.rowsOfOne)
  const rowsByApplicant = useChoice((c) => c.rowsByApplicant)
  const [said, setSaid] = useSaid()
  const say = comparedRows[lang]
  const { table, take } = messages[lang]
  const rowWords = useDeferredValue(words.trim())
  const shown = useMemo(
    () => rowsShown(rows, { rowWords, rowOrder, rowsOfOne, rowsByApplicant }, span),
    [rows, rowWords, rowOrder, rowsOfOne, rowsByApplicant, span],
  )
  const save = async (as: Files) => {
    setSaid('')
    try {
      const made = await file(as, shown, rowWords ? 'found' : '')
      handOver(made)
      setSaid(take.saved(made.name))
    } catch {
      setSaid(take.noData)
    }
  }
  return (
    <div>
      <h3 id={pairedRowsId} className={styles.heading}>
        {say.table}
      </h3>
      <p className={styles.quiet}>
        {say.tableAbout(span !== null && shown.some((row) => isInexact(row, span)))}{' '}
        <span data-on-screen>{say.clickDraws}</span>
      </p>
      <div className={styles.tools}>
        <label>
          {say.search}{' '}
          <input
            type="search"
            value={words}
            maxLength={longestWords}
            placeholder={say.searchHint}
            onChange={(event) => choose.rows({ rowWords: event.target.value })}
          />
        </label>
        {span && (
          <label>
            {say.order}{' '}
            <select
              value={rowOrder ?? ''}
              onChange={(event) => choose.rows({ rowOrder: (event.target.value || null) as RowOrder | null })}
            >
              <option value="">{say.formOrder}</option>
              {rowOrders.map((one) => (
                <option key={one} value={one}>
                  {say.orders[one]}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <input
            type="checkbox"
            checked={!rowsOfOne}
            onChange={(event) => choose.rows({ rowsOfOne: !event.target.checked })}
          />{' '}
          {say.several}
        </label>
        {rows.some(({ column }) => column !== null) && (
          <label>
            <input
              type="checkbox"
              checked={rowsByApplicant}
              onChange={(event) => choose.rows({ rowsByApplicant: event.target.checked })}
            />{' '}
            {say.byApplicant}
          </label>
        )}
        <span role="status">{shown.length ? say.count(exact(shown.length, lang)) : say.none}</span>
        {shown.length > 0 && (
          <span className={styles.files}>
            <Button onClick={() => save('comparisonCsv')}>{table.csv}</Button>
            <Button onClick={() => save('comparisonXlsx')}>{table.xlsx}</Button>
            <Button onClick={() => save('comparisonJson')}>{table.json}</Button>
            <span className={styles.quiet}>{say.filesHold}</span>
            <span role="status">{said}</span>
          </span>
        )}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={inTable.scroll} tabIndex={0} aria-labelledby={pairedRowsId}>
        <table className={inTable.table}>
          <thead>
            <tr>
              <th scope="col">{say.indicator}</th>
              <th scope="col">{say.unit}</th>
              {reports.map((report) => (
                <th key={report.id} scope="col" data-own={report.id === own || undefined}>
                  <Spoken runs={runs(say.report(inLang(report.place.short, lang), String(report.year)), lang)} />
                </th>
              ))}
              {span && (
                <>
                  <Sortable by="change" order={rowOrder}>
                    {say.change(String(reports[span[0]]?.year), String(reports[span[1]]?.year))}
                  </Sortable>
                  <Sortable by="rate" order={rowOrder}>
                    {say.rate}
                  </Sortable>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <PairedRow
                key={row.id}
                row={row}
                reports={reports}
                own={own}
                span={span}
                drawn={row.id === drawn}
                onDraw={onDraw}
                lang={lang}
              />
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
})

/** Whether the change of a quantity is a range: not all of its numbers are exact. */
function isInexact(row: Comparable, [from, to]: readonly [number, number]): boolean {
  const change = changeOf(row, row.points[from] ?? null, row.points[to] ?? null)
  return change.is === 'change' && !isExact(change.difference)
}

/** A heading that puts its column in order: each click the other way, the third the form's order again. */
function Sortable({ by, order, children }: { by: 'change' | 'rate'; order: RowOrder | null; children: string }) {
  const sorted = order === `${by}-rise` ? 'descending' : order === `${by}-fall` ? 'ascending' : undefined
  return (
    <th scope="col" aria-sort={sorted}>
      <button type="button" className={inTable.sort} onClick={() => choose.rows({ rowOrder: nextOrder(by, order) })}>
        {children}
        <span aria-hidden="true" className={inTable.arrow}>
          {sorted === 'descending' ? '▼' : sorted === 'ascending' ? '▲' : '↕'}
        </span>
      </button>
    </th>
  )
}
