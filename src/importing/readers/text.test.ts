// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from './text'
import { hanWidth, segmentsOf } from './text/columns'

const host = { progress: () => {}, cmap: async () => new Uint8Array() }
const read = (text: string) => readText(new TextEncoder().encode(text), host)
const lines = async (text: string) => (await read(text)).blocks.flatMap((b) => (b.kind === 'line' ? [b] : []))
const said = async (text: string) => (await lines(text)).map((line) => line.text)

describe('printed lines', () => {
  it('are numbered as in the file, whatever ends them', async () => {
    const given = await lines('一\r\n二\n三\r四\u2028五\n\n六')
    expect(given.map(({ line, text }) => [line, text])).toEqual([
      [1, '一'],
      [2, '二'],
      [3, '三'],
      [4, '四'],
      [5, '五'],
      [7, '六'],
    ])
  })

  it('lose the indentation and keep the spaces inside', async () => {
    expect(await said('　　2024年  我市 \u3000\n\u00a0 \t规章')).toEqual(['2024年  我市', '规章'])
  })

  it('are apart below an empty line, and below one of spaces', async () => {
    const given = await lines('甲\n乙\n\n丙\n　 \n丁')
    expect(given.map((line) => line.apart ?? false)).toEqual([false, false, true, true])
    expect(given.map((line) => 'apart' in line)).toEqual([false, false, true, true])
  })

  it('lose characters that take no room', async () => {
    expect(await said('3\u200b446\ufeff件')).toEqual(['3446件'])
  })
})

describe('pieces of a line', () => {
  it('lie between two spaces or a tab, with their columns', () => {
    expect(segmentsOf('  规章 a    12\t3', 1)).toEqual([
      { text: '规章 a', from: 2, to: 6 },
      { text: '12', from: 10, to: 12 },
      { text: '3', from: 16, to: 17 },
    ])
    expect(segmentsOf('规章  12', 2)).toEqual([
      { text: '规章', from: 0, to: 4 },
      { text: '12', from: 6, to: 8 },
    ])
  })

  it('never overlap, stay inside the line and hold all its words', () => {
    const line = fc.string({ unit: fc.constantFrom('规', 'a', '1', ' ', ' ', '\t', '　', '𠮷') })
    fc.assert(
      fc.property(line, fc.constantFrom(1 as const, 2 as const), (text, han) => {
        const all = segmentsOf(text, han)
        expect(
          all
            .map((s) => s.text)
            .join('')
            .replace(/\s/g, ''),
        ).toBe(text.replace(/\s/g, ''))
        for (const [i, { from, to }] of all.entries()) {
          expect(from).toBeLessThan(to)
          expect(from).toBeGreaterThanOrEqual(all[i - 1]?.to ?? 0)
        }
      }),
    )
  })

  it('a Han character counts as many columns as make the numbers stand under each other', () => {
    const padded = ['予以公开    12    3', '部分公开情况  45    6']
    const typed = ['予以公开      12    3', '部分公开情况  45    6']
    expect([hanWidth(padded), hanWidth(typed)]).toEqual([1, 2])
    expect(hanWidth(['一、总体情况', '2024年'])).toBe(1)
  })
})

describe('pages', () => {
  it('begin at form feeds; the file without any has none', async () => {
    const { blocks, pages } = await read('甲\n\f乙\n丙\f')
    expect([blocks.map((b) => [b.line, b.page]), pages]).toEqual([
      [
        [1, 1],
        [2, 2],
        [3, 2],
      ],
      2,
    ])
    expect(await read('甲')).toEqual({ blocks: [expect.not.objectContaining({ page: 1 })] })
  })

  it.each(['- 20 -', '— 3 —', '—3—', '－３－', '第3页 共10页', '第 3 页', '第3页/共10页', 'Page 3 of 10'])(
    'the number %s is dropped where it stands alone',
    async (number) => {
      expect(await said(`甲\n${number}\n\f乙`)).toEqual(['甲', '乙'])
      expect(await said(`甲\n\n${number}\n乙`)).toEqual(['甲', '乙'])
      expect(await said(`甲\n${number}\n\n乙`)).toEqual(['甲', '乙'])
      expect(await said(`甲\n${number}\n乙`)).toEqual(['甲', number, '乙'])
    },
  )

  it('a bare number is dropped beside a form feed only: elsewhere it is a cell', async () => {
    expect(await said('甲\n3\n\f4\n乙\n\n5\n\n丙')).toEqual(['甲', '乙', '5', '丙'])
    expect(await said('甲\n\n3')).toEqual(['甲', '3'])
  })
})

describe('tables whose cells tabs keep apart', () => {
  const tables = async (text: string) =>
    (await read(text)).blocks.map((b) => (b.kind === 'table' ? b.cells.map((c) => [c.row, c.column, c.text]) : b.text))

  it('two rows of three cells are one', async () => {
    expect(await tables('第二十条\n规章\t2\t1\n行政规范性文件\t50\t \n完')).toEqual([
      '第二十条',
      [
        [1, 1, '规章'],
        [1, 2, '2'],
        [1, 3, '1'],
        [2, 1, '行政规范性文件'],
        [2, 2, '50'],
        [2, 3, ''],
      ],
      '完',
    ])
  })

  it('lines above and below stay where they are', async () => {
    const rows = '规章\t2\t1\n规范\t50\t3'
    const { blocks } = await read(`甲\n乙\n丙\n${rows}\n丁\n${rows}\n戊`)
    expect(blocks.map((b) => [b.kind, b.line])).toEqual([
      ['line', 1],
      ['line', 2],
      ['line', 3],
      ['table', 4],
      ['line', 6],
      ['table', 7],
      ['line', 9],
    ])
  })

  it('so are three rows of two cells, two are not', async () => {
    expect(await tables('许可\t1\n处罚\t2\n强制\t3')).toHaveLength(1)
    expect(await tables('许可\t1\n处罚\t2')).toEqual(['许可\t1', '处罚\t2'])
  })

  it('paragraphs that tabs indent are no table', async () => {
    expect(await tables('\t\t甲\n\t\t乙\n\t\t丙')).toEqual(['甲', '乙', '丙'])
  })
})

describe('a file that cannot be read as text', () => {
  it('of spaces alone has no text', async () => {
    for (const text of ['', ' \n\f\n　'])
      await expect(read(text)).rejects.toMatchObject({ problem: { kind: 'no-text' } })
  })

  it('a line of a million words is read', async () => {
    expect((await lines('a '.repeat(1e6)))[0]?.segments).toHaveLength(1)
  })
})
