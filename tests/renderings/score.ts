import type { Draft } from '../../src/importing/draft'
import { plain } from '../../src/language/text'
import { formOf } from '../../src/report/quantity'
import type { Block, Report } from '../../src/report/schema'
import { statisticsOf } from '../../src/report/statistics'

/** What became of one cell. `doubtful`: marked as not certain, whatever it holds; `wrong`: neither marked nor right. */
export type Judged = {
  key: string
  expected: number | null
  got: number | null
  doubt: string | undefined
  verdict: 'right' | 'doubtful' | 'wrong'
}

/** Every cell of a report by key, `table:code` or `table:code@column`; rows of several columns whole. */
function cellsOf(report: Report): Map<string, number | null> {
  const form = formOf(report)
  const cells = new Map<string, number | null>()
  if (!form) return cells
  for (const { indicator, cells: own } of statisticsOf(report, form)) {
    const { code, unit, byColumn } = indicator
    if (byColumn)
      for (const [i, { id }] of (form.columns ?? []).entries()) cells.set(`table:${code}@${id}`, own[i] ?? null)
    else if (unit !== null) cells.set(`table:${code}`, own.at(-1) ?? null)
  }
  return cells
}

/** Cell by cell: what the report states against what came back, and what came back that it does not state. */
export function judgedCells(report: Report, draft: Draft): Judged[] {
  const [stated, back] = [cellsOf(report), cellsOf(draft.report)]
  const values = draft.report.imported?.values ?? {}
  return [...new Set([...stated.keys(), ...back.keys()])].map((key) => {
    const [expected, got] = [stated.get(key) ?? null, back.get(key) ?? null]
    const doubt = values[key]?.doubt ?? values[key.replace(/@.*/, '')]?.doubt
    // A blank that comes back as a blank is right, whether or not it is marked as missing.
    const same = expected === got && (doubt === undefined || got === null)
    return { key, expected, got, doubt, verdict: same ? 'right' : doubt !== undefined ? 'doubtful' : 'wrong' }
  })
}

/** A section whose text or title came back otherwise, with where the two part. */
export type Parted = { section: number; expected: string; got: string }

const bare = (text: string) => text.replace(/\s/g, '')
const blockText = (block: Block | { kind: string }): string => {
  if ('items' in block) return block.items.map((item) => plain(item.text, 'zh')).join('')
  if (!('text' in block)) return ''
  const number = 'number' in block && block.number !== undefined ? plain(block.number, 'zh') : ''
  return number + plain(block.text, 'zh')
}
const textOf = (blocks: readonly (Block | { kind: string })[]) => bare(blocks.map(blockText).join(''))

/**
 * Sections that did not come back word for word, white space aside. What a page has above the text may stand before
 * the preface and what it has below it after the last section; a title in a page's own table of contents does not count.
 */
export function parted(report: Report, draft: Draft): Parted[] {
  const found: Parted[] = []
  const compare = (section: number, expected: string, got: string, same: boolean) => {
    if (same) return
    let at = 0
    while (at < expected.length && expected[at] === got[at]) at++
    found.push({
      section,
      expected: expected.slice(Math.max(0, at - 12), at + 40),
      got: got.slice(Math.max(0, at - 12), at + 40),
    })
  }
  const preface = textOf(report.preface)
  const gotPreface = textOf(draft.report.preface)
  compare(0, preface, gotPreface, gotPreface.endsWith(preface))
  const last = report.sections.at(-1)
  for (const section of report.sections) {
    const back = draft.report.sections.find((s) => s.number === section.number)
    const words = (of: typeof section) => `${bare(plain(of.title, 'zh'))}：${textOf(of.blocks)}`
    const [expected, got] = [words(section), back ? words(back) : '']
    compare(section.number, expected, got, section === last ? got.startsWith(expected) : got === expected)
  }
  return found
}

/** What the report is: year, form, publisher … that came back otherwise without a mark. */
export function misnamed(report: Report, draft: Draft): string[] {
  const values = draft.report.imported?.values ?? {}
  const name = (text: Report['title']) => bare(plain(text, 'zh'))
  const facts: Record<string, (of: Report) => unknown> = {
    year: (of) => of.year,
    form: (of) => of.form,
    title: (of) => name(of.title),
  }
  const placed = name(draft.report.place.name)
  // 双桥街道 and 双桥街道办事处 are one place.
  const elsewhere = !placed.startsWith(name(report.place.name)) && values.place?.doubt === undefined
  return [
    ...(elsewhere ? [`place: ${name(report.place.name)} came back as ${placed}`] : []),
    ...Object.entries(facts).flatMap(([key, read]) =>
      read(report) === read(draft.report) || values[key]?.doubt !== undefined
        ? []
        : [`${key}: ${read(report)} came back as ${read(draft.report)}`],
    ),
  ]
}

/** Documents of one kind and what came of their cells and sections. */
export type Score = {
  documents: number
  refused: number
  right: number
  doubtful: number
  wrong: number
  sections: number
  parted: number
  misnamed: number
}

export const noScore = (): Score => ({
  documents: 0,
  refused: 0,
  right: 0,
  doubtful: 0,
  wrong: 0,
  sections: 0,
  parted: 0,
  misnamed: 0,
})

/** Scores as a table to look at, a line a kind. */
export function scoreTable(scores: ReadonlyMap<string, Score>): string {
  const columns = Object.keys(noScore()) as (keyof Score)[]
  const widest = Math.max(...[...scores.keys()].map((name) => name.length))
  const line = (name: string, cells: readonly unknown[]) =>
    name.padEnd(widest) + cells.map((cell) => String(cell).padStart(10)).join('')
  return [
    line('', columns),
    ...[...scores].map(([name, score]) =>
      line(
        name,
        columns.map((c) => score[c]),
      ),
    ),
  ].join('\n')
}
