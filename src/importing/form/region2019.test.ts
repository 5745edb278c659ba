// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { paragraphs, tableOf } from '../../../tests/blocks'
import { formRow } from '../../../tests/formRow'
import type { Block } from '../blocks'
import type { FormTable } from './rows'
import { region2019 } from './tableRegions'

const rows = ['予以公开', '部分公开', '不予公开', '无法提供'].map((name) => formRow(name))
const requests: FormTable = { id: 'requests', rows }

type Section = readonly [title: string, ...blocks: (string | Block)[]]
/** What is looked at for the table, each block by its first words. */
const region = (sections: readonly Section[], form = requests) =>
  region2019(
    {
      front: [],
      sections: sections.map(([title, ...parts], i) => {
        const [heading] = paragraphs(title) as [ReturnType<typeof paragraphs>[0] & object]
        const blocks = parts.flatMap((part): readonly Block[] => (typeof part === 'string' ? paragraphs(part) : [part]))
        return { number: i + 1, title, rest: '', heading, blocks }
      }),
    },
    form,
  ).map((block) => (block.kind === 'table' ? block.cells[0]?.text : block.text))

const line = '予以公开   3   5'
const title = '收到和处理政府信息公开申请情况'

describe('a table of the form of 2019', () => {
  it.each([
    ['disclosed', '主动公开政府信息情况'],
    ['requests', '收到和处理政府信息公开申请情况'],
    ['disputes', '政府信息公开行政复议情况'],
    ['disputes', '因政府信息公开被提起行政诉讼情况'],
  ])('%s stands in the section 「%s」', (id, name) => {
    const sections: Section[] = [
      ['总体情况', line],
      [name, '全年平稳。', line],
    ]
    expect(region(sections, { id, rows })).toEqual([line])
    expect(region(sections.slice(0, 1), { id, rows })).toEqual([])
  })

  it.each([
    ['a head', '自然人   商业企业'],
    ['a row whose numbers stand apart', '（一）予以公开的   3'],
    ['a row whose number stands right behind its name', '其中予以公开12'],
    ['a line of another row above', '不予公开   /'],
  ])('begins with %s, and goes on to the end of the section', (_, first) => {
    expect(region([[title, '全年平稳。', '说明', first, '完。']])).toEqual([first, '完。'])
  })

  it('begins with a table of cells that is part of it', () => {
    const table = tableOf(rows.map(({ names }) => [names[0] ?? '', '3']))
    const other = tableOf([['单位', '3']])
    expect(region([[title, '全年平稳。', other, table, '完。']])).toEqual(['予以公开', '完。'])
  })

  it.each([
    ['a sentence with its words', '全年予以公开，共 12'],
    ['a name without a number', '予以公开'],
    ['a number right behind other words', '予以公开情况12'],
    ['a number alone', '12'],
    ['words before a number', '说明   12'],
  ])('does not begin with %s', (_, first) => {
    expect(region([[title, first, line]])).toEqual([line])
  })

  it('is in that of two sections which has more of its rows', () => {
    const few: Section = ['依申请公开情况', line, '说明', '说明']
    const more: Section = [title, line, '部分公开   3   5']
    const all = [line, '部分公开   3   5']
    expect(region([few, more])).toEqual(all)
    expect(region([more, few])).toEqual(all)
  })

  it('is nowhere in a section of nothing but text', () => {
    expect(region([[title, '全年平稳。', '予以公开12件。']])).toEqual([])
    expect(region([])).toEqual([])
  })
})
