import type { ChartKind } from './kind'
import { aroundHeight } from './kinds/aroundHeight'
import { columns } from './kinds/columns'
import { rankedRows } from './kinds/rankedRow'

/** The list of kinds, one line each; the code of a kind loads when the first chart of it is shown. */
export const kinds: Readonly<Record<string, ChartKind>> = {
  bars: { height: (m, w) => m.marks.length * 46 + 6 + aroundHeight(m, w), load: () => import('./kinds/bars') },
  parts: { height: (m, w) => 68 + m.marks.length * 29 + aroundHeight(m, w), load: () => import('./kinds/parts') },
  within: {
    height: (m, w) => Math.ceil(m.figures.length / 2) * 92 + aroundHeight(m, w),
    load: () => import('./kinds/within'),
  },
  ranked: { height: (m, w) => rankedRows(m, w).height, load: () => import('./kinds/ranked') },
  years: { height: (_, w) => (w < 500 ? 210 : 240), load: () => import('./kinds/years') },
  multiples: { height: (m, w) => columns(m, w).height, load: () => import('./kinds/multiples') },
  flow: { height: (_, w) => (w < 500 ? 330 : 260), load: () => import('./kinds/flow') },
}
