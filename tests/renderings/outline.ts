import { inLang } from '../../src/language/text'
import { formOf } from '../../src/report/quantity'
import type { Block, Report } from '../../src/report/schema'
import { applicantTable, articleTables, cutTable, disputeTable, listTable, type PrintedTable } from './tables'
import { type Wording, wordingOf } from './wording'

/** A report as every medium prints it, from top to bottom. */
export type Piece =
  | { kind: 'title'; text: string }
  /** Date and source beneath the title, publisher and date at the end, 附件 before a table: no part of a section. */
  | { kind: 'aside'; text: string; place: 'centre' | 'right' | 'left' }
  | { kind: 'section'; number: string; text: string }
  | { kind: 'heading'; number: string; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; table: PrintedTable }

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五']

/** The pieces of a block; generated reports have headings, paragraphs and lists. */
const piecesOf = (block: Block | { kind: string }): Piece[] => {
  if (!isWritten(block)) return []
  if (block.kind === 'list') return block.items.map(({ text }) => ({ kind: 'paragraph', text: inLang(text, 'zh') }))
  const text = inLang(block.text, 'zh')
  if (block.kind === 'paragraph') return [{ kind: 'paragraph', text }]
  return [{ kind: 'heading', number: block.number === undefined ? '' : inLang(block.number, 'zh'), text }]
}

type Written = Extract<Block, { kind: 'heading' | 'paragraph' | 'list' }>
const isWritten = (block: Block | { kind: string }): block is Written =>
  ['heading', 'paragraph', 'list'].includes(block.kind)

/** Report -> what is printed. The tables of the form of 2014 are one appendix, those of 2019 stand in 二, 三 and 四. */
export function outlineOf(report: Report, wording: Wording): Piece[] {
  const form = formOf(report)
  if (!form) throw new Error(`unknown form: ${report.form}`)
  const words = wordingOf(wording)
  const { dice } = words
  const publisher = inLang(report.publisher.name, 'zh')
  const [year = '', month, day] = (report.published ?? '').split('-')
  const date = report.published === undefined ? '' : `${year}年${Number(month)}月${Number(day)}日`
  const title = inLang(report.title, 'zh')
  const cut = title.indexOf(`${report.year}年`)
  const twoLines = cut > 0 && dice.chance('title in two lines', 0.4)
  const listed = form.columns === undefined
  const tables = new Map<number, PrintedTable[]>()
  if (!listed) {
    tables.set(2, articleTables(form, report, words))
    const applicants = applicantTable(form, report, words)
    const cut = words.stray && dice.chance('cut in two', 0.25)
    const before = dice.between('cut before', applicants.heads + 2, applicants.rows - 2)
    tables.set(3, cut ? cutTable(applicants, before, dice.chance('side again', 0.5)) : [applicants])
    tables.set(4, [disputeTable(form, report, words)])
  }
  const table = (one: PrintedTable): Piece => ({ kind: 'table', table: one })
  const signed = dice.chance('signed', listed ? 0.8 : 0.3) && date !== ''
  return [
    ...(twoLines ? [title.slice(0, cut), title.slice(cut)] : [title]).map((text): Piece => ({ kind: 'title', text })),
    ...report.preface.flatMap(piecesOf),
    ...report.sections.flatMap(({ number, title, blocks }): Piece[] => [
      { kind: 'section', number: `${ordinals[number - 1]}、`, text: inLang(title, 'zh') },
      ...blocks.flatMap(piecesOf),
      ...(tables.get(number) ?? []).map(table),
    ]),
    ...(signed && listed ? [aside('附件：政府信息公开情况统计表', 'left')] : []),
    ...(signed ? [aside(publisher, 'right'), aside(date, 'right')] : []),
    ...(listed
      ? [
          ...(signed ? [aside('附件', 'left')] : []),
          aside('政府信息公开情况统计表', 'centre'),
          aside(dice.pick('year of table', [`（${report.year}年度）`, `（${report.year} 年度）`]), 'centre'),
          ...(dice.chance('filled in by', 0.7) ? [aside(`填报单位（盖章）：${publisher}`, 'left')] : []),
          table(listTable(form, report, words)),
        ]
      : []),
  ]
}

const aside = (text: string, place: 'centre' | 'right' | 'left'): Piece => ({ kind: 'aside', text, place })
