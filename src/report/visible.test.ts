import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import type { Block, ChartEntry } from './schema'
import { isShownAlike, type Narrowing, topicsOf, type VisibleSection, visible } from './visible'

/** Section 1 about requests (heading, text, heading, list), section 2 about the hotline with its chart. */
const report = smallReport()
const hotline = report.charts[0] as ChartEntry
const asked: ChartEntry = { ...hotline, id: 'asked', section: 1, topics: ['requests'] }
const see = (narrowing: Partial<Narrowing>, charts: ChartEntry[] = report.charts, of = report) =>
  visible(of, charts, { sections: [], topics: [], hits: null, ...narrowing })
const shown = (...args: Parameters<typeof see>) =>
  see(...args).sections.flatMap((s) => (s.shown ? [s.section.number] : []))

describe('what is shown', () => {
  it('everything, until something is chosen', () => {
    const all = see({})
    expect(all.sections.map((s) => [s.shown, s.blocks])).toEqual([
      [true, [true, true, true, true]],
      [true, [true]],
    ])
    expect(all.sections[1]?.charts).toEqual([hotline])
    expect([all.shown, all.of]).toEqual([
      { sections: 2, charts: 1 },
      { sections: 2, charts: 1 },
    ])
  })

  it('of chosen sections text and charts, of the others neither', () => {
    const first = see({ sections: [1] }, [hotline, asked])
    expect(first.sections.map((s) => s.shown)).toEqual([true, false])
    expect(first.sections.map((s) => s.charts.map((c) => c.id))).toEqual([['asked'], []])
    expect([first.shown, first.of]).toEqual([
      { sections: 1, charts: 1 },
      { sections: 2, charts: 2 },
    ])
  })

  it('of a topic the sections that have text or a chart on it', () => {
    expect(shown({ topics: ['hotline'] })).toEqual([2])
    expect(shown({ topics: ['hotline'] }, [{ ...hotline, section: 1 }])).toEqual([1, 2])
    expect(shown({ topics: ['hotline', 'requests'] })).toEqual([1, 2])
  })

  it('within a section only the charts on the topic', () => {
    const both = see({ topics: ['requests'] }, [asked, { ...hotline, section: 1 }])
    expect(both.sections[0]?.charts).toEqual([asked])
  })

  it('of words searched for the sections that hold them', () => {
    expect(shown({ hits: new Set([2]) })).toEqual([2])
    expect(shown({ hits: new Set() })).toEqual([])
  })

  it('sections, topics and words narrow together', () => {
    expect(shown({ sections: [1], topics: ['hotline'] })).toEqual([])
    expect(shown({ sections: [1, 2], topics: ['requests'], hits: new Set([1, 2]) })).toEqual([1])
    expect(shown({ sections: [1], hits: new Set([2]) })).toEqual([])
  })

  it('what the report does not have narrows nothing', () => {
    const odd = see({ sections: [9], topics: ['weather'] })
    expect(odd.shown).toEqual(odd.of)
    expect(shown({ sections: [9, 2] })).toEqual([2])
  })

  it('whatever is chosen, the counts are those of what is shown', () => {
    const some = <T>(...all: T[]) => fc.subarray(all)
    const hits = fc.option(some(1, 2).map((all) => new Set(all)))
    fc.assert(
      fc.property(some(1, 2, 9), some('requests', 'hotline', 'x'), hits, (sections, topics, found) => {
        const seen = see({ sections, topics, hits: found }, [asked, hotline])
        expect(seen.shown.sections).toBe(seen.sections.filter((s) => s.shown).length)
        expect(seen.shown.charts).toBe(seen.sections.flatMap((s) => s.charts).length)
        for (const s of seen.sections) if (!s.shown) expect(s.charts).toEqual([])
      }),
    )
  })
})

