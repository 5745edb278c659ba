import { Rectangle, Surface } from 'recharts'
import type { DrawingProps } from '../kind'
import { widthOf } from '../measure'
import { Around } from './around'
import { faint, ink, ink2, markProps, sans } from './mark'

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
            <rect x={0} y={top} width={room} height={barHeight} fill={faint} />
            {mark.value > 0 && (
              <Rectangle
                x={0}
                y={top}
                width={Math.max(1.5, (room * Math.min(mark.value, most)) / most)}
                height={barHeight}
                fill={mark.colour}
              />
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
      })}
      <Around model={model} width={width} top={model.marks.length * row + above} />
    </Surface>
  )
}
