import { widthOf } from '../measure'
import type { ChartModel } from '../model'
import { aroundColumns, aroundRow, nameLine, nameLines, nameSize, numberSizes } from './aroundHeight'
import { ink, ink2, line, markProps, sans } from './mark'

/** The figures that stand around a drawing as numbers, in columns under a rule, beginning at `top`. */
export function Around({ model, width, top }: { model: ChartModel; width: number; top: number }) {
  if (!model.around.length) return null
  const columns = aroundColumns(model, width)
  const column = width / columns
  const row = aroundRow(model, width)
  return (
    <g>
      <line x1={0} x2={width} y1={top + 6} y2={top + 6} stroke={line} />
      {model.around.map((mark, i) => {
        const x = (i % columns) * column
        const y = top + 14 + Math.floor(i / columns) * row
        const size = numberSizes.find((n) => widthOf(mark.brief) * n <= column - 8) ?? numberSizes[1]
        return (
          <g key={mark.id} {...markProps(mark, false)}>
            <rect x={x} y={y} width={column - 4} height={row - 6} fill="transparent" />
            <text x={x} y={y + 20} fontSize={size} fontWeight={600} fill={ink} fontFamily={sans}>
              {mark.brief}
            </text>
            {nameLines(mark.label, column).map((words, n) => (
              <text key={words} x={x} y={y + 38 + n * nameLine} fontSize={nameSize} fill={ink2} fontFamily={sans}>
                {words}
              </text>
            ))}
          </g>
        )
      })}
    </g>
  )
}