describe('which text of a section stands for a topic', () => {
  const heading = (level: 1 | 2, text: string, ...topics: string[]): Block => ({ kind: 'heading', level, text, topics })
  const paragraph = (text: string, ...topics: string[]): Block => ({ kind: 'paragraph', text, topics })
  const left = (...blocks: Block[]) => {
    const of = smallReport({ sections: [{ number: 1, title: '', blocks }], charts: [] })
    const shownBlocks = see({ topics: ['hotline'] }, [], of).sections[0]?.blocks ?? []
    return blocks.flatMap((b, i) => (shownBlocks[i] && 'text' in b ? [b.text] : []))
  }

  it('the text about it, with the headings over it', () => {
    const blocks = [
      heading(1, 'A'),
      heading(2, 'A1'),
      paragraph('a1', 'requests'),
      heading(2, 'A2'),
      paragraph('a2', 'hotline'),
      paragraph('a2 more'),
      heading(1, 'B'),
      paragraph('b'),
    ]
    expect(left(...blocks)).toEqual(['A', 'A2', 'a2'])
  })

  it('a heading about it brings all under it, up to the next of its rank', () => {
    const blocks = [
      heading(1, 'A', 'hotline'),
      paragraph('a'),
      heading(2, 'A1'),
      paragraph('a1'),
      heading(1, 'B'),
      paragraph('b'),
    ]
    expect(left(...blocks)).toEqual(['A', 'a', 'A1', 'a1'])
  })

  it('a heading of the second rank brings only its own', () => {
    const blocks = [
      heading(1, 'A'),
      paragraph('a'),
      heading(2, 'A1', 'hotline'),
      paragraph('a1'),
      heading(2, 'A2'),
      paragraph('a2'),
    ]
    expect(left(...blocks)).toEqual(['A', 'A1', 'a1'])
  })

  it('a list has the topics of its items', () => {
    const list: Block = { kind: 'list', items: [{ text: 'a' }, { text: 'b', topics: ['hotline'] }] }
    expect(topicsOf(list)).toEqual(['hotline'])
    expect(left(heading(1, 'A'), list)).toEqual(['A'])
  })
})

describe('whether the same of a section is shown', () => {
  const [section, other] = report.sections
  if (!section || !other) throw new Error('two sections')
  const shownOf = (change: Partial<VisibleSection> = {}): VisibleSection => ({
    section,
    shown: true,
    blocks: [true, true],
    charts: [hotline],
    ...change,
  })

  it('it is where section, text and charts are the same, whether it is shown or not', () => {
    expect(isShownAlike(shownOf(), shownOf())).toBe(true)
    expect(isShownAlike(shownOf(), shownOf({ shown: false }))).toBe(true)
    expect(isShownAlike(shownOf({ charts: [] }), shownOf({ charts: [] }))).toBe(true)
  })

  it.each<[string, Partial<VisibleSection>]>([
    ['another section', { section: other }],
    ['less text', { blocks: [true, false] }],
    ['text of another length', { blocks: [true] }],
    ['no chart', { charts: [] }],
    ['another chart', { charts: [asked] }],
    ['one chart more', { charts: [hotline, asked] }],
  ])('it is not with %s', (_, change) => {
    expect(isShownAlike(shownOf(), shownOf(change))).toBe(false)
    expect(isShownAlike(shownOf(change), shownOf())).toBe(false)
  })
})

describe('what a heading brings along', () => {
  it('a heading that opens its section ends the text of none before it', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: 'A' },
      { kind: 'heading', level: 1, text: 'B', topics: ['hotline'] },
      { kind: 'paragraph', text: 'b' },
    ]
    const of = smallReport({ sections: [{ number: 1, title: '', blocks }], charts: [] })
    expect(see({ topics: ['hotline'] }, [], of).sections[0]?.blocks).toEqual([false, true, true])
  })

  it('no topic of a list whose items have none', () => {
    expect(topicsOf({ kind: 'list', items: [{ text: 'a' }] })).toEqual([])
  })
})
