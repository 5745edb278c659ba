import { describe, expect, it } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { doubtOfCell, doubtOfFigure } from './imported'
import { formOf } from './quantity'
import type { Provenance } from './schema'
import { statisticsOf } from './statistics'

const read = (values: Record<string, Provenance>, form: '2014' | '2019' = '2014') =>
  smallReport({ form, ...(form === '2019' ? { year: 2024, statistics: {} } : {}), imported: { file: 'a.pdf', values } })

describe('what is doubtful in a report read from a document', () => {
  it('is known of a row and of one column of a row', () => {
    const report = read({
      'table:fees': { page: 3, doubt: 'odd' },
      'table:requests.new@total': { doubt: 'sums' },
      'table:replies': { page: 3 },
    })
    expect(doubtOfCell(report, 'fees')).toEqual({ file: 'a.pdf', page: 3, doubt: 'odd' })
    expect(doubtOfCell(report, 'requests.new', 'total')?.doubt).toBe('sums')
    expect(doubtOfCell(report, 'requests.new', 'other')).toBeUndefined()
    expect(doubtOfCell(report, 'replies')).toBeUndefined()
  })

  it('is known of a number of the text, also where the text ties a row itself', () => {
    const report = read({ 'hotline.calls': { line: 9, doubt: 'tie' }, 'table:fees': { doubt: 'unit' } })
    expect(doubtOfFigure(report, 'hotline.calls')).toEqual({ file: 'a.pdf', line: 9, doubt: 'tie' })
    expect(doubtOfFigure(report, 'fees')?.doubt).toBe('unit')
    expect(doubtOfFigure(report, 'constructor')).toBeUndefined()
  })

  it('a report of no document has no doubts', () => {
    expect(doubtOfFigure(smallReport(), 'hotline.calls')).toBeUndefined()
  })

  it('stands in the table beside its cell', () => {
    const doubts = (report: ReturnType<typeof read>, code: string) => {
      const form = formOf(report)
      const row = form && statisticsOf(report, form).find((r) => r.indicator.code === code)
      return row?.doubts.map((d) => d?.doubt ?? '')
    }
    expect(doubts(read({ 'table:fees': { doubt: 'odd' } }), 'fees')).toEqual(['odd'])
    const wide = read(
      { 'table:requests.new@research': { doubt: 'position' }, 'table:charges': { doubt: 'unit' } },
      '2019',
    )
    expect(doubts(wide, 'requests.new')).toEqual(['', '', 'position', '', '', '', ''])
    expect(doubts(wide, 'charges')).toEqual(['', '', '', '', '', '', 'unit'])
  })
})
