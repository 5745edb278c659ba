import { useDeferredValue, useId, useMemo, useState } from 'react'
import { comparing } from '../../language/comparing'
import { exact } from '../../language/numbers'
import { inLang, runs, unitIn } from '../../language/text'
import type { Lang } from '../../language/words'
import { changeOf } from '../../report/compare/change'
import type { Comparable, Point } from '../../report/compare/series'
import type { Interval } from '../../report/interval'
import type { Report, Text } from '../../report/schema'
import { Spoken } from '../../ui/Spoken'
import styles from './Comparing.module.css'

type Order = 'form' | 'change' | 'percent'
const orders: readonly Order[] = ['form', 'change', 'percent']

type Props = {
  reports: readonly Report[]
  rows: readonly Comparable[]
  /** Between which of the reports the change is shown, by their places in the list; null: between none. */
  span: readonly [number, number] | null
  lang: Lang
}

/** Every quantity of the reports, side by side: what each states, and what changed. */
export function PairedRows({ reports, rows, span, lang }: Props) {
  const [words, setWords] = useState('')
  const [order, setOrder] = useState<Order>('form')
  const [both, setBoth] = useState(true)
  const id = useId()
  const say = comparing[lang]
  const asked = useDeferredValue(words)
  const shown = useMemo(() => {
    const found = rows.filter((row) => (!both || row.points.filter((p) => p !== null).length > 1) && holds(row, asked))
    return order === 'form' || !span ? found : found.toSorted((a, b) => sizeOf(b, span, order) - sizeOf(a, span, order))
  }, [rows, asked, both, order, span])
  const name = (report: Report) => say.report(inLang(report.place.short, lang), String(report.year))
  const [from, to] = span ?? [0, 0]
  return (
    <section aria-labelledby={`${id}title`}>
      <h3 id={`${id}title`} className={styles.heading}>
        {say.table}
      </h3>
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
          <input type="checkbox" checked={both} onChange={(event) => setBoth(event.target.checked)} /> {say.both}
        </label>
        <span role="status">{say.count(exact(shown.length, lang))}</span>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={say.table}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say.indicator}</th>
              <th scope="col">{say.unit}</th>
              {reports.map((report) => (
                <th key={report.id} scope="col">
                  <Spoken runs={runs(name(report), lang)} />
                </th>
              ))}
              {span && (
                <>
                  <th scope="col">{say.change(String(reports[from]?.year), String(reports[to]?.year))}</th>
                  <th scope="col">{say.percent}</th>
                </>
              )}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={`${row.id} ${textOf(row.unit, lang)}`} data-comparable={row.id}>
                <th scope="row">
                  <Spoken runs={runs(nameOf(row, lang), lang)} />
                </th>
                <td>{unitIn(row.unit, lang)}</td>
                {row.points.map((point, i) => (
                  <td key={reports[i]?.id} data-figure={point?.ids[0]}>
                    {point ? exact(point.value, lang) : <span className={styles.quiet}>{say.missing}</span>}
                  </td>
                ))}
                {span && <Changed row={row} from={row.points[from] ?? null} to={row.points[to] ?? null} lang={lang} />}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  )
}

/** The change of one quantity, in its unit and in per cent of where it began. */
function Changed({ row, from, to, lang }: { row: Comparable; from: Point | null; to: Point | null; lang: Lang }) {
  const say = comparing[lang]
  const change = changeOf(row, from, to)
  if (change.is === 'none')
    return (
      <>
        <td className={styles.quiet} title={change.because === 'broken' ? row.broken?.[lang] : undefined}>
          {change.because === 'broken' ? say.broken : ''}
        </td>
        <td />
      </>
    )
  return (
    <>
      <td>
        {signed(middle(change.difference), lang)}
        {row.percent && ` ${say.points}`}
      </td>
      <td>{change.percent && `${signed(Math.round(middle(change.percent) * 10) / 10, lang)}%`}</td>
    </>
  )
}

const middle = ({ low, high }: Interval) => low.add(high).div(2).valueOf()
const signed = (n: number, lang: Lang) => (n > 0 ? '+' : n < 0 ? '−' : '') + exact(Math.abs(n), lang)
const textOf = (text: Text, lang: Lang) => inLang(text, lang)

/** A quantity's name with what it stands under, where the name alone says little: 行政复议：结果维持. */
function nameOf({ label, under }: Comparable, lang: Lang): string {
  const above = under.length > 1 ? under.at(-1) : undefined
  return above === undefined
    ? textOf(label, lang)
    : `${textOf(above, lang)}${lang === 'zh' ? '：' : ': '}${textOf(label, lang)}`
}

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
  const size = by === 'percent' ? change.percent : change.difference
  return size ? Math.abs(middle(size)) : -0.5
}
