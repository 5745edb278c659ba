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

  it('a cell is text where it is a sentence of thirty letters or more', () => {
    const sentence = `${'说明'.repeat(14)}甲。`
    expect(sentence).toHaveLength(30)
    const left = (text: string) => {
      const form = table('行政许可', text)
      return beyondTables([form], new Set<Block>([form])).map((block) => block.kind !== 'table' && block.text)
    }
    expect(left(sentence)).toEqual([sentence])
    expect(left(sentence.slice(1))).toEqual([])
    expect(left(sentence.replace('。', '，'))).toEqual([])
    for (const stop of '！？') expect(left(sentence.replace('。', stop))).toHaveLength(1)
  })

  it('a cell that covers many places is kept once, with the page it stands on', () => {
    const wide: Table = {
      kind: 'table',
      line: 5,
      page: 2,
      cells: [
        { text: note, row: 1, column: 1, rows: 2, columns: 3 },
        { text: note.replace('注', '又'), row: 4, column: 2, rows: 1, columns: 1, page: 3 },
      ],
    }
    expect(beyondTables([wide], new Set<Block>([wide]))).toEqual([
      { kind: 'paragraph', line: 5, text: note, page: 2 },
      { kind: 'paragraph', line: 5, text: note.replace('注', '又'), page: 3 },
    ])
  })

  it('the title goes, and a line of units above a table of another kind stays', () => {
    const [title, unit, other] = [line('小县年报'), line('单位：件'), table('甲')]
    const blocks = [title, unit, other]
    expect(beyondTables(blocks, new Set([title]))).toEqual([unit, other])
    expect(beyondTables([unit, title], new Set([title]))).toEqual([unit])
    const two = [table('单位：件'), table('行政许可')]
    expect(beyondTables(two, new Set<Block>(two.slice(1)))).toEqual([two[0]])
  })
})
