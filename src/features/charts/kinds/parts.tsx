import { Bar, BarChart, Rectangle, XAxis, YAxis } from 'recharts'
import type { DrawingProps } from '../kind'
import type { Mark } from '../model'
import { Around } from './around'
import { ink, ink2, markProps, partOfMark, sans } from './mark'

const barTop = 28
const barHeight = 28
const listTop = 68
const row = 27

type Shape = { x?: number; width?: number }

/** One bar cut into its parts, and under it each part named, with its value and its share of the whole. */
export default function Parts({ model, width, height }: DrawingProps) {
  const sum = model.marks.reduce((n, m) => n + m.value, 0)
  const data = [Object.fromEntries(model.marks.map((m, i) => [`part${i}`, m.value]))]
  const segment = (mark: Mark) =>
    function Segment({ x = 0, width: long = 0 }: Shape) {
      return (
        <g {...partOfMark(mark)}>
          <Rectangle
            x={x}
            y={barTop}
            width={Math.max(0, long - (long > 3 ? 1 : 0))}
            height={barHeight}
            fill={mark.colour}
          />
        </g>
      )
    }
  return (
    <BarChart
      layout="vertical"
      width={width}
      height={height}
      data={data}
      margin={{ top: 0, right: 0, bottom: 0, left: 0 }}
      accessibilityLayer={false}
      style={{ fontFamily: sans }}
    >
      <XAxis type="number" domain={[0, Math.max(1, sum, model.total?.value ?? 0)]} hide />
      <YAxis type="category" hide width={0} />
      {model.marks.map((mark, i) => (
        <Bar
          key={mark.id}
          dataKey={`part${i}`}
          stackId="whole"
          barSize={barHeight}
          isAnimationActive={false}
          shape={segment(mark)}
        />
      ))}
      {model.total && (
        <text x={0} y={18} fontSize={14} fill={ink} fontFamily={sans} data-figure={model.total.id}>
          {model.total.label.replace(/^[a-z]/, (first) => first.toUpperCase())}
          <tspan dx={8} fontWeight={600}>
            {model.total.full}
          </tspan>
        </text>
      )}
      <g>
        {model.marks.map((mark, i) => {
          const y = listTop + i * row
          return (
            <g key={mark.id} {...markProps(mark, i === 0)}>
              <rect x={0} y={y} width={width} height={row} fill="transparent" />
              <rect x={0} y={y + 8} width={12} height={12} fill={mark.colour} />
              <text x={20} y={y + 19} fontSize={14} fill={ink} fontFamily={sans}>
                {mark.label}
              </text>
              <text
                x={width - 62}
                y={y + 19}
                fontSize={14}
                fontWeight={600}
                textAnchor="end"
                fill={ink}
                fontFamily={sans}
              >
                {mark.brief}
              </text>
              <text x={width} y={y + 19} fontSize={12} textAnchor="end" fill={ink2} fontFamily={sans}>
                {mark.shareText}
              </text>
            </g>
          )
        })}
      </g>
      <Around model={model} width={width} top={listTop + model.marks.length * row} />
    </BarChart>
  )
}
