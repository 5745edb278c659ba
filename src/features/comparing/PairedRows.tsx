import { memo, useDeferredValue, useMemo, useState } from 'react'
import { comparedRows } from '../../language/comparedRows'
import { exact } from '../../language/numbers'
import { inLang, runs } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import { changeOf } from '../../report/compare/change'
import type { Comparable } from '../../report/compare/series'
import { middleOf } from '../../report/interval'
import type { Report } from '../../report/schema'
import { handOver } from '../../takeaway/handOver'
import { Button } from '../../ui/Button'
import { Spoken } from '../../ui/Spoken'
import { useSaid } from '../../ui/useSaid'
import inTable from './ComparedTable.module.css'
import styles from './Comparing.module.css'
import { PairedRow } from './PairedRow'

type Order = 'form' | 'change' | 'rate'
const orders: readonly Order[] = ['form', 'change', 'rate']

export type Files = 'comparisonCsv' | 'comparisonXlsx' | 'comparisonJson'

type Props = {
  reports: readonly Report[]
  rows: readonly Comparable[]
  /** Id of the report on screen. */
  own: string
  /** Between which of the reports the change is shown, by their places in the list; null: between none. */
  span: readonly [number, number] | null
  /** Id of the quantity drawn. */
  drawn: string
  /** Draws another one. */
  onDraw: (id: string) => void
  /** The comparison as a file. */
  file: (as: Files) => Promise<File>
  lang: Lang
}

/** Its heading, for links to it. */
export const pairedRowsId = 'compare-rows'

/** Every quantity of the reports, side by side: what each states, and what changed. */
export const PairedRows = memo(function PairedRows({ reports, rows, own, span, drawn, onDraw, file, lang }: Props) {
  const [words, setWords] = useState('')
  const [order, setOrder] = useState<Order>('form')
  const [several, setSeveral] = useState(true)
  const [said, setSaid] = useSaid()
  const say = comparedRows[lang]
  const { table, take } = messages[lang]
  const asked = useDeferredValue(words)
  const shown = useMemo(() => {
    const found = rows.filter(
      (row) => (!several || row.points.filter((p) => p !== null).length > 1) && holds(row, asked),
    )
    return order === 'form' || !span ? found : found.toSorted((a, b) => sizeOf(b, span, order) - sizeOf(a, span, order))
  }, [rows, asked, several, order, span])
  const save = async (as: Files) => {
    setSaid('')
    try {
      const made = await file(as)
      handOver(made)
      setSaid(take.saved(made.name))
    } catch {
      setSaid(take.noData)
    }
  }
  const sorted = (by: Order) => (order === by ? ('descending' as const) : undefined)
  return (
    <div>
      <h3 id={pairedRowsId} className={styles.heading}>
        {say.table}
      </h3>
      <p className={styles.quiet}>{say.tableAbout}</p>
      <div className={styles.tools}>
        <label>
          {say.search}{' '}
          <input
            type="search"
            value={words}
            placeholder={say.searchHint}
            onChange={(event) => setWords(event.target.value)}
          />
        </label>
        {span && (
          <label>
            {say.order}{' '}
            <select value={order} onChange={(event) => setOrder(event.target.value as Order)}>
              {orders.map((one) => (
                <option key={one} value={one}>
                  {say.orders[one]}
                </option>
              ))}
            </select>
          </label>
        )}
        <label>
          <input type="checkbox" checked={several} onChange={(event) => setSeveral(event.target.checked)} />{' '}
          {say.several}
        </label>
        <span role="status">{shown.length ? say.count(exact(shown.length, lang)) : say.none}</span>
        <span className={styles.files}>
          <Button onClick={() => save('comparisonCsv')}>{table.csv}</Button>
          <Button onClick={() => save('comparisonXlsx')}>{table.xlsx}</Button>
          <Button onClick={() => save('comparisonJson')}>{table.json}</Button>
          <span role="status">{said}</span>
        </span>
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
                  <th scope="col" aria-sort={sorted('change')}>
                    <button type="button" className={inTable.sort} onClick={() => setOrder('change')}>
                      {say.change(String(reports[span[0]]?.year), String(reports[span[1]]?.year))}
                    </button>
                  </th>
                  <th scope="col" aria-sort={sorted('rate')}>
                    <button type="button" className={inTable.sort} onClick={() => setOrder('rate')}>
                      {say.rate}
                    </button>
                  </th>
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

/** Whether a quantity's name, or what it stands under, holds every one of the words, in either language. */
const holds = (row: Comparable, words: string) => {
  const text = JSON.stringify([row.label, row.under]).normalize('NFKC').toLowerCase()
  return words
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** How much a quantity changed, up or down; what has not, or cannot be said, comes last. */
function sizeOf(row: Comparable, [from, to]: readonly [number, number], by: Order): number {
  const change = changeOf(row, row.points[from] ?? null, row.points[to] ?? null)
  if (change.is === 'none') return -1
  const size = by === 'rate' ? change.percent : change.difference
  return size ? Math.abs(middleOf(size)) : -0.5
}
