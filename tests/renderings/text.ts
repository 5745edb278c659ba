import type { Report } from '../../src/report/schema'
import { diceOf } from './dice'
import { outlineOf, type Piece } from './outline'
import type { PrintedTable } from './tables'
import { alignedLines, copiedLines, looseLines, scatteredLines, type TableLayout } from './textTables'
import type { Wording } from './wording'
import { width, wrapped } from './wrap'

/** How a report stands in a .txt. */
export type TextLayout = Wording &
  Pick<TableLayout, 'measure' | 'names'> & {
    /**
     * `aligned`: as `pdftotext -layout`; `loose`: as it does without, a row a line; `scattered`: as it does without
     * where it loses the rows; `tabs` and `cells`: copied from a browser.
     */
    tables: 'aligned' | 'loose' | 'scattered' | 'tabs' | 'cells'
    /** Full-width characters on a line; paragraphs copied from a browser are not broken. */
    line: number
    doubleSpaced: boolean
    pageNumbers: 'none' | '- 1 -' | '1' | '第1页 共9页'
    /** Lines on a page, and whether a form feed stands between two. */
    page: number
    formFeed: boolean
    /** A stop never begins a line. */
    rule: boolean
    /** Spaces before a paragraph. */
    indent: '' | ' ' | '　　' | '    '
    newline: '\n' | '\r\n'
  }

/** Report -> the text of its document. */
export function asText(report: Report, layout: TextLayout): string {
  const dice = diceOf(layout.seed)
  const copied = layout.tables === 'tabs' || layout.tables === 'cells'
  let page = 0
  let onPage = 0
  const done: string[] = []
  const turn = (): string[] => {
    page++
    onPage = 0
    const number = layout.pageNumbers.replace('1', String(page))
    const foot = layout.pageNumbers === 'none' ? [] : ['', ' '.repeat(dice.between('foot', 0, 40)) + number, '']
    return layout.formFeed ? [...foot, '\f'] : foot
  }
  const print = (lines: readonly string[], after: readonly string[] = []) => {
    for (const line of lines) {
      if (!copied && onPage >= layout.page) done.push(...turn())
      done.push(line, ...(layout.doubleSpaced && !copied ? [''] : []))
      onPage++
    }
    done.push(...after)
  }
  const table = (one: PrintedTable, at: number): string[] => {
    const own = { names: layout.names, measure: layout.measure, page: layout.page }
    const its = diceOf(layout.seed + at)
    if (layout.tables === 'tabs') return copiedLines(one, '\t')
    if (layout.tables === 'cells') return copiedLines(one, '\n')
    if (layout.tables === 'scattered') return scatteredLines(one, own, its)
    return layout.tables === 'loose' ? looseLines(one, own, its) : alignedLines(one, own, its, turn)
  }
  const across = (text: string, place: 'centre' | 'right' | 'left') => {
    const free = Math.max(0, layout.line * 2 - width(text))
    return ' '.repeat(copied || place === 'left' ? 0 : place === 'right' ? free : Math.floor(free / 2)) + text
  }
  const running = (text: string) => {
    if (copied) return [layout.indent + text]
    const [first = '', ...rest] = wrapped(
      '口'.repeat(Math.floor(width(layout.indent) / 2)) + text,
      layout.line * 2,
      layout.rule,
    )
    return [first.replace(/^口*/, layout.indent), ...rest]
  }

  const one = (piece: Piece, at: number) => {
    switch (piece.kind) {
      case 'title':
        return print([across(piece.text, 'centre')])
      case 'aside':
        return print([across(piece.text, piece.place)])
      case 'section':
        return print(running(piece.number + piece.text))
      case 'heading':
        return print(running(piece.number + piece.text))
      case 'paragraph':
        return print(running(piece.text))
      case 'table': {
        const lines = table(piece.table, at)
        done.push(...(dice.chance('space around tables', 0.5) ? ['', ...lines, ''] : lines))
        if (layout.doubleSpaced) onPage = 0
      }
    }
  }
  outlineOf(report, layout).forEach(one)
  if (!copied && layout.pageNumbers !== 'none') done.push(...turn())
  // A form feed stands right before the first line of the next page.
  return done.join(layout.newline).replaceAll(`\f${layout.newline}`, '\f')
}
