import { Bar, BarChart, Rectangle, XAxis, YAxis } from 'recharts'
import type { DrawingProps } from '../kind'
import { widthOf } from '../measure'
import type { Mark } from '../model'
import { faint, ink, ink2, markProps, sans } from './mark'
import { rankedRows, nameSize as size } from './rankedRow'

const barHeight = 14

/** What Recharts hands to a bar's shape; `payload` is our own row. */
type Shape = { y?: number; width?: number; payload?: Mark; index?: number }

/** Places one below the other, each with its bar behind its name, from a zero baseline. */
export default function Ranked({ model, width, height }: DrawingProps) {
  const { marks } = model
  const shares = model.unit === '%'
  const most = shares ? 100 : Math.max(1, ...marks.map((m) => m.value))
  const { above, left, row } = rankedRows(model, width)
  const beside = Math.max(
    ...marks.map((m) => widthOf(m.brief) * size + (m.shareText ? widthOf(m.shareText) * 12 + 10 : 0)),
  )
  const room = Math.max(40, width - left - beside - 12)

  const shape = ({ y = 0, width: long = 0, payload: mark, index = 0 }: Shape) => {
    if (!mark) return <g />
    const middle = y + barHeight / 2 + 5
    const name = above ? y - 8 : middle
    const own = mark.colour.includes('c-main')
    return (
      <g {...markProps(mark, index === 0)}>
        <rect x={0} y={name - 14} width={width} height={row - 4} fill="transparent" />
        <text x={0} y={name} fontSize={size} fontWeight={own ? 600 : 400} fill={ink} fontFamily={sans}>
          {mark.label}
        </text>
        <rect x={left} y={y} width={room} height={barHeight} fill={faint} />
        {mark.value > 0 && (
          <Rectangle x={left} y={y} width={Math.max(1.5, long)} height={barHeight} fill={mark.colour} />
        )}
        <text x={left + room + 8} y={middle} fontSize={size} fontWeight={600} fill={ink} fontFamily={sans}>
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
      data={marks}
      margin={{ top: above ? 10 : 0, right: width - left - room, bottom: above ? -10 : 0, left }}
      accessibilityLayer={false}
      barCategoryGap={0}
      style={{ fontFamily: sans }}
    >
      <XAxis type="number" domain={[0, most]} hide />
      <YAxis type="category" dataKey="id" hide width={0} />
      <Bar dataKey="value" barSize={barHeight} isAnimationActive={false} shape={shape} />
    </BarChart>
  )
}
