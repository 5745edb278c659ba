import { useCallback, useDeferredValue, useMemo } from 'react'
import { ComparedChart } from '../features/charts/compared/ComparedChart'
import { multiplesModel } from '../features/charts/compared/multiplesModel'
import { rankedModel } from '../features/charts/compared/rankedModel'
import { yearsModel } from '../features/charts/compared/yearsModel'
import { Continuity } from '../features/checking/Continuity'
import { ContinuityTools } from '../features/checking/ContinuityTools'
import { BiggestChanges } from '../features/comparing/BiggestChanges'
import { columnsOnPaper } from '../features/comparing/columnsOnPaper'
import { DisputedPoints } from '../features/comparing/DisputedPoints'
import { IndicatorPicker } from '../features/comparing/IndicatorPicker'
import { MatchTable, matchTableId } from '../features/comparing/MatchTable'
import { type Files, PairedRows, pairedRowsId } from '../features/comparing/PairedRows'
import { PaperRows } from '../features/comparing/PaperRows'
import { PartsNav } from '../features/comparing/PartsNav'
import { TextBeside, textBesideId } from '../features/comparing/text/TextBeside'
import { comparedCharts } from '../language/comparedCharts'
import { comparedRows } from '../language/comparedRows'
import { continuity } from '../language/continuity'
import { textBeside } from '../language/textBeside'
import { type Lang, words } from '../language/words'
import { samePlace } from '../report/compare/continuity'
import { families } from '../report/compare/families'
import { type Comparable, comparables } from '../report/compare/series'
import { nameOfWhole } from '../report/compare/shares'
import type { Report } from '../report/schema'
import { choose, useChoice } from '../state/choice'
import { citedPage } from '../state/cited'
import { comparisonLink } from '../state/library'
import { goTo } from '../ui/goTo'
import styles from './ComparePage.module.css'
import { useLedInComparison } from './useLedInComparison'

type Props = {
  /** The report on screen. */
  report: Report
  /** Those it is compared with, at least one. */
  others: readonly Report[]
  /** The page is being printed. */
  onPaper?: boolean
  lang: Lang
}

