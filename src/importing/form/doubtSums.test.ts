// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../../tests/smallReport'
import type { Medium } from '../draft'
import { doubtSums } from './doubtSums'

/** 12 requests are 8 in person and 4 online; `inPerson` says otherwise. */
const report = (inPerson: number) =>
  smallReport({ statistics: { ...smallReport().statistics, 'requests.in-person': inPerson, 'requests.letter': 0 } })
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
})
