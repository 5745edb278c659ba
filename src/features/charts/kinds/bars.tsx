import { Surface } from 'recharts'
import type { DrawingProps } from '../kind'
import { widthOf } from '../measure'
import { Around } from './around'
import { Bar } from './Bar'
import { ink, markProps, sans } from './mark'

const size = 14
const barHeight = 14
const row = 46
/** So that the first name, which stands above its bar, is inside the drawing. */
const above = 6

/** One bar a figure, its name above it and its value behind it, from a zero baseline. */
export default function Bars({ model, width, height }: DrawingProps) {
  const percentages = model.marks.every((m) => m.brief.endsWith('%'))
  const most = percentages ? 100 : Math.max(1, ...model.marks.map((m) => m.value))
  const beside = Math.max(
    ...model.marks.map((m) => widthOf(m.brief) * size + (m.shareText ? widthOf(m.shareText) * 12 + 12 : 0)),
  )
  const room = width - beside - 12

  return (
    <Surface width={width} height={height} style={{ fontFamily: sans }}>
      {model.marks.map((mark, i) => {
        const top = above + i * row + (row - barHeight) / 2
        return (
          <g key={mark.id} {...markProps(mark, i === 0)}>
            <rect x={0} y={top - 24} width={width} height={44} fill="transparent" />
            <text x={0} y={top - 8} fontSize={size} fill={ink} fontFamily={sans}>
              {mark.label}
            </text>
            <Bar mark={mark} x={0} y={top} room={room} most={most} size={size} />
          </g>
        )
      })}
      <Around model={model} width={width} top={model.marks.length * row + above} />
    </Surface>
  )
}
