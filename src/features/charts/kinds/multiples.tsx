import { Fragment } from 'react'
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
  const { across, blockHeight } = columns(model, width)
  const column = width / across
  const topOf = (i: number) => Math.floor(i / across) * (blockHeight + blockGap)
  const leftOf = (i: number) => (i % across) * column
  const first = model.marks[0]
  return (
    <Surface width={width} height={height} style={{ fontFamily: sans }}>
      {names.map((name, i) => (
        <text
          key={`${name} ${i}`}
          x={leftOf(i)}
          y={topOf(i) + 14}
          fontSize={nameSize}
          fontWeight={600}
          fill={ink}
          fontFamily={sans}
        >
          {name}
        </text>
      ))}
      {/* Quantity by quantity, as the arrow keys go: so it is read aloud. */}
      {items.map(({ label, unit, most, marks, without }, n) => (
        <g key={label}>
          {names.map((name, i) => {
            const mark = marks[i] ?? null
            const y = topOf(i) + headHeight + n * itemHeight + 12
            return (
              <Fragment key={`${name} ${i}`}>
                {i % across === 0 && (
                  <text x={0} y={y} fontSize={12} fill={ink2} fontFamily={sans}>
                    {unit ? `${label} (${unit})` : label}
                  </text>
                )}
                {mark === null ? (
                  <text x={leftOf(i)} y={y + 16} fontSize={12} fill={ink2} fontFamily={sans}>
                    {without[i]}
                  </text>
                ) : (
                  <Cell
                    mark={mark}
                    first={mark === first}
                    most={most}
                    left={leftOf(i)}
                    top={y + 6}
                    room={column - gap}
                  />
                )}
              </Fragment>
            )
          })}
        </g>
      ))}
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
