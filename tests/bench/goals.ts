import { isSame, type Measured } from './measured'
import { ratios, type Spread, spread } from './spread'

/** What a measure may come to at most: as it is, or as a multiple of another page's in the same round. */
export type Goal = Omit<Measured, 'unit' | 'values'> & { to?: string; atMost: number }

/** `met` is null where nothing was measured. */
export type Judged = { goal: Goal; got: Spread | null; met: boolean | null }

const load = (profile: string, measure: string, atMost: number, to?: string, page = 'build'): Goal => ({
  suite: 'load',
  profile,
  page,
  measure,
  atMost,
  ...(to !== undefined && { to }),
})
const filter = (profile: string, measure: string, atMost: number, to?: string): Goal => ({
  ...load(profile, measure, atMost, to),
  suite: 'filter',
})

/** How many times larger a report is made, and how many times longer it may take: no faster than linearly. */
export const scales = [10, 100] as const
export const whatGrows = ['text', 'charts', 'sections'] as const
export const plainReport = 'as it is'
export const grownBy = (what: string, scale: number) => `${what} x${scale}`

const growth: Goal[] = whatGrows.flatMap((what) =>
  scales.flatMap((scale) => {
    const of = { suite: 'growth', profile: 'plain', page: grownBy(what, scale) }
    return [
      { ...of, measure: 'ready', to: plainReport, atMost: scale },
      { ...of, measure: 'click, 95th percentile', to: plainReport, atMost: scale },
      ...(scale === 100 ? [{ ...of, measure: 'click, 95th percentile', atMost: 100 }] : []),
    ]
  }),
)

/**
 * What the page promises to be as fast as, or faster: compared with itself without scripts (`limit`). How it compares
 * with pages other people would make of the same report needs those pages, and is not measured here.
 */
export const goals: readonly Goal[] = [
  load('plain', 'largest paint', 1, 'limit'),
  load('slow', 'largest paint', 1.1, 'limit'),
  ...['plain', 'slow'].flatMap((profile) => [
    load(profile, 'all charts', 1.1, 'limit'),
    load(profile, 'script before first chart', 0),
    load(profile, 'script before first chart', 175e3, undefined, 'made afresh'),
    load(profile, 'script before a touch', 100e3),
    load(profile, 'script after it', 190e3),
    load(profile, 'layout shift', 0),
    load(profile, 'layout shift, chart touched', 0),
  ]),
  filter('plain', 'click, 95th percentile', 1.1, 'limit'),
  filter('plain', 'click, 95th percentile', 33),
  filter('slow processor', 'click, 95th percentile', 100),
  { suite: 'export', profile: 'plain', page: 'build', measure: 'chart to PNG', atMost: 60 },
  { suite: 'export', profile: 'plain', page: 'build', measure: 'longest task', atMost: 100 },
  ...growth,
  ...['heap', 'heap without code'].map((heap) => ({
    suite: 'memory',
    profile: 'plain',
    page: 'build',
    measure: `${heap}, to the first`,
    atMost: 1.1,
  })),
]

/** Whether what was measured meets a goal: its median does. */
export function judge(goal: Goal, measured: readonly Measured[]): Judged {
  const asked: Measured = { ...goal, unit: 'ms', values: [] }
  const own = measured.find((m) => isSame(m, asked))
  const base = goal.to === undefined ? undefined : measured.find((m) => isSame(m, asked, goal.to))
  const got = own ? spread(goal.to === undefined ? own.values : ratios(own.values, base?.values ?? [])) : null
  return { goal, got, met: got && got.median <= goal.atMost }
}
