// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../../tests/smallReport'
import type { Medium } from '../draft'
import { doubtSums } from './doubtSums'

/** 12 requests are 8 in person and 4 online; `inPerson` says otherwise. */
const report = (inPerson: number) =>
  smallReport({ statistics: { ...smallReport().statistics, 'requests.in-person': inPerson, 'requests.letter': 0 } })
/** More press conferences led by the head than there were: not a sum. */
const statistics = { 'responses.press-conferences': 1, 'responses.press-conferences.lead': 2 }
const codes = ['requests.received', 'requests.in-person', 'requests.fax', 'requests.online', 'requests.letter']
const values = (where: object) =>
  Object.fromEntries([...codes, 'replies.granted'].map((code) => [`table:${code}`, { line: 7, ...where }]))
const doubted = (inPerson: number, where: object = {}, medium: Medium = 'text') =>
  Object.entries(doubtSums(report(inPerson), values(where), medium)).flatMap(([key, { doubt }]) =>
    doubt ? [[key, doubt]] : [],
  )

describe('numbers that do not add up', () => {
  it('are doubted, whole and parts, where they were read from print', () => {
    expect(doubted(9)).toEqual(codes.map((code) => [`table:${code}`, 'sums']))
  })

  it.each(['html', 'docx'] as const)('stay as they are in the cells of %s: none can be another’s', (medium) => {
    expect(doubted(9, { row: 3, column: 2 }, medium)).toEqual([])
  })

  it.each(['text', 'pdf'] as const)('are doubted in cells that were put together from %s', (medium) => {
    expect(doubted(9, { row: 3, column: 2 }, medium)).toHaveLength(codes.length)
  })

  it('keep the doubt they have', () => {
    expect(doubted(9, { doubt: 'label' }).map(([, doubt]) => doubt)).toEqual(Array(6).fill('label'))
  })

  it('are none where they do', () => {
    expect(doubted(8)).toEqual([])
  })

  it('are doubted in a document of cells where no cell is told', () => {
    expect(doubted(9, {}, 'html')).toHaveLength(codes.length)
  })

  it('are doubted of two that come to as much as two others', () => {
    const columns = (total: number) => [total, 0, 0, 0, 0, 0, total]
    const of = (carriedOver: number) =>
      doubtSums(
        smallReport({
          form: '2019',
          year: 2022,
          statistics: {
            'requests.new': columns(5),
            'requests.carried-over': columns(carriedOver),
            outcomes: columns(4),
            'requests.carried-forward': columns(2),
          },
        }),
        { 'table:requests.new@total': { line: 1 } },
        'text',
      )
    expect(of(2)).toEqual({ 'table:requests.new@total': { line: 1, doubt: 'sums' } })
    expect(of(1)).toEqual({ 'table:requests.new@total': { line: 1 } })
  })

  it('are not those that are more than they can be, nor those of an unknown form', () => {
    const read = (change: Parameters<typeof smallReport>[0], code: string) =>
      doubtSums(smallReport(change), { [`table:${code}`]: { line: 7 } }, 'text')
    for (const code of Object.keys(statistics))
      expect(read({ statistics }, code)).toEqual({ [`table:${code}`]: { line: 7 } })
    expect(read({ form: undefined }, 'requests.received')).toEqual({ 'table:requests.received': { line: 7 } })
  })
})
