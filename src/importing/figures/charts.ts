import { charts2014 } from '../../report/forms/charts2014'
import type { Form, StandardChart } from '../../report/forms/form'
import type { ChartEntry, Report } from '../../report/schema'
import { zhOf } from '../../report/zhOf'
import { breakdowns } from './breakdowns'
import type { Mention } from './mention'
import { plainUnit } from './units'

/** A chart as it is drawn where the text has its numbers. */
type Drawn = Omit<ChartEntry, 'section'>

const accounts: StandardChart = {
  id: 'new-media-accounts',
  topics: [],
  kind: 'parts',
  title: { zh: '开设了哪些政务新媒体？', en: 'Which new media accounts are there?' },
  figures: ['accounts.wechat', 'accounts.weibo', 'accounts.app', 'accounts.other'],
  total: 'accounts.total',
  unit: { zh: '个', en: 'accounts' },
  labels: {
    'accounts.total': { zh: '政务新媒体', en: 'New media accounts' },
    'accounts.wechat': { zh: '微信公众号', en: 'WeChat public accounts' },
    'accounts.weibo': { zh: '政务微博', en: 'Weibo' },
    'accounts.app': { zh: 'APP客户端', en: 'Apps' },
    'accounts.other': { zh: '其他', en: 'Other' },
  },
}

/** What came in, where it went, and what is left: the numbers of a hotline, in the order they come about. */
const hotline: StandardChart = {
  id: 'hotline-handling',
  topics: [],
  kind: 'flow',
  title: { zh: '打进热线的来电怎样处理？', en: 'What became of the calls to the hotline?' },
  figures: ['hotline.calls', 'hotline.on-the-spot', 'hotline.passed-on', 'hotline.completed', 'hotline.open'],
  total: 'hotline.calls',
  unit: { zh: '件', en: 'calls' },
  labels: {
    'hotline.calls': { zh: '受理来电', en: 'Calls taken' },
    'hotline.on-the-spot': { zh: '现场答复', en: 'Answered on the spot' },
    'hotline.passed-on': { zh: '转办', en: 'Passed on' },
    'hotline.completed': { zh: '办结', en: 'Completed' },
    'hotline.open': { zh: '在办', en: 'Still open' },
    'hotline.completion-rate': { zh: '报告所称办结率', en: 'Completion rate as stated' },
    'hotline.satisfaction': { zh: '满意率', en: 'Satisfaction' },
  },
}
const links: readonly (readonly [from: string, to: string])[] = [
  ['hotline.calls', 'hotline.on-the-spot'],
  ['hotline.calls', 'hotline.passed-on'],
  ['hotline.passed-on', 'hotline.completed'],
  ['hotline.passed-on', 'hotline.open'],
]

/** Where a form has no table for them, the text may have the numbers of the charts the form of 2014 had. */
const earlier = charts2014.filter(({ id }) => id === 'disclosure-channels' || id === 'staffing')

/**
 * The charts the numbers of a text make: what became of calls to the hotline, accounts, channels, staff, and every
 * whole whose parts the text gives and that they add up to. None that the form brings itself.
 */
export function chartsFrom(figures: Report['figures'], mentions: readonly Mention[], form: Form): Report['charts'] {
  const brought = new Set(form.charts.map(({ id }) => id))
  const known = [hotlineOf(figures), ...[accounts, ...earlier].map((chart) => chartOf(chart, figures))]
    .flatMap((chart) => chart ?? [])
    .filter(({ id }) => !brought.has(id))
  const shown = [...known, ...form.charts]
  return [...known, ...breakdowns(figures, mentions, shown)].flatMap((chart): ChartEntry[] => {
    const section = sectionOf(chart, mentions)
    return section === null ? [] : [{ ...chart, section }]
  })
}

/** A chart with the figures there are, counted in one unit; null: fewer than two. `like`: units that count the same. */
function chartOf(chart: StandardChart, figures: Report['figures'], like?: RegExp): Drawn | null {
  const unitOf = (id: string) => figures[id] && plainUnit(zhOf(figures[id].unit))
  const [unit] = chart.figures.flatMap((id) => unitOf(id) ?? [])
  const isCounted = (id = '') => {
    const of = unitOf(id)
    return of !== undefined && (of === unit || like?.test(of) === true)
  }
  const drawn = chart.figures.filter(isCounted)
  if (unit === undefined || drawn.length < 2) return null
  const { total, options, ...rest } = chart
  const whole = isCounted(total) ? { total } : {}
  const around = Array.isArray(options?.around) ? options.around.filter((id) => Object.hasOwn(figures, id)) : []
  return {
    ...rest,
    ...whole,
    figures: drawn,
    unit: typeof chart.unit === 'string' ? unit : { ...chart.unit, zh: unit },
    labels: labelsOf(chart, [...drawn, ...around, ...Object.values(whole)]),
    ...(around.length ? { options: { around } } : {}),
  }
}

const labelsOf = (chart: StandardChart, ids: readonly string[]) =>
  Object.fromEntries(Object.entries(chart.labels ?? {}).filter(([id]) => ids.includes(id)))

/** As bands where the numbers flow into one another, else as bars. */
function hotlineOf(figures: Report['figures']): Drawn | null {
  const value = (id: string) => figures[id]?.value ?? 0
  const rates = ['hotline.completion-rate', 'hotline.satisfaction'].filter((id) => Object.hasOwn(figures, id))
  const plain = chartOf({ ...hotline, options: { around: rates } }, figures, /^[件次条个通宗单]$/)
  if (!plain) return null
  const there = plain.figures.filter((id) => value(id) > 0)
  const flows = links.filter(([from, to]) => there.includes(from) && there.includes(to))
  const linked = there.filter((id) => flows.some((pair) => pair.includes(id)))
  // More than came in went nowhere: such numbers are of different things.
  const possible = there.every((id) => {
    const out = flows.filter(([from]) => from === id).map(([, to]) => value(to))
    return out.every((n) => n <= value(id))
  })
  if (there.length >= 3 && linked.length === there.length && possible)
    return {
      ...plain,
      figures: there,
      labels: labelsOf(hotline, [...there, ...rates]),
      options: { ...plain.options, links: flows, ...(rates[0] === undefined ? {} : { rate: rates[0] }) },
    }
  const { total, ...bars } = plain
  return { ...bars, kind: 'bars' }
}

/** The section that speaks most of what a chart draws; null: only the preface does. */
function sectionOf(chart: Pick<ChartEntry, 'figures'>, mentions: readonly Mention[]): number | null {
  const counts = new Map<number, Set<string>>()
  for (const { id, section } of mentions)
    if (section !== null && chart.figures.includes(id)) counts.set(section, (counts.get(section) ?? new Set()).add(id))
  const [most] = [...counts].sort((a, b) => b[1].size - a[1].size || a[0] - b[0])
  return most?.[0] ?? null
}
