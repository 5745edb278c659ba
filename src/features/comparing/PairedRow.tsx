import { memo } from 'react'
import { differenceIn, rangesOf, rateOf } from '../../language/changes'
import { nameOfComparable } from '../../language/comparables'
import { comparedRows } from '../../language/comparedRows'
import { exact } from '../../language/numbers'
import { inLang, runs, unitIn } from '../../language/text'
import { type Lang, words } from '../../language/words'
import { faultsIn } from '../../report/checks/faults'
import { changeOf } from '../../report/compare/change'
import { type Comparable, couldState } from '../../report/compare/series'
import { quantity } from '../../report/quantity'
import type { Report } from '../../report/schema'
import { choose } from '../../state/choice'
import { leadsTo } from '../../state/library'
import { follow } from '../../state/trail'
import { Spoken } from '../../ui/Spoken'
import styles from './ComparedTable.module.css'

type Props = {
  row: Comparable
  reports: readonly Report[]
  own: string
  span: readonly [number, number] | null
  /** It is the one drawn. */
  drawn: boolean
  onDraw: (id: string) => void
  lang: Lang
}

/** One quantity: what each report states, and what changed. Other rows do not wait for it. */
export const PairedRow = memo(function PairedRow({ row, reports, own, span, drawn, onDraw, lang }: Props) {
  const say = comparedRows[lang]
  const name = nameOfComparable(row, lang)
  const unit = unitIn(row.unit, lang)
  return (
    <tr data-comparable={row.id} data-drawn={drawn || undefined}>
      <th scope="row">
        <button type="button" title={say.draw(name)} aria-pressed={drawn} onClick={() => onDraw(row.id)}>
          <Spoken runs={runs(name, lang)} />
        </button>
        <span className={styles.unit}> {unit}</span>
        {row.broken && (
          <span className={styles.apart} title={row.broken[lang]}>
            ≠ {say.apart}
          </span>
        )}
        {row.otherUnits.length > 0 && (
          <span className={styles.apart}>
            {say.otherUnits(words[lang].list(row.otherUnits.map((one) => unitIn(one, lang))))}
          </span>
        )}
      </th>
      <td>{unit}</td>
      {reports.map((report, i) => (
        <Value key={report.id} row={row} report={report} i={i} own={own} lang={lang} />
      ))}
      {span && <Changed row={row} span={span} lang={lang} />}
    </tr>
  )
})

type ValueProps = { row: Comparable; report: Report; i: number; own: string; lang: Lang }

/** What one report states, with a way to the checks that put it at fault. */
function Value({ row, report, i, own, lang }: ValueProps) {
  const say = comparedRows[lang]
  const point = row.points[i] ?? null
  const called = say.report(inLang(report.place.short, lang), String(report.year))
  if (!point)
    return (
      <td data-called={called}>
        <span className={styles.quiet}>{couldState(row, report) ? say.missing : say.notInForm}</span>
      </td>
    )
  const [id] = point.ids
  const over = id !== undefined && point.ids.length === 1 && quantity(report, id)?.printed.as === 'over'
  const number = exact(point.value, lang)
  const checks = [...new Set(point.ids.flatMap((one) => faultsIn(report).get(one) ?? []))]
  const [check] = checks
  const told = say.dispute(called, exact(checks.length, lang))
  return (
    <td data-figure={report.id === own ? id : undefined} data-report={report.id} data-called={called}>
      {over ? (lang === 'zh' ? number + words.zh.charts.over : `${number}${words.en.charts.over}`) : number}
      {check !== undefined &&
        (report.id === own || leadsTo(report.id) ? (
          <button
            type="button"
            className={styles.dispute}
            title={told}
            aria-label={told}
            onClick={(event) =>
              follow(event.currentTarget, () =>
                report.id === own ? choose.check(check) : choose.checkElsewhere(report.id, check, own),
              )
            }
          >
            ≠
          </button>
        ) : (
          <span role="img" className={styles.dispute} title={told} aria-label={told}>
            ≠
          </span>
        ))}
    </td>
  )
}

type ChangedProps = { row: Comparable; span: readonly [number, number]; lang: Lang }

/** The change of one quantity, in its unit and in per cent of where it began; of numbers that are not exact what it can be. */
function Changed({ row, span: [from, to], lang }: ChangedProps) {
  const say = comparedRows[lang]
  const change = changeOf(row, row.points[from] ?? null, row.points[to] ?? null)
  if (change.is === 'none')
    return (
      <>
        <td
          className={styles.quiet}
          title={change.because === 'broken' ? row.broken?.[lang] : undefined}
          data-called={change.because === 'missing' ? undefined : say.changed}
        >
          {change.because === 'missing' ? '' : say[change.because]}
        </td>
        <td />
      </>
    )
  const ranges = rangesOf(change, lang)
  return (
    <>
      <td data-called={say.changed}>
        {differenceIn(change, unitIn(row.unit, lang) === '%' ? '%' : '', lang)}
        {ranges.difference && <span className={styles.range}>{ranges.difference}</span>}
      </td>
      <td data-called={say.rate}>
        {rateOf(change, lang)}
        {ranges.rate && <span className={styles.range}>{ranges.rate}</span>}
      </td>
    </>
  )
}
