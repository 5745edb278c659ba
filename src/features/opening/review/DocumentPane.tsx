import { memo, useEffect, useMemo, useRef } from 'react'
import type { Block, Cell, Spot, Table } from '../../../importing/blocks'
import { desk } from '../../../language/desk'
import { exact } from '../../../language/numbers'
import { runs } from '../../../language/text'
import { type Lang, words } from '../../../language/words'
import { Button } from '../../../ui/Button'
import { Spoken } from '../../../ui/Spoken'
import styles from './Review.module.css'
import { useGradually } from './useGradually'

/** A place of the document the reader was led to, and what for; a new object leads there again. */
export type Shown = { at: Partial<Spot>; name: string; back: () => void }

type Props = { blocks: readonly Block[]; shown: Shown | null; lang: Lang }

/** How much is drawn in one task: lines, and rows of tables. */
const heavy = 80

/** Blocks cut into pieces of about the same work. */
function chunksOf(blocks: readonly Block[]): Block[][] {
  const chunks: Block[][] = []
  let weight = heavy
  for (const block of blocks) {
    if (weight >= heavy) {
      chunks.push([])
      weight = 0
    }
    chunks.at(-1)?.push(block)
    weight += block.kind === 'table' ? Math.ceil(block.cells.length / 4) : 1
  }
  return chunks
}

/** The block a place stands in: the last that begins at its line or above. */
function blockAt(blocks: readonly Block[], { line, page }: Partial<Spot>): Block | undefined {
  if (line !== undefined) return blocks.findLast((block) => block.line <= line)
  return page === undefined ? undefined : blocks.find((block) => block.page === page)
}

/** What does the document itself say? */
export function DocumentPane({ blocks, shown, lang }: Props) {
  const pane = useRef<HTMLElement>(null)
  const chunks = useMemo(() => chunksOf(blocks), [blocks])
  const block = shown ? blockAt(blocks, shown.at) : undefined
  const chunk = block ? chunks.findIndex((c) => c.includes(block)) : -1
  const isDrawn = useGradually(chunks.length, chunk < 0 ? null : chunk)
  const say = desk[lang].review

  useEffect(() => {
    if (!shown) return
    const bring = () => {
      const all = [...(pane.current?.querySelectorAll('[data-shown]') ?? [])]
      if (pane.current) bringIntoView(pane.current, all.at(-1))
    }
    bring()
    // What stands above is laid out only now, and may be higher than was thought.
    const frame = requestAnimationFrame(bring)
    return () => cancelAnimationFrame(frame)
  }, [shown])

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so a keyboard must reach it.
    <section ref={pane} className={styles.document} aria-label={say.document} tabIndex={0}>
      {shown && (
        <p className={styles.shownBar}>
          <span role="status">
            <Spoken runs={runs(say.shown(shown.name), lang)} />
          </span>
          <Button onClick={shown.back}>{say.backTo}</Button>
        </p>
      )}
      <div lang="zh-CN">
        {chunks.map((part, i) => (
          <div key={i} className={styles.chunk}>
            {isDrawn(i) && (
              <Blocks
                blocks={part}
                before={chunks[i - 1]?.at(-1)?.page}
                at={i === chunk ? shown?.at : undefined}
                shown={i === chunk ? block : undefined}
                lang={lang}
              />
            )}
          </div>
        ))}
      </div>
    </section>
  )
}

/** Scrolls the pane alone where it scrolls by itself, else the page. */
function bringIntoView(pane: HTMLElement, to: Element | undefined): void {
  if (!to) return
  if (pane.scrollHeight <= pane.clientHeight + 1) to.scrollIntoView({ block: 'center' })
  else {
    const { top } = to.getBoundingClientRect()
    pane.scrollBy({ top: top - pane.getBoundingClientRect().top - pane.clientHeight / 3, behavior: 'instant' })
  }
}

type BlocksProps = {
  blocks: readonly Block[]
  /** The page of what stands before. */
  before: number | undefined
  at: Partial<Spot> | undefined
  shown: Block | undefined
  lang: Lang
}

const Blocks = memo(function Blocks({ blocks, before, at, shown, lang }: BlocksProps) {
  return blocks.map((block, i) => {
    const page = block.page !== (i ? blocks[i - 1]?.page : before) ? block.page : undefined
    const here = block === shown || undefined
    return (
      <div key={`${block.line} ${i}`}>
        {page !== undefined && (
          <p className={styles.page} lang={lang === 'zh' ? undefined : lang}>
            {words[lang].read.page(exact(page, lang))}
          </p>
        )}
        {block.kind === 'table' ? (
          <TableBlock table={block} at={here && at} />
        ) : (
          <p
            className={styles.line}
            data-heading={block.kind === 'paragraph' && block.heading !== undefined ? '' : undefined}
            data-apart={block.kind === 'line' && block.apart ? '' : undefined}
            data-kind={block.kind}
            data-columns={block.kind === 'line' && block.segments.length > 1 ? '' : undefined}
            data-shown={here}
          >
            {block.text}
          </p>
        )}
      </div>
    )
  })
})

/** A table as it stands; the cell that is looked for, or the whole where it is not known. */
function TableBlock({ table, at }: { table: Table; at: Partial<Spot> | undefined }) {
  const rows = new Map<number, Cell[]>()
  for (const cell of table.cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell])
  const isShown = ({ row, column, rows, columns }: Cell) =>
    at?.row !== undefined &&
    at.column !== undefined &&
    row <= at.row &&
    at.row < row + rows &&
    column <= at.column &&
    at.column < column + columns
  return (
    <div className={styles.scroll} data-shown={at ? true : undefined}>
      <table>
        <tbody>
          {[...rows].map(([row, cells]) => (
            <tr key={row}>
              {cells.map((cell) => (
                <td
                  key={cell.column}
                  rowSpan={cell.rows}
                  colSpan={cell.columns}
                  data-shown={isShown(cell) || undefined}
                >
                  {cell.text}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
