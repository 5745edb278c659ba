import type { Block, Line, Paragraph, Segment, Spot } from '../blocks'
import { type Entry, type EntryCell, isUnit, isValue } from './entry'
import { normal } from './normal'
import type { FormTable } from './rows'

/** A line of print, whether the document has lines or paragraphs. */
type Printed = Line | Paragraph

const isPrinted = (block: Block): block is Printed => block.kind !== 'table'

const spotOf = (block: Printed): Spot => ({
  ...(block.page === undefined ? {} : { page: block.page }),
  line: block.line,
})

/** The words of a line, each with where it stands. */
function words(block: Printed): Segment[] {
  const segments: Segment[] =
    block.kind === 'line' ? block.segments : [{ text: block.text, from: 0, to: block.text.length }]
  return segments.flatMap(({ text, from, to, cut }) => {
    const each = (to - from) / Math.max(1, text.length)
    return [...text.matchAll(/\S+/g)].map((m) => ({
      text: m[0],
      from: from + m.index * each,
      to: from + (m.index + m[0].length) * each,
      ...(cut && m.index + m[0].length === text.length && { cut }),
    }))
  })
}

/** A line in two: the words that name a row, and the numbers at its end with the unit beside them. */
type Cut = { label: string; unit?: string; values: Segment[]; at: Spot }

/** 条178341, 行政许可1573179: a number with the words right before it. */
const glued = /^(\D*\p{Script=Han}[）)”]?)([+-]?\d[\d,]*(?:\.\d+)?)$/u

/** 292. or .66: a piece of a number that stands on two lines. */
const isPiece = (block: Printed) => /^[\d.,]+$/.test(block.text.normalize('NFKC').trim())

/** 同一热点计1次: the number of a remark, where a line ends in it. */
const ofRemark = (before: string, value: string) => value === '1' && /(^|[^总合共累])计$/.test(before)

function cut(block: Printed, isName: (text: string) => boolean): Cut {
  const all = words(block)
  let end = all.length
  let unit: string | undefined
  const textAt = (i: number) => all[i]?.text ?? ''
  if (isUnit(textAt(end - 1)) && isValue(textAt(end - 2))) unit = textAt(--end)
  let from = end
  while (isValue(textAt(from - 1))) from--
  if (end - from === 1 && ofRemark(textAt(from - 1), textAt(from))) from = end
  let values = all.slice(from, end)
  const last = all[from - 1]
  if (last && isUnit(last.text)) {
    unit ??= last.text
    from--
  } else if (last && !values.length) {
    const [, label = '', number] = glued.exec(last.text.normalize('NFKC')) ?? []
    const own = /(条|件|次|篇|个|人|人次|万元)$/.exec(label)?.[0] ?? ''
    const name =
      all
        .slice(0, from - 1)
        .map((w) => w.text)
        .join('') + label.slice(0, label.length - own.length)
    if (number !== undefined && isName(normal(name))) {
      values = [{ ...last, text: number }]
      if (own) unit = own
      all[from - 1] = { ...last, text: label.slice(0, label.length - own.length) }
    }
  }
  return {
    label: normal(
      all
        .slice(0, from)
        .map((w) => w.text)
        .join(''),
    ),
    ...(unit === undefined ? {} : { unit }),
    values,
    at: spotOf(block),
  }
}

const cellOf = (value: Segment, at: Spot): EntryCell => ({
  raw: value.text,
  at,
  from: value.from,
  to: value.to,
  ...(value.cut && { torn: value.cut }),
})

/**
 * The printed rows of a table that has no cells, as .txt files and unruled PDFs have them: every run of numbers, with
 * the words before and after it.
 */
export function lineEntries(blocks: readonly Block[], form: FormTable): Entry[] {
  const widest = Math.max(1, ...form.rows.map((row) => row.cells.length))
  const names = form.rows.filter((row) => row.cells.length > 0).flatMap((row) => row.names.filter((n) => n.length >= 4))
  const isName = (text: string) => names.some((name) => text.endsWith(name))
  const entries: Entry[] = []
  let words = ''
  /** A number without a name, or a piece of one, stands above. */
  let torn = false
  /** The line above held numbers or a unit only, one to a line, as where every cell stands on its own line. */
  let open: Entry | null = null
  for (const block of blocks.filter(isPrinted)) {
    const { label, unit, values, at } = cut(block, (text) => isName(words + text))
    const bare = label === ''
    if (bare && open && values.length && open.cells.length + values.length <= widest && unit === undefined) {
      open.cells.push(...values.map((v) => cellOf(v, at)))
      continue
    }
    const last = entries.at(-1)
    if (!values.length && unit === undefined) {
      if (isPiece(block)) {
        torn = true
        if (last) last.torn = true
        continue
      }
      words += label
      if (last) last.after += label
      open = null
      continue
    }
    const entry: Entry = {
      before: words + label,
      after: '',
      ...(unit === undefined ? {} : { unit }),
      cells: values.map((v) => cellOf(v, at)),
      at,
      ...(torn && { torn }),
    }
    torn = entry.before === '' && values.length > 0
    if (torn && last) last.torn = true
    entries.push(entry)
    words = ''
    open = bare ? entry : null
  }
  return entries
}
