import { Sankey, type SankeyLinkProps, type SankeyNodeProps } from 'recharts'
import type { DrawingProps } from '../kind'
import { wrap } from '../measure'
import type { Mark } from '../model'
import { ink, ink2, markProps, partOfMark, sans } from './mark'

const nodeWidth = 10
/** Names stand on the bands they are of, and must be read there. */
const halo = { paintOrder: 'stroke', stroke: 'var(--paper)', strokeWidth: 3, strokeLinejoin: 'round' } as const
const head = 8

type Link = { source: number; target: number; value: number }

/** `options.links`: pairs of figure ids, what flows where; a pair whose figures are missing is left out. */
function linksOf(options: unknown, marks: readonly Mark[]): Link[] {
  if (!Array.isArray(options)) return []
  return options.flatMap((pair): Link[] => {
    if (!Array.isArray(pair)) return []
    const source = marks.findIndex((m) => m.id === pair[0])
    const target = marks.findIndex((m) => m.id === pair[1])
    const value = marks[target]?.value
    // Recharts cannot draw a circle; what flows must go to a figure named later.
    return source >= 0 && target > source && value !== undefined ? [{ source, target, value }] : []
  })
}

/** What came in, where it went, and what is left, as bands as wide as their numbers. */
export default function Flow({ model, width, height }: DrawingProps) {
  const links = linksOf(model.options.links, model.marks)
  const rate =
    typeof model.options.rate === 'string' ? model.around.find((m) => m.id === model.options.rate) : undefined
  const linked = new Set(links.flatMap((l) => [l.source, l.target]))
  if (!linked.size || linked.size < model.marks.length)
    throw new Error(`flow ${model.id}: a figure stands outside its links`)
  const room = width < 500 ? 96 : 150
  const gap = (width - room) / 2 - nodeWidth - 12

  // After the last node: what reads the drawing aloud takes it in the order of the page.
  const below = rate && (
    <g {...markProps(rate, false)}>
      <rect x={0} y={height - 36} width={width} height={32} fill="transparent" />
      <text x={0} y={height - 12} fontSize={14} fill={ink2} fontFamily={sans}>
        {rate.label}
        <tspan dx={8} fontSize={17} fontWeight={600} fill={ink}>
          {rate.full}
        </tspan>
      </text>
    </g>
  )

  const node = ({ x, y, height: tall, index }: SankeyNodeProps) => {
    const mark = model.marks[index]
    if (!mark) return <g />
    const lines = wrap(mark.label, Math.max(5, (Math.min(gap, room) - 8) / 13))
    const middle = y + tall / 2
    const top = middle - ((lines.length + 1) * 17) / 2 + 13
    return (
      <>
        <g {...markProps(mark, index === 0)}>
          <rect
            x={x}
            y={middle - Math.max(tall, 46) / 2}
            width={nodeWidth + room - 10}
            height={Math.max(tall, 46)}
            fill="transparent"
          />
          <rect x={x} y={y} width={nodeWidth} height={Math.max(1.5, tall)} fill={mark.colour} />
          <text x={x + nodeWidth + 8} y={top} fontSize={13} fill={ink} fontFamily={sans} {...halo}>
            {lines.map((words, i) => (
              <tspan key={words} x={x + nodeWidth + 8} dy={i ? 17 : 0}>
                {words}
              </tspan>
            ))}
            <tspan x={x + nodeWidth + 8} dy={17} fontSize={15} fontWeight={600}>
              {mark.brief}
            </tspan>
            {mark.shareText && (
              <tspan dx={6} fontSize={12} fill={ink2}>
                {mark.shareText}
              </tspan>
            )}
          </text>
        </g>
        {index === model.marks.length - 1 && below}
      </>
    )
  }

  const link = (p: SankeyLinkProps) => {
    const mark = model.marks[links[p.index]?.target ?? -1]
    if (!mark) return <g />
    const half = p.linkWidth / 2
    const d = `M${p.sourceX},${p.sourceY - half}C${p.sourceControlX},${p.sourceY - half} ${p.targetControlX},${p.targetY - half} ${p.targetX},${p.targetY - half}L${p.targetX},${p.targetY + half}C${p.targetControlX},${p.targetY + half} ${p.sourceControlX},${p.sourceY + half} ${p.sourceX},${p.sourceY + half}Z`
    return (
      <g {...partOfMark(mark)}>
        <path d={d} fill={mark.colour} fillOpacity={0.22} stroke={mark.colour} />
      </g>
    )
  }

  return (
    <Sankey
      width={width}
      height={height}
      data={{ nodes: model.marks.map((m) => ({ name: m.label })), links }}
      node={node}
      link={link}
      nodeWidth={nodeWidth}
      nodePadding={56}
      accessibilityLayer={false}
      align="left"
      sort={false}
      margin={{ top: head, right: room, bottom: rate ? 44 : 10, left: 0 }}
    />
  )
}
