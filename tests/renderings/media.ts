import type { Report } from '../../src/report/schema'
import { diceOf } from './dice'
import { asDocx, type DocxStyle } from './docx'
import { encoded } from './encoded'
import { asHtml, type HtmlStyle } from './html'
import { asText, type TextLayout } from './text'
import type { Wording } from './wording'

/** A document as someone opens it. */
export type Document = { name: string; bytes: Uint8Array }

/** A kind of document. `loses`: what it prints does not always tell which row or column a number belongs to. */
export type Medium = { name: string; loses: boolean; file: (report: Report, wording: Wording) => Document }

const text = (tables: TextLayout['tables'], loses: boolean): Medium => ({
  name: `text ${tables}`,
  loses,
  file: (report, wording) => {
    const dice = diceOf(wording.seed)
    const layout: TextLayout = {
      ...wording,
      tables,
      measure: dice.pick('measure', ['characters', 'width']),
      names: dice.between('names', 9, 20),
      line: dice.between('line', 22, 45),
      doubleSpaced: dice.chance('double spaced', 0.4),
      pageNumbers: dice.pick('page numbers', ['none', '- 1 -', '1', '第1页 共9页']),
      page: dice.between('page', 20, 45),
      formFeed: dice.chance('form feed', 0.5),
      rule: dice.chance('rule', 0.7),
      indent: dice.pick('indent', ['', ' ', '　　', '    ']),
      newline: dice.pick('newline', ['\n', '\n', '\r\n']),
    }
    const charset = dice.pick('charset', ['utf-8', 'utf-8', 'gb18030', 'utf-16le'] as const)
    return { name: 'report.txt', bytes: encoded(plainly(asText(report, layout), charset), charset) }
  },
})

/** Without the few signs GB18030 has no two bytes for. */
const plainly = (words: string, charset: string) =>
  charset === 'gb18030' ? words.replaceAll('−', '-').replaceAll('\u00a0', ' ') : words

const html = (markup: HtmlStyle['markup'], unmerged = false): Medium => ({
  name: unmerged ? 'html unmerged' : `html ${markup}`,
  loses: false,
  file: (report, wording) => {
    const dice = diceOf(wording.seed)
    const style: HtmlStyle = {
      ...wording,
      markup,
      unmerged,
      around: dice.chance('around', 0.6),
      nested: dice.chance('nested', 0.3),
      charset: dice.pick('charset', ['utf-8', 'utf-8', 'gb18030']),
    }
    return { name: 'report.html', bytes: encoded(plainly(asHtml(report, style), style.charset), style.charset) }
  },
})

const docx = (numbering: DocxStyle['numbering']): Medium => ({
  name: `docx ${numbering}`,
  loses: false,
  file: (report, wording) => {
    const dice = diceOf(wording.seed)
    const style: DocxStyle = {
      ...wording,
      numbering,
      headings: dice.chance('headings', 0.5),
      runs: dice.chance('runs', 0.6),
      pages: dice.chance('pages', 0.5),
    }
    return { name: 'report.docx', bytes: asDocx(report, style) }
  },
})

/** Every kind of document that needs no browser to make. */
export const media: readonly Medium[] = [
  text('aligned', false),
  text('loose', false),
  text('scattered', true),
  text('tabs', false),
  text('cells', false),
  html('plain'),
  html('word'),
  html('editor'),
  html('breaks'),
  html('editor', true),
  docx('typed'),
  docx('automatic'),
]
