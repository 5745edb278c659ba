import { defused } from '../report/mention'
import type { Block as ReportBlock } from '../report/schema'
import { beyondTables } from './beyondTables'
import { type Block, gridOf, type Line, type Spot, type Table } from './blocks'
import type { Left } from './draft'
import type { Passage } from './figures/passage'
import { isRow2019 } from './form/tableRegions'
import { withoutFoot, withoutHead } from './furniture'
import { subheadings } from './headings'
import type { Outline, OutlineSection } from './outline'
import { fullWidth, joinLines } from './paragraphs'
import { topicsIn } from './topics'
import { tidy } from './words'

/** A block of the report as it will be, and the passage whose words it has; a table has none. */
export type Slot = { block: ReportBlock; passage?: Passage }
type Composed = {
  preface: Slot[]
  sections: { number: number; title: string; slots: Slot[] }[]
  left: Left[]
}

/** The largest table that is kept as a table: more rows are a register, not a part of a report. */
const most = { rows: 500, columns: 60 }

/** A heading that runs on into its text: the phrase before the first full stop, if it is one. */
function headed(text: string): { level: 1 | 2; number: string; words: string; rest: string } | null {
  for (const { level, read } of subheadings) {
    const found = read(text)
    if (!found) continue
    const [, words = '', rest = ''] = /^([^。：；;！？]{2,36}[。：]?)(.*)$/s.exec(found.words) ?? []
    if (!words || (rest && !/[。：]$/.test(words))) return null
    // 1.……；2.……: items of a sentence, not headings.
    if (level === 2 && rest === '' && /[，,]/.test(words)) return null
    return { level, number: found.printed, words, rest: rest.trim() }
  }
  return null
}

/**
 * The sections of a report and its preface, word for word, without the blocks that are `taken`, its title and the
 * tables of its form, and without what the page it stands on says around it.
 */
export function compose(outline: Outline, taken: ReadonlySet<Block>): Composed {
  const left: Left[] = []
  const all = [...outline.front, ...outline.sections.flatMap(({ blocks }) => blocks)]
  const full = fullWidth(all.filter((block) => block.kind === 'line'))
  const slots = (blocks: readonly Block[], section: number | null, title: string): Slot[] => {
    let heading = title
    return inParagraphs(
      blocks.filter((b) => !isEmptyRow(b)),
      full,
    ).flatMap((part): Slot[] => {
      if ('table' in part) return tableSlots(part.table, left)
      const { at, text } = part
      const head = section === null ? null : headed(text)
      // A number alone is a page's, or it is listed.
      if (/^\d{1,3}$/.test(text)) {
        left.push({ at, text, why: 'number' })
        return []
      }
      if (!head) return text ? [paragraph(text, at, section, heading)] : []
      heading = `${title} ${head.words}`
      const topics = topicsIn(head.words)
      return [
        {
          block: {
            kind: 'heading',
            level: head.level,
            number: head.number,
            text: head.words,
            ...(topics.length ? { topics } : {}),
          },
          passage: { at, text: head.words, section, heading: title },
        },
        ...(head.rest ? [paragraph(head.rest, at, section, heading)] : []),
      ]
    })
  }
  const own = (section: OutlineSection, i: number) => {
    const kept = beyondTables(section.blocks, taken)
    const above = i === 0 && section.title === '' ? withoutHead(kept) : kept
    return i === outline.sections.length - 1 ? withoutFoot(above) : above
  }
  return {
    preface: slots(withoutHead(beyondTables(outline.front, taken)), null, ''),
    sections: outline.sections.map((section, i) => {
      const { number, title, rest, heading } = section
      const begun = rest ? [paragraph(rest, spotOf(heading), number, title)] : []
      return { number, title, slots: [...begun, ...slots(own(section, i), number, title)] }
    }),
    left,
  }
}

/** A printed row of the form that has its name and no number: 四、结转下年度继续办理. */
const isEmptyRow = (block: Block): boolean =>
  block.kind === 'line' && /^[一二三四]\s*、[^\d。]+$/.test(block.text) && isRow2019(block)

const spotOf = ({ page, line }: Block): Spot => ({ ...(page === undefined ? {} : { page }), line })

function paragraph(text: string, at: Spot, section: number | null, heading: string): Slot {
  const topics = [...new Set([...topicsIn(heading), ...topicsIn(text)])]
  return {
    block: { kind: 'paragraph', text, ...(topics.length ? { topics } : {}) },
    passage: { at, text, section, heading },
  }
}

/** Runs of lines put together to paragraphs; what are paragraphs and tables already stay. */
function inParagraphs(blocks: readonly Block[], full: number): ({ at: Spot; text: string } | { table: Table })[] {
  const out: ({ at: Spot; text: string } | { table: Table })[] = []
  let lines: Line[] = []
  const flush = () => {
    for (const joined of joinLines(lines, full)) out.push(joined)
    lines = []
  }
  for (const block of blocks) {
    if (block.kind === 'line') {
      lines.push(block)
      continue
    }
    flush()
    out.push(block.kind === 'table' ? { table: block } : { at: spotOf(block), text: tidy(block.text) })
  }
  flush()
  return out
}

/** A table that is none of the form's, as a table of the text; one too large as its rows in words. */
function tableSlots(table: Table, left: Left[]): Slot[] {
  const grid = gridOf(table)
  const rows = grid.map((row, r) =>
    [...new Set(row)].filter((cell) => cell !== undefined).filter((cell) => cell.row === r + 1),
  )
  const columns = Math.max(0, ...grid.map((row) => row.length))
  left.push({ at: spotOf(table), text: tidy(rows[0]?.map((cell) => cell.text).join(' ') ?? ''), why: 'table' })
  if (rows.length <= most.rows && columns <= most.columns && rows.length > 0)
    return [
      {
        block: {
          kind: 'table',
          rows: rows.map((row, r) => ({
            cells: row.map((cell) => ({
              text: defused(tidy(cell.text)),
              ...(cell.columns > 1 ? { columns: cell.columns } : {}),
              ...(cell.rows > 1 ? { rows: cell.rows } : {}),
              ...(r === 0 ? { head: true } : {}),
            })),
          })),
        },
      },
    ]
  return rows.flatMap((row) => {
    const text = tidy(row.map((cell) => cell.text).join(' '))
    return text ? [{ block: { kind: 'paragraph' as const, text: defused(text) } }] : []
  })
}
