import { type Block, gridOf, type Table } from '../blocks'
import { sectionNumbers } from '../headings'
import type { Outline } from '../outline'
import { isUnit, isValue } from './entry'
import { columnNames } from './gridEntries'
import { normal, withoutNumber } from './normal'
import type { FormTable } from './rows'
import { fit } from './similar'

const textOf = (block: Block) => (block.kind === 'table' ? '' : normal(block.text))

/** Names long enough to be looked for by themselves. */
const longNames = (form: FormTable) =>
  form.rows.filter((row) => row.cells.length > 0).flatMap((row) => row.names.filter((name) => name.length >= 4))

/** How many of its rows' names a table of cells holds. */
function namesIn(table: Table, form: FormTable): number {
  const cells = new Set(table.cells.map((cell) => withoutNumber(normal(cell.text))))
  const all = [...cells].filter((text) => text.length < 60)
  return form.rows.filter(
    (row) =>
      row.cells.length > 0 &&
      row.names.some(
        (name) => cells.has(name) || (name.length >= 4 && all.some((text) => fit(name, text).score >= 0.9)),
      ),
  ).length
}

/** Heads of columns of the form that a table of cells holds. */
function headsIn(table: Table, form: FormTable): number {
  const cells = new Set(table.cells.map((cell) => normal(cell.text)))
  return columnNames(form).filter((name) => [...cells].some((text) => text.startsWith(name))).length
}

/** Whether a table of cells is this table of the form, or part of it. */
export function isPartOf(table: Table, form: FormTable): boolean {
  const names = namesIn(table, form)
  const heads = headsIn(table, form)
  // One row under many heads: 行政复议、行政诉讼.
  if (form.rows.length === 1) return heads >= 4
  // Small tables of one or two rows each: 第二十条.
  if (form.id === 'disclosed') return names >= 1 && heads >= 1
  if (names >= 4) return true
  // Pieces of the form of 2014, cut at its headings: nothing but its rows, each with its number.
  if (form.id !== '' || names === 0 || names < gridOf(table).length * 0.6) return false
  return gridOf(table).every((row) => {
    const last = row.at(-1)
    return row.length > 1 && last && (last.text.trim() === '' || isValue(last.text))
  })
}

/** Words at the head of the form's tables. */
const headWords =
  /^(统计指标|指标名称|第二十条(第([一五六八九]项)?)?|[一五六八九]项$|信息内容|本列数据的勾稽关系|申请人情况|自然人|法人或其他组织|商业企业|行政复议|行政诉讼|未经复议直接起诉|复议后起诉|结果维持|结果纠正|其他结果|尚未审结)/

/** Whether a line is words of a table: no part of a sentence, but for remarks in brackets, whole or broken. */
export function isPhrase(block: Block): boolean {
  if (block.kind === 'table') return false
  const text = block.text
    .normalize('NFKC')
    .replace(/^[^(]*\)/u, '')
    .replace(/\([^()]*(\)|$)/gu, '')
    .replace(/\d,\d/g, '')
    .replace(/^填报单位.*|^其中:/g, '')
  return !/[。;!?,:]/.test(text)
}

/** Whether a line is a stretch of a row's name, with the numbers of the row behind it or not. */
export function isPartOfName(block: Block, form: FormTable): boolean {
  if (block.kind === 'table') return false
  const words = block.text.trim().split(/\s+/)
  const end = words.findLastIndex((word) => !isValue(word) && !isUnit(word)) + 1
  const label = normal(words.slice(0, end).join(''))
  return label !== '' && form.rows.some((row) => row.names.some((name) => name.includes(label)))
}

/** Whether a line stands at the head of a table of the form. */
export const isHead = (block: Block): boolean => isPhrase(block) && headWords.test(textOf(block))

/** 六、政府信息公开情况统计表: the heading of a section. */
const isNumbered = (block: Block) =>
  block.kind !== 'table' && sectionNumbers[0]?.(block.text) != null && !/主动公开情况/.test(block.text)

/** 八、机构建设和保障经费情况: a row of the form that has no number. */
const isHeading = (block: Block, form: FormTable) => {
  const text = withoutNumber(textOf(block))
  return form.rows.some((row) => row.cells.length === 0 && row.names.some((name) => fit(name, text).score >= 0.8))
}

const tableHead = /统计表$|统计指标|统计数$|^填报单位|^附件\d?$|^附表\d?$|^一主动公开情况$/

/**
 * What may be the table of the form of 2014, its title and its head: tables of cells, or lines of print. Text between
 * two tables is none of it: an office may cut the form at its headings and put the pieces into its sections.
 */
