import { Surface } from 'recharts'
import type { DrawingProps } from '../kind'
import { widthOf } from '../measure'
import { Bar } from './Bar'
import { ink, ink2, markProps, sans } from './mark'
import { rankedRows, nameSize as size } from './rankedRow'

const barHeight = 14

/** Places one below the other, each with its bar behind its name, from a zero baseline. */
export default function Ranked({ model, width, height }: DrawingProps) {
  const { marks } = model
  const { above, left, row, rows, heads } = rankedRows(model, width)
  const beside = Math.max(
    ...marks.map((m) => widthOf(m.brief) * size + (m.shareText ? widthOf(m.shareText) * 12 + 10 : 0)),
  )
  const room = Math.max(40, width - left - beside - 12)

  return (
    <Surface width={width} height={height} style={{ fontFamily: sans }}>
      {heads.map(({ name, y }) => (
        <text key={name} x={0} y={y + 19} fontSize={12} fill={ink2} fontFamily={sans}>
          {name}
        </text>
      ))}
      {rows.map(({ mark, y: top, most }, i) => {
        const y = top + (above ? 22 : 8)
        const middle = y + barHeight / 2 + 5
        const name = above ? y - 8 : middle
        const own = mark.id === model.options.own
        return (
          <g key={mark.id} {...markProps(mark, i === 0)}>
            <rect x={0} y={name - 14} width={width} height={row - 4} fill="transparent" />
            <text x={0} y={name} fontSize={size} fontWeight={own ? 600 : 400} fill={ink} fontFamily={sans}>
              {mark.label}
            </text>
            <Bar mark={mark} x={left} y={y} room={room} most={most} size={size} />
          </g>
        )
      })}
    </Surface>
  )
}
