import { Rectangle, Surface } from 'recharts'
import type { Multiples as Options } from '../compared/multiplesModel'
import type { DrawingProps } from '../kind'
import type { Mark } from '../model'
import { blockGap, columns, headHeight, itemHeight, nameSize } from './columns'
import { faint, ink, ink2, markProps, sans } from './mark'

const barHeight = 10
const gap = 14

/** Reports as columns, quantities as rows: the same quantity stands on one line and on one scale in each. */
export default function Multiples({ model, width, height }: DrawingProps) {
  const { names, items } = model.options as Options
  const { across, blocks, blockHeight } = columns(model, width)
  const column = width / across
  const topOf = (block: number) => block * (blockHeight + blockGap)
  const first = model.marks[0]
  return (
    <Surface width={width} height={height} style={{ fontFamily: sans }}>
      {Array.from({ length: blocks }, (_, block) =>
        items.map(({ label, unit }, n) => (
          <text
            key={`${names[block * across]} ${label}`}
            x={0}
            y={topOf(block) + headHeight + n * itemHeight + 12}
            fontSize={12}
            fill={ink2}
            fontFamily={sans}
          >
            {unit ? `${label} (${unit})` : label}
          </text>
        )),
      )}
      {names.map((name, i) => {
        const left = (i % across) * column
        const top = topOf(Math.floor(i / across))
        return (
          <g key={`${name} ${left} ${top}`}>
            <text x={left} y={top + 14} fontSize={nameSize} fontWeight={600} fill={ink} fontFamily={sans}>
              {name}
            </text>
            {items.map(({ label, most, marks, without }, n) => {
              const y = top + headHeight + n * itemHeight + 18
              const mark = marks[i] ?? null
              return mark === null ? (
                <text key={label} x={left} y={y + 10} fontSize={12} fill={ink2} fontFamily={sans}>
                  {without[i]}
                </text>
              ) : (
                <Cell
                  key={label}
                  mark={mark}
                  first={mark === first}
                  most={most}
                  left={left}
                  top={y}
                  room={column - gap}
                />
              )
            })}
          </g>
        )
      })}
    </Surface>
  )
}

type CellProps = { mark: Mark; first: boolean; most: number; left: number; top: number; room: number }

/** One quantity of one report: its bar, and its number below. */
function Cell({ mark, first, most, left, top, room }: CellProps) {
  const long = room * Math.min(1, mark.value / most)
  return (
    <g {...markProps(mark, first)}>
      <rect x={left} y={top - 2} width={room} height={barHeight + 20} fill="transparent" />
      <rect x={left} y={top} width={room} height={barHeight} fill={faint} />
      {mark.value > 0 && (
        <Rectangle x={left} y={top} width={Math.max(1.5, long)} height={barHeight} fill={mark.colour} />
      )}
      <text x={left} y={top + barHeight + 14} fontSize={13} fontWeight={600} fill={ink} fontFamily={sans}>
        {mark.brief}
        {mark.shareText && (
          <tspan dx={6} fontSize={12} fontWeight={400} fill={ink2}>
            {mark.shareText}
          </tspan>
        )}
      </text>
    </g>
  )
}
