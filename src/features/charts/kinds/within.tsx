import { Rectangle, Surface } from 'recharts'
import type { DrawingProps } from '../kind'
import type { Mark } from '../model'
import { Around } from './around'
import { ink, ink2, markProps, partOfMark, sans } from './mark'

const barHeight = 26
const row = 92

type Pair = { whole: Mark; part: Mark | undefined }

/** A whole and the part of it, one in the other: figures come in pairs, whole first. */
export default function Within({ model, width, height }: DrawingProps) {
  const markOf = (id: string | undefined) => model.marks.find((m) => m.id === id)
  const pairs = model.figures.flatMap((id, i): Pair[] => {
    const whole = i % 2 === 0 ? markOf(id) : undefined
    return whole ? [{ whole, part: markOf(model.figures[i + 1]) }] : []
  })
  const most = Math.max(1, ...pairs.map((p) => p.whole.value))
  const drawn = pairs.map(({ whole, part }, index) => {
    const y = index * row + 26
    const long = (width * whole.value) / most
    const inner = part && whole.value > 0 ? (long * part.value) / whole.value : 0
    return (
      <g key={whole.id}>
        <g {...markProps(whole, index === 0)}>
          <rect x={0} y={y - 24} width={width} height={22 + barHeight} fill="transparent" />
          <text x={0} y={y - 8} fontSize={14} fill={ink} fontFamily={sans}>
            {whole.label}
            <tspan dx={8} fontWeight={600}>
              {whole.brief}
            </tspan>
          </text>
          <Rectangle x={0} y={y} width={long} height={barHeight} fill="var(--c-second)" />
        </g>
        {part && (
          <g {...markProps(part, false)}>
            <rect x={0} y={y + barHeight} width={width} height={30} fill="transparent" />
            <g {...partOfMark(part)}>
              <Rectangle x={0} y={y} width={inner} height={barHeight} fill="var(--c-main)" />
            </g>
            <path d={`M ${inner} ${y} v ${barHeight}`} stroke="var(--paper)" strokeWidth={2} />
            <path d={`M ${inner} ${y + barHeight} v 6`} stroke={ink2} />
            <text x={0} y={y + barHeight + 21} fontSize={14} fill={ink} fontFamily={sans}>
              {part.label}
              <tspan dx={8} fontWeight={600}>
                {part.brief}
              </tspan>
            </text>
          </g>
        )}
      </g>
    )
  })
  return (
    <Surface width={width} height={height} style={{ fontFamily: sans }}>
      {drawn}
      <Around model={model} width={width} top={pairs.length * row} />
    </Surface>
  )
}
