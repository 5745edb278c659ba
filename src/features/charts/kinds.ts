import type { ChartKind } from './kind'
import { aroundHeight } from './kinds/aroundHeight'

/** The list of kinds, one line each; the code of a kind loads when the first chart of it is shown. */
export const kinds: Readonly<Record<string, ChartKind>> = {
  bars: { height: (m, w) => m.marks.length * 46 + 6 + aroundHeight(m, w), load: () => import('./kinds/bars') },
  parts: { height: (m, w) => 68 + m.marks.length * 27 + aroundHeight(m, w), load: () => import('./kinds/parts') },
  within: {
    height: (m, w) => Math.ceil(m.figures.length / 2) * 92 + aroundHeight(m, w),
    load: () => import('./kinds/within'),
  },
  flow: { height: (_, w) => (w < 500 ? 330 : 260), load: () => import('./kinds/flow') },
}
