import { Curve, Surface } from 'recharts'
import type { Line } from '../compared/yearsModel'
import type { DrawingProps } from '../kind'
import { widthOf } from '../measure'
import type { Mark } from '../model'
import { ink, ink2, line, markProps, sans } from './mark'

const size = 13
const top = 30
const bottom = 30
/** Least distance of two names behind their lines. */
const apart = 16

/** Years from left to right, a line for each place, each named where it ends; what cannot be joined is not. */
export default function Years({ model, width, height }: DrawingProps) {
  const lines = model.options.lines as readonly Line[]
  const named = lines.length > 1
  const runs = lines.flatMap((one) => one.runs.map((run) => ({ ...one, run })))
  const years = [...new Set(runs.flatMap(({ run }) => run.map(({ year }) => year)))].sort((a, b) => a - b)
  const [from = 0, to = 0] = [years[0], years.at(-1)]
  const most = Math.max(model.unit === '%' ? 100 : 1, ...model.marks.map((m) => m.value))
  const right = named ? Math.max(...lines.map(({ name }) => widthOf(name))) * size + 18 : 40
  const left = 40
  const xOf = (year: number) => left + ((year - from) / Math.max(1, to - from)) * (width - left - right)
  const yOf = (value: number) => top + (1 - value / most) * (height - top - bottom)
  const first = model.marks[0]
  // Many lines leave room for the numbers of the one that stands out, and of the ends.
  const tells = (own: boolean, all: Line['runs'], year: number) =>
    lines.length <= 2 || own || (lines.length <= 6 && (year === all[0]?.[0]?.year || year === all.at(-1)?.at(-1)?.year))

  // A number stands below its point where the next point's would cover it.
  const covered = (run: Line['runs'][number], year: number) => {
    const at = run.findIndex((point) => point.year === year)
    const [here, next] = [run[at], run[at + 1]]
    return (
      here !== undefined &&
      next !== undefined &&
      xOf(next.year) - xOf(year) < (widthOf(here.mark.brief) + widthOf(next.mark.brief)) * size * 0.55 &&
      Math.abs(yOf(next.mark.value) - yOf(here.mark.value)) < 16
    )
  }

  return (
    <Surface width={width} height={height} style={{ fontFamily: sans }}>
      <path d={`M ${left - 8} ${yOf(0)} H ${width - right + 8}`} stroke={line} />
      {runs.map(({ run, own, colour }) => (
        <Curve
          key={run[0]?.mark.id}
          type="linear"
          points={run.map(({ year, mark }) => ({ x: xOf(year), y: yOf(mark.value) }))}
          fill="none"
          stroke={colour}
          strokeWidth={own ? 2.5 : 1.75}
        />
      ))}
      {runs.map(({ run, runs: all, own }) =>
        run.map(({ year, mark }) => (
          <g key={mark.id} {...markProps(mark, mark === first)}>
            <circle cx={xOf(year)} cy={yOf(mark.value)} r={14} fill="transparent" />
            <circle cx={xOf(year)} cy={yOf(mark.value)} r={4.5} fill={mark.colour} />
            {tells(own, all, year) && (
              <Value mark={mark} x={xOf(year)} y={yOf(mark.value) + (covered(run, year) ? 21 : -11)} width={width} />
            )}
          </g>
        )),
      )}
      {years
        .toReversed()
        .filter(fits(xOf))
        .map((year) => (
          <text
            key={year}
            x={xOf(year)}
            y={height - 8}
            fontSize={size}
            fill={ink2}
            textAnchor="middle"
            fontFamily={sans}
          >
            {year}
          </text>
        ))}
      {named &&
        placed(lines, yOf).map(({ one, y }) => (
          <text
            key={one.runs[0]?.[0]?.mark.id}
            x={xOf(one.runs.at(-1)?.at(-1)?.year ?? to) + 10}
            y={y + 4}
            fontSize={size}
            fontWeight={one.own ? 600 : 400}
            fill={ink}
            fontFamily={sans}
          >
            {one.name}
          </text>
        ))}
    </Surface>
  )
}

/** A number above its point, inside the drawing. */
function Value({ mark, x, y, width }: { mark: Mark; x: number; y: number; width: number }) {
  const half = (widthOf(mark.brief) * size) / 2
  return (
    <text
      x={Math.min(Math.max(x, half), width - half)}
      y={y}
      fontSize={size}
      fontWeight={600}
      fill={ink}
      textAnchor="middle"
      fontFamily={sans}
    >
      {mark.brief}
    </text>
  )
}

/** The years, from the last, whose names do not run into one another. */
function fits(xOf: (year: number) => number) {
  let start = Number.POSITIVE_INFINITY
  return (year: number) => {
    if (xOf(year) + 18 > start) return false
    start = xOf(year) - 18
    return true
  }
}

/**
 * Where each line's name stands: at its last point, moved down where it would cover the one above; of many lines only
 * the names that need no moving, that of the line that stands out first.
 */
function placed(lines: readonly Line[], yOf: (value: number) => number) {
  const ends = lines.map((one) => ({ one, y: yOf(one.runs.at(-1)?.at(-1)?.mark.value ?? 0) }))
  if (lines.length > 7) {
    const kept: typeof ends = []
    for (const end of ends.sort((a, b) => Number(b.one.own) - Number(a.one.own) || a.y - b.y))
      if (kept.every(({ y }) => Math.abs(y - end.y) >= apart)) kept.push(end)
    return kept
  }
  let last = Number.NEGATIVE_INFINITY
  return ends
    .sort((a, b) => a.y - b.y)
    .map(({ one, y }) => {
      last = Math.max(y, last + apart)
      return { one, y: last }
    })
}
