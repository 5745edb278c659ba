// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { beyondTables } from './beyondTables'
import type { Block, Table } from './blocks'

const line = (text: string, n = 1): Block => ({ kind: 'paragraph', line: n, text })
const table = (...texts: string[]): Table => ({
  kind: 'table',
  line: 5,
  cells: texts.map((text, i) => ({ text, row: i + 1, column: 1, rows: 1, columns: 1 })),
})
const note = '注：行政事业性收费为全县口径，不含罚没收入，各乡镇另行统计，详见附件所列的说明。'

describe('without the tables of the form', () => {
  it('text around them stays as it is, in its order', () => {
    const form = table('行政许可', '12')
    const blocks = [line('一段。'), form, line('又一段。', 6)]
    expect(beyondTables(blocks, new Set([form]))).toEqual([blocks[0], blocks[2]])
  })

  it('a sentence in one of their cells is not lost', () => {
    const form = table('行政许可', '12', note)
    expect(beyondTables([form], new Set<Block>([form]))).toEqual([{ kind: 'paragraph', line: 5, text: note }])
  })

  it('a line that says what their numbers count goes with them, elsewhere it stays', () => {
    const form = table('行政许可')
    const unit = line('（单位：件）')
    expect(beyondTables([unit, form], new Set<Block>([form]))).toEqual([])
    expect(beyondTables([unit, line('一段。')], new Set())).toHaveLength(2)
  })
})