export function region2014(blocks: readonly Block[], form: FormTable): readonly Block[] {
  const span = span2014(blocks, form)
  if (!span) return []
  const inside = blocks.slice(span.from, span.to + 1)
  const stretches: Block[][] = [[]]
  for (const block of inside) {
    if (block.kind === 'table') stretches.push([block], [])
    else stretches.at(-1)?.push(block)
  }
  const isText = (block: Block) =>
    block.kind !== 'table' && (/。/.test(block.text) || (isNumbered(block) && !isHeading(block, form)))
  return stretches.filter((stretch, i) => i === 0 || i === stretches.length - 1 || !stretch.some(isText)).flat()
}

/** Where it begins and ends. */
function span2014(blocks: readonly Block[], form: FormTable): { from: number; to: number } | null {
  const names = longNames(form)
  const named = blocks.map((block) => {
    const text = withoutNumber(textOf(block))
    return (
      isPhrase(block) &&
      text.length < 80 &&
      names.some((name) => text.includes(name) || (text.length > 6 && name.startsWith(text)))
    )
  })
  const parts = blocks.map((block) => block.kind === 'table' && isPartOf(block, form))
  // The first line from where on the names of rows stand close together, with numbers.
  const inPrint = named.findIndex((is, i) => {
    if (!is) return false
    const next = named.slice(i, i + 60).filter(Boolean).length
    const numbers = blocks.slice(i, i + 60).filter((b) => b.kind !== 'table' && endsInValue(b.text)).length
    return next >= 6 && numbers >= 6 && named.slice(i, i + 12).filter(Boolean).length >= 3
  })
  const inCells = blocks.reduce((sum, b, i) => sum + (parts[i] && b.kind === 'table' ? namesIn(b, form) : 0), 0)
  // A small table of the text has some of the rows, too: what has most of them is the form.
  const ruled = inPrint < 0 || 2 * inCells >= named.filter(Boolean).length
  const from = ruled ? parts.indexOf(true) : inPrint
  if (from < 0) return null
  const last = ruled ? parts.lastIndexOf(true) : named.lastIndexOf(true)
  // Its title and its head stand above, and rows whose names are broken.
  const sentence = blocks.slice(0, from).findLastIndex((block) => block.kind !== 'table' && /。/.test(block.text))
  const above = blocks.slice(Math.max(sentence + 1, from - 60), from)
  const head = above.findIndex(
    (block) =>
      (isPhrase(block) || /^附[件表]/.test(textOf(block))) && tableHead.test(textOf(block)) && !isNumbered(block),
  )
  const first = head < 0 ? from : from - above.length + head
  // What follows without being a sentence or a heading may be more of it, broken into short lines.
  const goesOn = (block: Block) => isPhrase(block) && textOf(block).length <= 40 && !isNumbered(block)
  const rest = ruled ? 0 : blocks.slice(last + 1, last + 60).findIndex((block) => !goesOn(block))
  const to = last + (rest < 0 ? 59 : rest)
  return { from: first, to }
}

const lastWord = (text: string) => text.trim().split(/\s/).at(-1) ?? ''

const endsInValue = (text: string) => isValue(lastWord(text)) || /\p{Script=Han}\d[\d,.]*$/u.test(lastWord(text))

const titles: Record<string, RegExp> = { disclosed: /主动公开/, requests: /申请/, disputes: /复议|诉讼/ }

/** The lines of the section whose table this is, from the first that stands at the head of a table. */
export function region2019(outline: Outline, form: FormTable): Block[] {
  const sections = outline.sections.filter((s) => titles[form.id]?.test(s.title))
  const best = sections
    .map(({ blocks }) => {
      const from = blocks.findIndex((b) => isHead(b) || isRow(b, form) || (b.kind === 'table' && isPartOf(b, form)))
      return from < 0 ? [] : blocks.slice(from)
    })
    .sort((a, b) => count(b, form) - count(a, form))
  return best[0] ?? []
}

/** A row in print: its name, and numbers apart from it or right behind it. */
function isRow(block: Block, form: FormTable): boolean {
  if (block.kind === 'table' || !isPhrase(block) || !endsInValue(block.text)) return false
  const text = textOf(block)
  const apart = isValue(lastWord(block.text))
  return form.rows.some((row) =>
    row.names.some((name) => (apart ? text.includes(name) : text.replace(/\d+$/, '').endsWith(name))),
  )
}
const count = (blocks: readonly Block[], form: FormTable) => blocks.filter((b) => isRow(b, form)).length

/** Rows of section 三 that are numbered as sections are. */
const likeSections = [
  '本年新收政府信息公开申请数量',
  '上年结转政府信息公开申请数量',
  '本年度办理结果',
  '结转下年度继续办理',
]

/** Whether a line is a row of a table of the form of 2019 though it begins as a section does. */
export function isRow2019(block: Block): boolean {
  if (block.kind === 'table') return false
  const values = block.text.split(/\s/).filter(isValue).length
  const text = textOf(block)
  return values >= 2 || (text.length < 40 && likeSections.some((name) => fit(name, text).score >= 0.8))
}
