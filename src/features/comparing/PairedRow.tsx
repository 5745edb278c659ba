import { memo } from 'react'
import { differenceIn, rateOf } from '../../language/changes'
import { nameOfComparable } from '../../language/comparables'
import { comparedRows } from '../../language/comparedRows'
import { exact } from '../../language/numbers'
import { inLang, runs, unitIn } from '../../language/text'
import { type Lang, words } from '../../language/words'
import { disputedIn } from '../../report/checks/run'
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
  return (
    <tr data-comparable={row.id} data-drawn={drawn || undefined}>
      <th scope="row">
        <button type="button" title={say.draw(name)} aria-pressed={drawn} onClick={() => onDraw(row.id)}>
          <Spoken runs={runs(name, lang)} />
        </button>
        {row.broken && (
          <span className={styles.apart} title={row.broken[lang]}>
            ≠ {say.apart}
          </span>
        )}
      </th>
      <td>{unitIn(row.unit, lang)}</td>
      {reports.map((report, i) => (
        <Value key={report.id} row={row} report={report} i={i} own={own} lang={lang} />
      ))}
      {span && <Changed row={row} from={span[0]} to={span[1]} lang={lang} />}
    </tr>
  )
})

type ValueProps = { row: Comparable; report: Report; i: number; own: string; lang: Lang }

/** What one report states, with a way to the checks that dispute it. */
function Value({ row, report, i, own, lang }: ValueProps) {
  const say = comparedRows[lang]
  const point = row.points[i] ?? null
  if (!point)
    return (
      <td>
        <span className={styles.quiet}>{couldState(row, report) ? say.missing : say.notInForm}</span>
      </td>
    )
  const [id] = point.ids
  const over = id !== undefined && point.ids.length === 1 && quantity(report, id)?.printed.as === 'over'
  const number = exact(point.value, lang)
  const checks = [...new Set(point.ids.flatMap((one) => disputedIn(report).get(one) ?? []))]
  const [check] = checks
  const told = say.dispute(
    say.report(inLang(report.place.short, lang), String(report.year)),
    exact(checks.length, lang),
  )
  return (
    <td data-figure={report.id === own ? id : undefined} data-report={report.id}>
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

/** The change of one quantity, in its unit and in per cent of where it began. */
function Changed({ row, from, to, lang }: { row: Comparable; from: number; to: number; lang: Lang }) {
  const change = changeOf(row, row.points[from] ?? null, row.points[to] ?? null)
  if (change.is === 'none')
    return (
      <>
        <td className={styles.quiet} title={change.because === 'broken' ? row.broken?.[lang] : undefined}>
          {change.because === 'broken' ? comparedRows[lang].broken : ''}
        </td>
        <td />
      </>
    )
  const unit = unitIn(row.unit, lang)
  return (
    <>
      <td>{differenceIn(change, unit === '%' ? unit : '', lang)}</td>
      <td>{rateOf(change, lang)}</td>
    </>
  )
}
