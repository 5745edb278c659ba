import papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { besideEachOther } from '../report/compare/beside'
import { textPairsCsv, textPairsTable } from './textPairs'

const chapter = (...texts: string[]) => ({
  number: 1,
  title: '总体情况',
  passages: texts.map((text) => ({ kind: 'paragraph' as const, text })),
})

describe('pairs of paragraphs as a file', () => {
  it('a row a pair with its sections, in words, and no formula; the two sources beneath', async () => {
    const [left, right] = [smallReport(), { ...smallReport(), id: 'small-2019' }]
    const found = besideEachOther(
      [chapter('没有变的一段。', '=1+1')],
      [chapter('没有变的一段。', '新的一段。')],
      () => null,
    )
    const pairs = [...found].filter((pair) => pair !== null)
    const file = await textPairsCsv({ left, right, pairs }, { page: 'https://openness.example/' }, 'zh')
    expect(file.name).toBe('small-2018-small-2019-text.csv')
    const rows = papa.parse<string[]>((await file.text()).replace('\uFEFF', '')).data
    expect(rows[0]).toEqual(['左：章', '右：章', '比较', '左：文字', '右：文字', '相近程度'])
    expect(rows.slice(1, 4)).toEqual([
      ['1', '1', '没变', '没有变的一段。', '没有变的一段。', '1'],
      ['1', '', '只在左', "'=1+1", '', ''],
      ['', '1', '只在右', '', '新的一段。', ''],
    ])
    expect(rows.slice(5).map(([name]) => name)).toEqual(['左', '右', 'https://openness.example/'])
  })

  it('what moved has one row, where it stands in the newer report, with both its sections', () => {
    const passage = { kind: 'paragraph' as const, text: '收费标准都符合规定。' }
    const one = chapter()
    const lines = [
      { left: passage, right: null, is: 'moved' as const, likeness: 1, elsewhere: { move: 0, passage, section: 6 } },
      { left: null, right: passage, is: 'moved' as const, likeness: 1, elsewhere: { move: 0, passage, section: 3 } },
    ]
    const { rows } = textPairsTable([{ left: one, right: one, lines, repeated: null, whole: true }], 'zh')
    expect(rows).toEqual([[3, 1, 'moved', passage.text, passage.text, 1]])
  })
})
