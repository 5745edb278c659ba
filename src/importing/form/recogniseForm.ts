import type { Form } from '../../report/forms/form'
import * as forms from '../../report/forms/forms'
import type { Provenance, Report } from '../../report/schema'
import type { Block, Table } from '../blocks'
import type { Left } from '../draft'
import { type Outline, outline } from '../outline'
import type { Entry } from './entry'
import { gridEntries } from './gridEntries'
import { lineEntries } from './lineEntries'
import { normal } from './normal'
import { readTable, type TableRead } from './readTable'
import { type FormTable, tablesOf } from './rows'
import { isHead, isPartOf, isPartOfName, isPhrase, isRow2019, region2014, region2019 } from './tableRegions'

/** What of a document is a national form: which, its numbers, and the blocks that are its tables. */
export type FormRead = {
  form: Form
  statistics: Report['statistics']
  values: Record<string, Provenance>
  left: Left[]
  /** Blocks that are the form's tables; they are no part of the text. */
  tables: ReadonlySet<Block>
  outline: Outline
  /** Rows recognised by their names. */
  known: number
}

const isTable = (block: Block): block is Table => block.kind === 'table'

/** The printed rows of one table of the form in the document's order, from its tables of cells and from print. */
function entriesIn(blocks: readonly Block[], table: FormTable): Entry[] {
  const entries: Entry[] = []
  let print: Block[] = []
  const flush = () => {
    entries.push(...lineEntries(print, table))
    print = []
  }
  for (const block of blocks)
    if (!isTable(block)) {
      // A sentence between the rows is no name.
      if (isPhrase(block) || isPartOfName(block, table)) print.push(block)
    } else {
      flush()
      if (isPartOf(block, table)) entries.push(...gridEntries(block, table))
    }
  flush()
  return entries
}

/** Where a table of the form stands: its tables of cells wherever they are, and print where it is expected. */
function find(table: FormTable, blocks: readonly Block[], region: readonly Block[]): Block[] {
  const inside = new Set(region)
  return blocks.filter((block) => inside.has(block) || (isTable(block) && isPartOf(block, table)))
}

/** A document read by one form. */
export function formRead(form: Form, blocks: readonly Block[]): FormRead {
  const one = form.columns ? null : tablesOf(form)[0]
  const isRow = form.columns ? isRow2019 : () => false
  const inRegion = new Set(one ? region2014(blocks, one) : [])
  const cut = outline(
    blocks.filter((block) => !inRegion.has(block)),
    isRow,
  )
  const result: FormRead = { form, statistics: {}, values: {}, left: [], tables: new Set(), outline: cut, known: 0 }
  const used = new Set<Block>()
  for (const table of tablesOf(form)) {
    const found = find(table, blocks, form.columns ? region2019(cut, table) : [...inRegion])
    const numbers = readTable(table, entriesIn(found, table))
    Object.assign(result.statistics, numbers.statistics)
    Object.assign(result.values, numbers.values)
    result.known += numbers.known
    result.left.push(...numbers.left)
    for (const block of consumed(found, table, numbers)) used.add(block)
  }
  return { ...result, tables: used }
}

/** 第二十条第（一）项: what stands above a table of section 二. */
const caption = /^第二十条第[一五六八九]项$/

/**
 * Of the blocks looked at, those that are the table: its tables of cells and, where numbers were read from print, the
 * lines of its head and of its names down to the last number. A sentence that stands between them is text.
 */
function consumed(found: readonly Block[], table: FormTable, { values, left }: TableRead): readonly Block[] {
  const loose = left.filter(({ why }) => why === 'cell').map(({ at }) => at)
  const read = new Set([...Object.values(values), ...loose].map((v) => v.line))
  const isName = (block: Block) => isPartOfName(block, table)
  const end = found.findLastIndex((block) => read.has(block.line)) + 1
  const printed = found.slice(0, end).some((block) => !isTable(block) && read.has(block.line))
  return found.filter((block, i) => {
    if (isTable(block)) return isPartOf(block, table)
    if (read.has(block.line) || caption.test(normal(block.text))) return true
    if (printed && i < end) return isPhrase(block) || isName(block)
    // The rest of the last name, below its numbers; the head of a table that has none.
    const follows = found.slice(end, i + 1).every((b) => !isTable(b) && (isName(b) || isHead(b)))
    return follows && (printed || !found.some(isTable))
  })
}

/** A document read by every national form this version knows. */
export const formsRead = (blocks: readonly Block[]): FormRead[] =>
  Object.values(forms).map((form) => formRead(form, blocks))

/**
 * The form, in the edition, that a document follows: whose rows it has most of.
 * @param year of the report, where it is known: of two editions that fit as well, it decides
 */
export function likeliest(all: readonly FormRead[], year: number | null): FormRead {
  const fits = ({ form }: FormRead) => year !== null && form.since <= year && year <= (form.until ?? year)
  const missing = (r: FormRead) => Object.values(r.values).filter((v) => v.doubt === 'missing').length
  const [best] = [...all].sort(
    (a, b) => b.known - a.known || Number(fits(b)) - Number(fits(a)) || missing(a) - missing(b),
  )
  if (!best) throw new Error('there is no national form')
  return best
}
