import { type Goal, goals, type Judged, judge, plainReport } from './goals'
import { isSame, type Measured, type Result, type Unit } from './measured'
import { value, whole } from './printed'
import { ratios, spread } from './spread'
import { table } from './table'

/** The pages others are compared with. */
const bases = ['limit', plainReport]

const unitOf = ({ suite, profile, measure, page }: Goal, measured: readonly Measured[]): Unit =>
  measured.find((m) => m.suite === suite && m.profile === profile && m.measure === measure && m.page === page)?.unit ??
  'ms'

/** A measure of a page, with how many times that of the page it is compared with it is. */
function row(one: Measured, measured: readonly Measured[]): string[] {
  const base = bases.includes(one.page)
    ? undefined
    : measured.find((other) => bases.some((page) => isSame(other, one, page)))
  const times = base && spread(ratios(one.values, base.values))
  return [
    one.suite,
    one.profile,
    one.measure,
    one.page,
    whole(spread(one.values), one.unit),
    times ? whole(times, 'times') : '',
  ]
}

const verdicts = new Map([
  [true, 'met'],
  [false, 'NOT MET'],
  [null, 'not measured'],
])

function goalRow({ goal, got, met }: Judged, measured: readonly Measured[]): string[] {
  const unit = goal.to === undefined ? unitOf(goal, measured) : 'times'
  const most = goal.to === undefined ? value(goal.atMost, unit) : `${value(goal.atMost, unit)} ${goal.to}`
  return [
    verdicts.get(met) ?? '',
    goal.suite,
    goal.profile,
    goal.measure,
    goal.page,
    `at most ${most}`,
    whole(got, unit),
  ]
}

/** A run in words: every measure, then every goal of the suites that ran, then how many are met. */
export function told({ commit, date, machine, rounds, measured }: Result): string {
  const ran = new Set(measured.map((m) => m.suite))
  const judged = goals.filter((goal) => ran.has(goal.suite)).map((goal) => judge(goal, measured))
  const { cpu, cores, memory, system, node, browser } = machine
  return [
    `${commit}, ${date}: ${rounds} rounds; ${cpu}, ${cores} cores, ${memory} GB, ${system}, Node ${node}, Chromium ${browser}`,
    table(
      ['suite', 'profile', 'measure', 'page', 'median (least-most)', 'ratio (least-most)'],
      measured.map((one) => row(one, measured)),
      4,
    ),
    table(
      ['goal', 'suite', 'profile', 'measure', 'page', 'promised', 'got'],
      judged.map((one) => goalRow(one, measured)),
      5,
    ),
    `${judged.filter(({ met }) => met).length} of ${judged.length} goals met`,
  ].join('\n\n')
}
