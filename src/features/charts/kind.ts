import type { ComponentType } from 'react'
import type { ChartModel } from './model'

/** Widths a chart is drawn at, in its own units; the page scales the drawing to its column. */
export const widths = { narrow: 344, wide: 560 } as const
export type Variant = keyof typeof widths

/** What a kind of chart is given. The drawing must fill exactly width x height and use no stylesheet. */
export type DrawingProps = { model: ChartModel; width: number; height: number }

/** A kind of chart: how tall its drawing is (known before its code has loaded, so that nothing jumps), and the code. */
export type ChartKind = {
  height: (model: ChartModel, width: number) => number
  load: () => Promise<{ default: ComponentType<DrawingProps> }>
}
