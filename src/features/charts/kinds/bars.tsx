import { Bar, BarChart, Rectangle, XAxis, YAxis } from 'recharts'
import type { DrawingProps } from '../kind'
import { widthOf } from '../measure'
import type { Mark } from '../model'
import { Around } from './around'
import { faint, ink, ink2, markProps, sans } from './mark'

const size = 14
const barHeight = 14
/** So that the first name, which stands above its bar, is inside the drawing. */
const above = 6

/** What Recharts hands to a bar's shape; `payload` is our own row. */
type Shape = { x?: number; y?: number; width?: number; height?: number; payload?: Mark; index?: number }

/** One bar a figure, its name above it and its value behind it, from a zero baseline. */
export default function Bars({ model, width, height }: DrawingProps) {
  const percentages = model.marks.every((m) => m.brief.endsWith('%'))
  const most = percentages ? 100 : Math.max(1, ...model.marks.map((m) => m.value))
  const beside = Math.max(
    ...model.marks.map((m) => widthOf(m.brief) * size + (m.shareText ? widthOf(m.shareText) * 12 + 12 : 0)),
  )
  const room = width - beside - 12

  const bottom = model.marks.length * 46 + above

  const shape = ({ y = 0, width: long = 0, payload: mark, index = 0 }: Shape) => {
    if (!mark) return <g />
    const top = y
    return (
      <g {...markProps(mark, index === 0)}>
        <rect x={0} y={top - 24} width={width} height={44} fill="transparent" />
        <text x={0} y={top - 8} fontSize={size} fill={ink} fontFamily={sans}>
          {mark.label}
        </text>
        <rect x={0} y={top} width={room} height={barHeight} fill={faint} />
        {mark.value > 0 && (
          <Rectangle x={0} y={top} width={Math.max(1.5, long)} height={barHeight} fill={mark.colour} />
        )}
        <text x={room + 8} y={top + 12} fontSize={size} fontWeight={600} fill={ink} fontFamily={sans}>
          {mark.brief}
          {mark.shareText && (
            <tspan dx={8} fontSize={12} fontWeight={400} fill={ink2}>
              {mark.shareText}
            </tspan>
          )}
        </text>
      </g>
    )
  }

  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={model.marks}
      margin={{ top: above, right: width - room, bottom: height - bottom, left: 0 }}
      accessibilityLayer={false}
      barCategoryGap={0}
      style={{ fontFamily: sans }}
    >
      <XAxis type="number" domain={[0, most]} hide />
      <YAxis type="category" dataKey="id" hide width={0} />
      <Bar dataKey="value" barSize={barHeight} isAnimationActive={false} shape={shape} />
      <Around model={model} width={width} top={bottom} />
    </BarChart>
  )
}
