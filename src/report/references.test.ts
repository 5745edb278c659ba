import { describe, expect, it } from 'vitest'
import { figure, smallReport } from '../../tests/smallReport'
import { isIndicator } from './quantity'
import { brokenReferences } from './references'
import type { Block, ChartEntry, Report } from './schema'

const broken = (change: Partial<Report>) => brokenReferences(smallReport(change), isIndicator)
const chart = (change: Partial<ChartEntry>): ChartEntry => ({ ...(smallReport().charts[0] as ChartEntry), ...change })
const inSection = (...blocks: Block[]) => ({ sections: [...smallReport().sections, { number: 3, title: '', blocks }] })

describe('what refers to nothing is found, with its place', () => {
  it('a report whose references all lead somewhere has no problem', () => {
    expect(broken({})).toEqual([])
  })

  it.each<[string, string, Partial<Report>]>([
    ['a headline’s figure', '/headlines/0/figure', { headlines: [{ figure: 'gone', text: '' }] }],
    ['a headline’s text', '/headlines/0/text', { headlines: [{ figure: 'replies', text: '[1](gone)' }] }],
    ['the preface', '/preface/0/text', { preface: [{ kind: 'paragraph', text: '[1](gone)' }] }],
    ['a system', '/systems/0/text', { systems: [{ title: '', text: '[1](gone)', topic: 'hotline' }] }],
    ['a heading', '/sections/2/blocks/0/text', inSection({ kind: 'heading', level: 1, text: '[1](gone)' })],
    [
      'an item of a list',
      '/sections/2/blocks/0/items/1/text',
      inSection({ kind: 'list', items: [{ text: '' }, { text: '[1](gone)' }] }),
    ],
    ['a chart’s figure', '/charts/0/figures/1', { charts: [chart({ figures: ['hotline.calls', 'gone'] })] }],
    ['a chart’s total', '/charts/0/total', { charts: [chart({ total: 'gone' })] }],
  ])('%s', (_, path, change) => {
    expect(broken(change)).toEqual([{ kind: 'dangling', path, id: 'gone' }])
  })

  it('a chart beside a section that is not there', () => {
    expect(broken({ charts: [chart({ section: 9 })] })).toEqual([
      { kind: 'dangling', path: '/charts/0/section', id: '9' },
    ])
  })

  it('a row the national form does not have', () => {
    expect(broken({ statistics: { 'requests.pigeon': 1 } })).toEqual([
      { kind: 'dangling', path: '/statistics/requests.pigeon', id: 'requests.pigeon' },
    ])
    const figures = { ...smallReport().figures, pigeon: figure(1, '鸽', 'P', { indicator: 'requests.pigeon' }) }
    expect(broken({ figures })).toEqual([
      { kind: 'dangling', path: '/figures/pigeon/indicator', id: 'requests.pigeon' },
    ])
  })

  it('a figure missing in one language only', () => {
    const text = { zh: '[1件](replies)', en: '[1](gone)' }
    expect(broken({ preface: [{ kind: 'paragraph', text }] })).toMatchObject([{ path: '/preface/0/text', id: 'gone' }])
  })

  it('the same missing figure twice in a text is one problem', () => {
    const text = { zh: '[1](gone)[1](gone)', en: '[1](gone)' }
    expect(broken({ preface: [{ kind: 'paragraph', text }] })).toHaveLength(1)
  })

  it('a row of the form may be referred to although the text has no figure for it', () => {
    expect(broken({ charts: [chart({ figures: ['fees'] })], headlines: [{ figure: 'litigation', text: '' }] })).toEqual(
      [],
    )
  })

  it('names every object has are no figures', () => {
    expect(broken({ charts: [chart({ figures: ['constructor'] })] })).toHaveLength(1)
  })
})

describe('what stands twice is found, at its second place', () => {
  const [first, second] = smallReport().sections
  it.each<[string, string, string, Partial<Report>]>([
    ['a section', '/sections/2/number', '1', { sections: [first, second, first] as Report['sections'] }],
    ['a chart', '/charts/1/id', 'hotline-handling', { charts: [chart({}), chart({ section: 1 })] }],
    [
      'a topic',
      '/topics/2/id',
      'hotline',
      { topics: [...smallReport().topics, { id: 'hotline', title: { zh: '', en: '' } }] },
    ],
  ])('%s', (_, path, id, change) => {
    expect(broken(change)).toEqual([{ kind: 'twice', path, id }])
  })
})
