import { describe, expect, it } from 'vitest'
import { figure, smallReport } from '../../tests/smallReport'
import { isIndicator } from './quantity'
import { brokenReferences } from './references'
import type { Block, ChartEntry, Identity, Report } from './schema'

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
    [
      'a cell of a table',
      '/sections/2/blocks/0/rows/0/cells/1/text',
      inSection({ kind: 'table', rows: [{ cells: [{ text: '' }, { text: '[1](gone)' }] }] }),
    ],
    [
      'the caption of a table',
      '/sections/2/blocks/0/caption',
      inSection({ kind: 'table', caption: '[1](gone)', rows: [{ cells: [] }] }),
    ],
    ['a chart’s figure', '/charts/0/figures/1', { charts: [chart({ figures: ['hotline.calls', 'gone'] })] }],
    ['a chart’s total', '/charts/0/total', { charts: [chart({ total: 'gone' })] }],
  ])('%s', (_, path, change) => {
    expect(broken(change)).toEqual([{ kind: 'dangling', path, id: 'gone' }])
  })

  it.each<[string, string, string, Identity]>([
    ['a whole', '/checks/0/whole', 'gone', { id: 'c', kind: 'sum', whole: 'gone', parts: ['replies'] }],
    ['one of the parts', '/checks/0/parts/1', 'gone', { id: 'c', kind: 'sum', whole: 1, parts: ['fees', 'gone'] }],
    ['one side', '/checks/0/right/0', 'gone', { id: 'c', kind: 'balance', left: ['fees'], right: ['gone'] }],
    ['a share', '/checks/0/share', 'gone', { id: 'c', kind: 'share', share: 'gone', part: 1, whole: 'fees' }],
    ['one of the same', '/checks/0/figures/1', 'gone', { id: 'c', kind: 'same', figures: ['fees', 'gone'] }],
    ['a part', '/checks/0/part', 'gone', { id: 'c', kind: 'at-most', part: 'gone', whole: 'fees' }],
    [
      'what was before',
      '/checks/0/before',
      'gone',
      { id: 'c', kind: 'change', change: 1, now: 'fees', before: 'gone' },
    ],
    ['a row', '/checks/0/parts/0', 'table:x', { id: 'c', kind: 'sum', whole: 'fees', parts: ['table:x'] }],
    ['a column', '/checks/0/parts/0', 'table:fees@x', { id: 'c', kind: 'sum', whole: 'fees', parts: ['table:fees@x'] }],
    [
      'a figure where a row is meant',
      '/checks/0/whole',
      'table:hotline.calls',
      { id: 'c', kind: 'sum', whole: 'table:hotline.calls', parts: ['hotline.calls'] },
    ],
    [
      'a property every object has',
      '/checks/0/whole',
      'constructor',
      { id: 'c', kind: 'sum', whole: 'constructor', parts: [1] },
    ],
  ])('a check: %s', (_, path, id, check) => {
    expect(broken({ checks: [check] })).toEqual([{ kind: 'dangling', path, id }])
  })

  it('a check: a column without `table:`, which alone leads to one', () => {
    const parts = ['table:requests.new@total', 'requests.new@total', 'table:requests.new@x']
    const report = smallReport({ form: '2019', checks: [{ id: 'c', kind: 'sum', whole: 1, parts }] })
    expect(
      brokenReferences(report, isIndicator).filter((p) => p.kind === 'dangling' && p.path.startsWith('/checks')),
    ).toEqual([
      { kind: 'dangling', path: '/checks/0/parts/1', id: 'requests.new@total' },
      { kind: 'dangling', path: '/checks/0/parts/2', id: 'table:requests.new@x' },
    ])
  })

  it('of several checks each in its place', () => {
    const check = (id: string, ...parts: string[]): Identity => ({ id, kind: 'sum', whole: 'gone', parts })
    expect(broken({ checks: [check('a', 'fees'), check('b', 'gone', 'table:x')] })).toEqual([
      { kind: 'dangling', path: '/checks/0/whole', id: 'gone' },
      { kind: 'dangling', path: '/checks/1/whole', id: 'gone' },
      { kind: 'dangling', path: '/checks/1/parts/0', id: 'gone' },
      { kind: 'dangling', path: '/checks/1/parts/1', id: 'table:x' },
    ])
  })

  it('what a check says of itself, a number and what is missing are no references', () => {
    const said = { note: 'gone', known: 'gone', once: true, section: 1 }
    const parts: Identity = { ...said, id: 'gone', kind: 'sum', whole: 100, parts: [{ missing: 'gone' }, 'table:fees'] }
    expect(broken({ checks: [parts] })).toEqual([])
  })

  it('of a check of a kind this version does not know only its section is asked for', () => {
    const check = { id: 'c', kind: 'median', figures: ['gone'], section: 9 }
    expect(broken({ checks: [check] })).toEqual([{ kind: 'dangling', path: '/checks/0/section', id: '9' }])
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
  const same = (id: string): Identity => ({ id, kind: 'same', figures: ['replies', 'table:replies'] })
  it.each<[string, string, string, Partial<Report>]>([
    ['a section', '/sections/2/number', '1', { sections: [first, second, first] as Report['sections'] }],
    ['a chart', '/charts/1/id', 'hotline-handling', { charts: [chart({}), chart({ section: 1 })] }],
    [
      'a topic',
      '/topics/2/id',
      'hotline',
      { topics: [...smallReport().topics, { id: 'hotline', title: { zh: '', en: '' } }] },
    ],
    ['a check', '/checks/2/id', 'c', { checks: [same('c'), same('d'), same('c')] }],
  ])('%s', (_, path, id, change) => {
    expect(broken(change)).toEqual([{ kind: 'twice', path, id }])
  })
})