/** Several reports: one quantity drawn, the main subjects, every quantity, what was carried over, the texts. */
export function ComparedReports({ report, others, onPaper = false, lang }: Props) {
  // What is asked for is said at once; the drawing follows.
  const asked = useChoice((c) => c.indicator)
  const indicator = useDeferredValue(asked)
  const measure = useChoice((c) => c.measure)
  useLedInComparison()
  const say = comparedRows[lang]
  const reports = useMemo(() => inOrder([report, ...others]), [report, others])
  const rows = useMemo(() => comparables(reports), [reports])
  const span = useMemo(() => spanOf(reports, report), [reports, report])
  const row = drawnOf(rows, indicator)
  const stated = row?.points.filter((point) => point !== null).length ?? 0
  // What has no share is drawn by its count; what the reader chose stays chosen.
  const drawnAs = row && nameOfWhole(row) ? measure : 'count'
  const of = useMemo(() => ({ reports, rows, own: report.id, measure }), [reports, rows, report, measure])
  const drawn = useMemo(
    () =>
      row ? [yearsModel, rankedModel].flatMap((model) => model({ ...of, measure: drawnAs }, row, lang) ?? []) : [],
    [of, row, drawnAs, lang],
  )
  const sides = useMemo(
    () => families.map((family) => ({ family, model: multiplesModel(of, family, lang) })),
    [of, lang],
  )
  const side = sides.flatMap(({ model }) => model ?? [])
  const unstated = sides.flatMap(({ family, model }) => (model ? [] : [family]))
  const years = useMemo(
    () => [reports[span?.[0] ?? 0]?.year ?? 0, reports[span?.[1] ?? 0]?.year ?? 0] as const,
    [reports, span],
  )
  const steps = useMemo(() => stepsOf(reports), [reports])

  const link = useMemo(
    () =>
      comparisonLink(
        report.id,
        others.map(({ id }) => id),
      ),
    [report, others],
  )

  const file = useCallback(
    async (as: Files, only: readonly Comparable[] = rows, part = '') => {
      const files = await import('../takeaway/comparison')
      const page = link && citedPage({ ...link, lang })
      const name = ['compare', ...reports.map(({ id }) => id).slice(0, 3), ...(part ? [part] : [])].join('-')
      const { rowWords: words } = useChoice.getState()
      const taking = { name, reports, rows: only, span, of: rows.length, words: part === 'found' ? words.trim() : '' }
      return files[as](taking, { page, at: new Date() }, lang)
    },
    [reports, rows, span, link, lang],
  )
  const ofRow = useCallback(
    (as: 'xlsx' | 'json') => file(as === 'xlsx' ? 'comparisonXlsx' : 'comparisonJson', row ? [row] : [], row?.id ?? ''),
    [file, row],
  )
  const everything = useCallback(
    (as: 'xlsx' | 'json') => file(as === 'xlsx' ? 'comparisonXlsx' : 'comparisonJson'),
    [file],
  )
  const draw = useCallback((id: string) => {
    choose.indicator(id)
    goTo('compare-one')
  }, [])

  const parts = [
    ...(row ? [{ id: 'compare-one', name: say.one }] : []),
    ...(side.length ? [{ id: 'compare-families', name: say.families }] : []),
    { id: pairedRowsId, name: say.table },
    { id: matchTableId, name: say.matches },
    ...(steps.length ? [{ id: 'compare-continuity', name: continuity[lang].short }] : []),
    { id: textBesideId, name: textBeside[lang].title },
  ]
  return (
    <>
      <PartsNav parts={parts} lang={lang} />
      {row && (
        <section aria-labelledby="compare-one" className={styles.part}>
          <h3 id="compare-one" className={styles.heading}>
            {say.one}
          </h3>
          <IndicatorPicker rows={rows} shown={drawnOf(rows, asked)?.id ?? row.id} measure={measure} lang={lang} />
          {measure !== drawnAs && <p className={styles.quiet}>{say.noShare}</p>}
          {row && drawn.length === 0 && (
            <p>{stated < 2 ? say.onlyOne : drawnAs === 'share' ? say.noWhole : say.notTogether}</p>
          )}
          <div className={styles.charts}>
            {drawn.map((model) => (
              <ComparedChart
                key={model.id}
                model={model}
                reports={reports}
                own={report}
                data={ofRow}
                after={<DisputedPoints row={row} reports={reports} own={report.id} lang={lang} />}
              />
            ))}
            {span && <BiggestChanges rows={rows} span={span} years={years} onDraw={draw} lang={lang} />}
          </div>
        </section>
      )}
      {side.length > 0 && (
        <section aria-labelledby="compare-families" className={styles.part}>
          <h3 id="compare-families" className={styles.heading}>
            {say.families}
          </h3>
          {unstated.length > 0 && (
            <p className={styles.quiet}>
              {say.unstated(words[lang].list(unstated.map((one) => comparedCharts[lang].subjects[one])))}
            </p>
          )}
          <div className={styles.charts}>
            {side.map((model) => (
              <ComparedChart key={model.id} model={model} reports={reports} own={report} data={everything} />
            ))}
          </div>
        </section>
      )}
      <PairedRows
        reports={reports}
        rows={rows}
        own={report.id}
        span={span}
        drawn={row?.id ?? ''}
        onDraw={draw}
        file={file}
        lang={lang}
      />
      {onPaper && reports.length > columnsOnPaper && (
        <PaperRows reports={reports} rows={rows} own={report.id} span={span} lang={lang} />
      )}
      <MatchTable lang={lang} open={rows.some(({ broken }) => broken !== null)} />
      {steps.length > 0 && (
        <section aria-labelledby="compare-continuity" className={styles.part}>
          <h3 id="compare-continuity" className={styles.heading}>
            {continuity[lang].title}
          </h3>
          <p className={styles.quiet}>{continuity[lang].about}</p>
          <ContinuityTools years={steps} link={link} lang={lang} />
          {steps.map(([last, now]) => (
            <Continuity
              key={now.id}
              report={now}
              last={last}
              own={report.id}
              link={link}
              only={steps.length === 1}
              lang={lang}
            />
          ))}
        </section>
      )}
      <TextBeside report={report} others={others} lang={lang} />
    </>
  )
}

/** Year by year, places of one year by their code. */
const inOrder = (reports: readonly Report[]) =>
  reports.toSorted(
    (a, b) => a.year - b.year || (a.place.code ?? '').localeCompare(b.place.code ?? '') || (a.id < b.id ? -1 : 1),
  )

/** The first and the last report of the place on screen; null: there is but one. */
function spanOf(reports: readonly Report[], own: Report): [number, number] | null {
  const at = reports.flatMap((one, i) => (samePlace(one, own) ? [i] : []))
  const [first, last] = [at[0], at.at(-1)]
  if (first === undefined || last === undefined) return null
  return reports[first]?.year === reports[last]?.year ? null : [first, last]
}

/** Each report with that of the same place the year before. */
const stepsOf = (reports: readonly Report[]): [Report, Report][] =>
  reports.flatMap((now): [Report, Report][] => {
    const last = reports.find((one) => one.year === now.year - 1 && samePlace(one, now))
    return last ? [[last, now]] : []
  })

/** The quantity asked for, else the requests received, else the first that two reports state. */
function drawnOf(rows: readonly Comparable[], asked: string | null): Comparable | undefined {
  const several = rows.filter(({ points }) => points.filter((point) => point !== null).length > 1)
  return rows.find(({ id }) => id === asked) ?? several.find(({ id }) => id === 'requests.new') ?? several[0] ?? rows[0]
}
