import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { stretchesOf } from './beside'
import type { Block, ChartEntry, Section } from './schema'

const heading = (text = ''): Block => ({ kind: 'heading', level: 1, text })
const paragraph = (...figures: string[]): Block => ({
  kind: 'paragraph',
  text: figures.map((id) => `[1](${id})`).join(' '),
})
const list = (...figures: string[]): Block => ({ kind: 'list', items: figures.map((id) => ({ text: `[1](${id})` })) })
const section = (...blocks: Block[]): Section => ({ number: 1, title: '', blocks })
const chart = (id: string, figures: string[], total?: string): ChartEntry => ({
  ...(smallReport().charts[0] as ChartEntry),
  id,
  figures,
  total,
})
const cut = (...args: Parameters<typeof stretchesOf>) =>
  stretchesOf(...args).map(({ from, to, charts }) => [from, to, ...charts.map((c) => c.id)])

describe('a section cut into what is read in one go', () => {
  it('a heading begins a stretch, and headings that follow one another stay together', () => {
    expect(cut(section(paragraph(), heading(), heading(), paragraph(), list('a'), heading(), list('b')), [])).toEqual([
      [0, 1],
      [1, 5],
      [5, 7],
    ])
  })

  it('a section without headings, or without any text, is one stretch', () => {
    expect(cut(section(paragraph(), paragraph()), [])).toEqual([[0, 2]])
    expect(cut(section(), [chart('c', ['a'])])).toEqual([[0, 0, 'c']])
  })
})

describe('where a chart stands', () => {
  const blocks = [heading(), paragraph('a', 'b'), heading(), list('c', 'd'), heading(), paragraph('e')]

  it('beside the stretch that states most of what it draws, list items included', () => {
    expect(
      cut(section(...blocks), [chart('cd', ['c', 'd']), chart('ab', ['b', 'a']), chart('abe', ['a', 'b', 'e'])]),
    ).toEqual([
      [0, 2, 'ab', 'abe'],
      [2, 4, 'cd'],
      [4, 6],
    ])
  })

  it('its total counts as much as its parts', () => {
    expect(cut(section(...blocks), [chart('x', ['a', 'c'], 'd')])[1]).toEqual([2, 4, 'x'])
  })

  it('one that draws from all over the section stands at its beginning', () => {
    expect(cut(section(...blocks), [chart('x', ['a', 'c', 'e'])])[0]).toEqual([0, 2, 'x'])
    expect(cut(section(...blocks), [chart('x', ['d', 'e', 'y'])])[0]).toEqual([0, 2, 'x'])
  })

  it('charts beside the same stretch keep their order', () => {
    expect(cut(section(...blocks), [chart('2', ['c']), chart('1', ['d']), chart('3', ['c', 'd'])])[1]).toEqual([
      2,
      4,
      '2',
      '1',
      '3',
    ])
  })

  it('half of what it draws is enough', () => {
    expect(cut(section(...blocks), [chart('x', ['e', 'y'])])[2]).toEqual([4, 6, 'x'])
  })
})

it('whatever the section, every block is read once and in order, and every chart stands once', () => {
  const ids = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 4 })
  const block = fc.oneof(
    fc.constant(heading()),
    ids.map((all) => paragraph(...all)),
    ids.map((all) => list(...all)),
  )
  const charts = fc.array(fc.tuple(ids, fc.option(fc.constantFrom('a', 'b'), { nil: undefined })), { maxLength: 5 })
  fc.assert(
    fc.property(fc.array(block, { maxLength: 12 }), charts, (blocks, drawn) => {
      const entries = drawn.map(([figures, total], i) => chart(String(i), figures, total))
      const stretches = stretchesOf(section(...blocks), entries)
      expect(stretches.flatMap(({ from, to }) => blocks.slice(from, to))).toEqual(blocks)
      stretches.forEach(({ from, to }, i) => {
        expect(from).toBe(stretches[i - 1]?.to ?? 0)
        if (blocks.length) expect(to).toBeGreaterThan(from)
      })
      expect(stretches.flatMap((s) => s.charts.map((c) => c.id)).sort()).toEqual(entries.map((c) => c.id))
    }),
  )
})
