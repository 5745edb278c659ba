import { Rectangle } from 'recharts'
import type { Mark } from '../model'
import { faint, ink, ink2, sans } from './mark'

const height = 14

type Props = {
  mark: Mark
  x: number
  y: number
  /** How long the whole is that `most` stands for. */
  room: number
  most: number
  /** Of the value's letters, in the drawing's own units. */
  size: number
}

/** A figure as a bar from a zero baseline, in front of all it could come to, with its value behind it. */
export function Bar({ mark, x, y, room, most, size }: Props) {
  return (
    <>
      <rect x={x} y={y} width={room} height={height} fill={faint} />
      {mark.value > 0 && (
        <Rectangle
          x={x}
          y={y}
          width={Math.max(1.5, (room * Math.min(mark.value, most)) / most)}
          height={height}
          fill={mark.colour}
        />
      )}
      <text x={x + room + 8} y={y + height - 2} fontSize={size} fontWeight={600} fill={ink} fontFamily={sans}>
        {mark.brief}
        {mark.shareText && (
          <tspan dx={8} fontSize={12} fontWeight={400} fill={ink2}>
            {mark.shareText}
          </tspan>
        )}
      </text>
    </>
  )
}
