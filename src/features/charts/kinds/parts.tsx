import { Rectangle, Surface } from 'recharts'
import type { DrawingProps } from '../kind'
import { Around } from './around'
import { ink, ink2, markProps, partOfMark, sans } from './mark'

const barTop = 28
const barHeight = 28
const listTop = 68
/** On the smallest phone 24 pixels. */
const row = 29

/** One bar cut into its parts, and under it each part named, with its value and its share of the whole. */
export default function Parts({ model, width, height }: DrawingProps) {
  const sum = model.marks.reduce((n, m) => n + m.value, 0)
  const scale = width / Math.max(1, sum, model.total?.value ?? 0)
  let end = 0
  const parts = model.marks.map((mark) => {
    const x = end
    end += mark.value * scale
    return { mark, x, long: end - x }
  })
  return (
    <Surface width={width} height={height} style={{ fontFamily: sans }}>
      {parts.map(({ mark, x, long }) => (
        <g key={mark.id} {...partOfMark(mark)}>
          <Rectangle x={x} y={barTop} width={long - Math.min(2, long / 2)} height={barHeight} fill={mark.colour} />
        </g>
      ))}
      {model.total && (
        <text x={0} y={18} fontSize={14} fill={ink} fontFamily={sans} data-figure={model.total.id}>
          {model.total.label.replace(/^[a-z]/, (first) => first.toUpperCase())}
          {/* No button, but text: what reads it aloud must not run the two together. */}{' '}
          <tspan dx={4} fontWeight={600}>
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
    </Surface>
  )
}
