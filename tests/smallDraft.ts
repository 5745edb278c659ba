import type { Draft } from '../src/importing/draft'
import type { Report } from '../src/report/schema'
import { smallReport } from './smallReport'

/**
 * A report read from a text of two pages and nine lines, its table in one of them. Of the table two numbers are not
 * certain, of the text one; the place is worked out. One number was recognised as nothing.
 */
export const smallDraft = (change: Partial<Report> = {}): Draft => ({
  file: { name: '小县年报.pdf', medium: 'pdf' },
  report: smallReport({
    edition: 'original',
    imported: {
      file: '小县年报.pdf',
      values: {
        place: { raw: '小县', doubt: 'inferred' },
        year: { page: 1, line: 1, raw: '2018年' },
        'table:requests.received': { page: 2, line: 5, row: 2, column: 2, raw: '12', doubt: 'position' },
        'table:requests.in-person': { page: 2, line: 5, row: 3, column: 2, raw: '8' },
        'table:requests.letter': { page: 2, line: 5, row: 4, column: 2, doubt: 'missing' },
        'hotline.calls': { page: 1, line: 3, raw: '40余件', doubt: 'tie' },
        'hotline.passed-on': { page: 1, line: 3, raw: '10件' },
      },
    },
    ...change,
  }),
  blocks: [
    { kind: 'line', line: 1, page: 1, text: '小县2018年年报', segments: [] },
    { kind: 'line', line: 2, page: 1, text: '一、依申请公开', segments: [], apart: true },
    { kind: 'line', line: 3, page: 1, text: '来电40余件，当场答复30件，转办10件。', segments: [] },
    { kind: 'line', line: 4, page: 2, text: '统计表', segments: [] },
    {
      kind: 'table',
      line: 5,
      page: 2,
      cells: [
        { text: '统计指标', row: 1, column: 1, rows: 1, columns: 1 },
        { text: '统计数', row: 1, column: 2, rows: 1, columns: 1 },
        { text: '收到申请数', row: 2, column: 1, rows: 1, columns: 1 },
        { text: '12', row: 2, column: 2, rows: 1, columns: 1 },
        { text: '1. 当面申请数', row: 3, column: 1, rows: 1, columns: 1 },
        { text: '8', row: 3, column: 2, rows: 1, columns: 1 },
        { text: '2. 信函申请数', row: 4, column: 1, rows: 1, columns: 1 },
        { text: '', row: 4, column: 2, rows: 1, columns: 1 },
      ],
    },
    { kind: 'paragraph', line: 6, page: 2, text: '联系电话 1234567', heading: 2 },
  ],
  left: [{ at: { page: 2, line: 6 }, text: '1234567', why: 'number' }],
})
