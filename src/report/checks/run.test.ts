import { describe, expect, it } from 'vitest'
import { figure, smallReport } from '../../../tests/smallReport'
import type { Block, Figure, Identity, Report, Text } from '../schema'
import { disputedIn } from './disputed'
import { findingsOf, findingsWith } from './run'

const small = smallReport()
/** The small report with other values of some figures, or with more of them. */
const withFigures = (figures: Record<string, Partial<Figure>>, change: Partial<Report> = {}) =>
  smallReport({
    figures: {
      ...small.figures,
      ...Object.fromEntries(
        Object.entries(figures).map(([id, f]) => [id, { ...(small.figures[id] ?? figure(0, id, id)), ...f }]),
      ),
    },
    ...change,
  })
/** The small report with other words of some sections. */
const saying = (words: Record<number, string>): Pick<Report, 'sections'> => ({
  sections: small.sections.map((s) => {
    const text = words[s.number]
    return text === undefined ? s : { ...s, blocks: [paragraph(text)] }
  }),
})
const withRows = (rows: Report['statistics']) => smallReport({ statistics: { ...small.statistics, ...rows } })
const inSection = (number: number, ...blocks: Block[]): Pick<Report, 'sections'> => ({
  sections: small.sections.map((s) => (s.number === number ? { ...s, blocks: [...s.blocks, ...blocks] } : s)),
})
const paragraph = (text: string): Block => ({ kind: 'paragraph', text })

const found = (report: Report, id: string) => findingsOf(report).filter((f) => f.check.id === id)
const verdict = (report: Report, id: string) => found(report, id).map((f) => f.outcome.verdict)
/** Ids of the checks with a verdict. */
const those = (report: Report, ...verdicts: string[]) =>
  findingsOf(report).flatMap((f) => (verdicts.includes(f.outcome.verdict) ? [f.check.id] : []))

/** Every call is answered on the spot or passed on: over 40 calls, 30 and 10. */
const calls: Identity = {
  id: 'calls',
  kind: 'sum',
  whole: 'hotline.calls',
  parts: ['hotline.on-the-spot', 'hotline.passed-on'],
}

describe('the checks of a small report', () => {
  it('what it states agrees', () => {
    expect(those(small, 'holds')).toEqual([
      'table.requests.received',
      'table.replies.granted',
      'table.replies.refused',
      'counts.section-1',
      'counts.section-2',
      'counts.requests',
    ])
    expect(those(small, 'disagrees', 'explained')).toEqual([])
  })

  it('what its table leaves blank cannot be checked, and is named', () => {
    expect(found(small, 'sum.requests.received').map((f) => f.outcome)).toEqual([
      { verdict: 'untestable', because: { kind: 'missing', terms: ['table:requests.letter'] } },
    ])
    expect(verdict(withRows({ 'requests.letter': 0 }), 'sum.requests.received')).toEqual(['holds'])
    expect(verdict(withRows({ 'requests.letter': 1 }), 'sum.requests.received')).toEqual(['disagrees'])
  })

  it('without a table there are no checks of the form', () => {
    const ids = findingsOf(smallReport({ statistics: {} })).map((f) => f.check.id)
    expect(ids.filter((id) => !/^(table|counts\.section)/.test(id))).toEqual([])
    expect(those(smallReport({ statistics: {} }), 'disagrees', 'explained')).toEqual([])
  })

  it('a form this page does not know brings none', () => {
    const ids = findingsOf(smallReport({ form: '1949' as '2014' })).map((f) => f.check.id)
    expect(ids.filter((id) => !/^(table|counts\.section)/.test(id))).toEqual([])
  })

  it('its own stand with the others', () => {
    const report = smallReport({ checks: [calls] })
    expect(verdict(report, 'calls')).toEqual(['holds'])
    expect(findingsOf(report)).toHaveLength(findingsOf(small).length + 1)
  })

  it('its own replaces the standard one of the same id', () => {
    const own: Identity = { id: 'sum.requests.received', kind: 'sum', whole: 12, parts: ['requests.received'] }
    const report = smallReport({ checks: [own] })
    expect(found(report, own.id).map((f) => f.check)).toEqual([own])
    expect(verdict(report, own.id)).toEqual(['holds'])
    expect(findingsOf(report)).toHaveLength(findingsOf(small).length)
  })

  it('one of its own may say why a standard one cannot agree', () => {
    const report = withRows({ 'replies.granted': 8 })
    expect(verdict(report, 'table.replies.granted')).toEqual(['disagrees'])
    const own: Identity = {
      id: 'table.replies.granted',
      kind: 'same',
      figures: ['replies.granted', 'table:replies.granted'],
      known: 'One was withdrawn.',
    }
    expect(verdict({ ...report, checks: [own] }, own.id)).toEqual(['explained'])
  })

  it('the same report is computed once', () => {
    const report = smallReport()
    expect(findingsOf(report)).toBe(findingsOf(report))
    expect(findingsOf(report)).not.toBe(findingsOf(small))
    expect(findingsOf(report)).toEqual(findingsOf(small))
  })
})

describe('the text against the table', () => {
  it('a figure that differs from its row', () => {
    const report = withRows({ 'requests.received': 13 })
    expect(those(report, 'disagrees')).toEqual(['table.requests.received'])
    expect(found(report, 'table.requests.received')[0]).toMatchObject({
      section: 1,
      terms: [
        { term: 'requests.received', from: 'text', quantity: { value: 12 } },
        { term: 'table:requests.received', from: 'table', quantity: { id: 'requests.received', value: 13 } },
      ],
      outcome: { verdict: 'disagrees', faults: ['table:requests.received'] },
    })
  })

  it('a figure with 余 stands for its row, and may have been rounded up', () => {
    const stated = (value: number) =>
      withFigures(
        { 'requests.received': { value, printed: { as: 'over', step: 10 } } },
        saying({ 1: `收到申请[${value}余件](requests.received)。` }),
      )
    expect(verdict(stated(10), 'table.requests.received')).toEqual(['holds'])
    expect(verdict(stated(20), 'table.requests.received')).toEqual(['disagrees'])
    const eighteen = { ...stated(20), statistics: { ...small.statistics, 'requests.received': 18 } }
    expect(verdict(eighteen, 'table.requests.received')).toEqual(['explained'])
  })

  it('what the text prints counts, not what the data file records', () => {
    const report = withFigures({ 'requests.received': { value: 13 } })
    expect(verdict(report, 'table.requests.received')).toEqual(['holds'])
    expect(those(report, 'disagrees')).toEqual(['printed.requests.received'])
    const thirteen = { ...report, statistics: { ...small.statistics, 'requests.received': 13 } }
    expect(verdict(thirteen, 'table.requests.received')).toEqual(['disagrees'])
  })

  it('a row that is blank or left out is missing', () => {
    const because = (report: Report) => found(report, 'table.replies.refused').map((f) => f.outcome)
    const missing = [{ verdict: 'untestable', because: { kind: 'missing', terms: ['table:replies.refused'] } }]
    expect(because(withRows({ 'replies.refused': null }))).toEqual(missing)
    expect(because(smallReport({ statistics: {} }))).toEqual(missing)
  })
})

describe('a figure in several places', () => {
  const twice = (text: string, figures = {}) => withFigures(figures, inSection(2, paragraph(text)))

  it('one place only is no check', () => {
    expect(found(small, 'places.requests.received')).toEqual([])
  })

  it('the same in both', () => {
    const report = twice('共收到[12件](requests.received)。')
    expect(verdict(report, 'places.requests.received')).toEqual(['holds'])
    expect(found(report, 'places.requests.received')[0]).toMatchObject({
      section: 1,
      terms: [{ place: 0 }, { place: 1 }],
    })
  })

  it('a slip in one', () => {
    const report = twice('共收到[21件](requests.received)。')
    expect(those(report, 'disagrees')).toEqual(['places.requests.received'])
    expect(found(report, 'places.requests.received')[0]?.terms.map((t) => t.quantity.value)).toEqual([12, 21])
  })

  it('a slip in an item of a list', () => {
    const list: Block = {
      kind: 'list',
      items: [{ text: '同意[9件](replies.granted)' }, { text: '[8](replies.granted)' }],
    }
    expect(those(smallReport(inSection(2, list)), 'disagrees')).toEqual(['places.replies.granted'])
  })

  it('a slip in a heading, or in the preface', () => {
    const heading: Block = { kind: 'heading', level: 1, text: '不同意[4件](replies.refused)' }
    expect(those(smallReport(inSection(1, heading)), 'disagrees')).toEqual(['places.replies.refused'])
    const preface = [paragraph('不同意[4件](replies.refused)')]
    expect(those(smallReport({ preface }), 'disagrees')).toEqual(['places.replies.refused'])
  })

  it('with 余 in one and exactly in the other', () => {
    expect(verdict(twice('来电[44件](hotline.calls)。'), 'places.hotline.calls')).toEqual(['holds'])
    expect(verdict(twice('来电[54件](hotline.calls)。'), 'places.hotline.calls')).toEqual(['disagrees'])
  })

  it('what is no figure of the report is none of its checks', () => {
    const text = '[1](requests.fax)[2](requests.fax)'
    expect(found(smallReport(inSection(2, paragraph(text))), 'places.requests.fax')).toEqual([])
  })
})

describe('whole numbers', () => {
  /** The text prints for those passed on what is recorded of them. */
  const counts = (passedOn: Partial<Figure>, printed: string) => {
    const text = `当场答复[30件](hotline.on-the-spot)，转办[${printed}](hotline.passed-on)。`
    const report = withFigures({ 'hotline.passed-on': passedOn }, saying({ 2: text }))
    expect(those(report, 'disagrees').filter((id) => id.startsWith('printed.'))).toEqual([])
    return found(report, 'counts.section-2').map((f) => f.outcome)
  }

  it('half a call', () => {
    expect(counts({ value: 9.5 }, '9.5件')).toEqual([
      { verdict: 'disagrees', sides: null, faults: ['hotline.passed-on'] },
    ])
  })

  it('fewer calls than none', () => {
    expect(counts({ value: -10 }, '-10件')).toMatchObject([{ faults: ['hotline.passed-on'] }])
  })

  it.each(['%', '万元', '亿元', '公顷', '平方米', '公里', '吨', '倍', '个百分点', '亩', '小时', '万人次'])(
    'what is measured in %s may have decimals',
    (unit) => {
      expect(counts({ value: 9.5, unit: { zh: unit, en: '' } }, `9.5${unit}`)).toEqual([
        { verdict: 'holds', sides: null },
      ])
    },
  )

  it('half a request in the table; fees are no count', () => {
    const report = withRows({ 'requests.fax': 0.5, fees: 0.5, 'bodies.funding': 1.5 })
    expect(found(report, 'counts.requests').map((f) => f.outcome)).toMatchObject([{ faults: ['table:requests.fax'] }])
    expect(those(report, 'disagrees')).toEqual(['counts.requests'])
  })

  it('each main heading of the form is one check, of what the table gives', () => {
    const report = withRows({ review: 1, 'activity.meetings': -1 })
    expect(found(report, 'counts.review').map((f) => f.terms.map((t) => t.term))).toEqual([['table:review']])
    expect(verdict(report, 'counts.activity')).toEqual(['disagrees'])
    expect(found(small, 'counts.review')).toEqual([])
  })
})

describe('where a check is listed', () => {
  const own = (id: string, more: Partial<Identity>): Identity =>
    ({ id, kind: 'same', figures: ['table:replies', 'table:requests.received'], ...more }) as Identity
  const section = (check: Identity, change: Partial<Report> = {}) =>
    found(smallReport({ checks: [check], ...change }), check.id).map((f) => f.section)

  it('where it says', () => {
    expect(section(own('a', { section: 2 }))).toEqual([2])
    expect(section({ ...calls, section: 1 })).toEqual([1])
  })

  it('else where the first of its figures is stated', () => {
    expect(section(calls)).toEqual([2])
    const figures = ['table:replies', 'hotline.calls', 'requests.received']
    expect(section(own('a', { kind: 'same', figures }))).toEqual([2])
    expect(section({ id: 'a', kind: 'sum', whole: 12, parts: ['requests.fax', 'requests.received'] })).toEqual([1])
  })

  it('a figure that only the preface states leads to no section, the next one does', () => {
    const report = withFigures({ said: { value: 40 } }, { preface: [paragraph('[40](said)')] })
    const same = (...figures: string[]): Identity => ({ id: 'a', kind: 'same', figures })
    const sections = (check: Identity) => found({ ...report, checks: [check] }, 'a').map((f) => f.section)
    expect(sections(same('said', 'hotline.calls'))).toEqual([2])
    expect(sections(same('said', 'said'))).toEqual([null])
  })

  it('else with the table', () => {
    expect(section(own('a', {}))).toEqual([null])
  })

  it('a section that is not there is not said', () => {
    expect(section({ ...calls, section: 9 })).toEqual([2])
    expect(section(own('a', { section: 9 }))).toEqual([null])
  })

  it('in the order of the page, the table last, its own before the standard ones', () => {
    const [first, second] = small.sections
    if (!first || !second) throw new Error('two sections')
    const checks = [own('table', {}), { ...calls, id: 'second' }, own('first', { section: 1 })]
    const order = (sections: Report['sections']) =>
      findingsOf(smallReport({ checks, sections })).map((f) => [f.section, f.check.id])
    expect(order([first, second]).slice(0, 8)).toEqual([
      [1, 'first'],
      [1, 'table.requests.received'],
      [1, 'table.replies.granted'],
      [1, 'table.replies.refused'],
      [1, 'counts.section-1'],
      [2, 'second'],
      [2, 'counts.section-2'],
      [null, 'table'],
    ])
    const sections = order([second, first]).map(([s]) => s)
    expect([...new Set(sections)]).toEqual([2, 1, null])
    expect(sections).toEqual([...sections].sort((a, b) => [2, 1, null].indexOf(a as 2) - [2, 1, null].indexOf(b as 2)))
  })
})

describe('a figure in dispute', () => {
  it('none, where all agrees', () => {
    expect([...disputedIn(small)]).toEqual([])
  })

  it('names the checks that disagree, under every figure they name', () => {
    const report = { ...withRows({ 'requests.received': 13 }), checks: [{ ...calls, whole: 50 }] }
    expect(Object.fromEntries(disputedIn(report))).toEqual({
      'requests.received': ['table.requests.received'],
      'hotline.on-the-spot': ['calls'],
      'hotline.passed-on': ['calls'],
    })
  })

  it('of two checks both, in the order of the page', () => {
    const same: Identity = { id: 'both', kind: 'same', figures: ['replies.granted', 'replies.refused'], section: 2 }
    const report = { ...withRows({ 'replies.granted': 8 }), checks: [same] }
    expect(disputedIn(report).get('replies.granted')).toEqual(['table.replies.granted', 'both'])
    expect(disputedIn(report).get('replies.refused')).toEqual(['both'])
  })

  it('a row bears the name of the figure that states it', () => {
    const report = withFigures(
      { asked: { value: 7, indicator: 'requests.in-person' } },
      inSection(1, paragraph('当面[7件](asked)。')),
    )
    expect([...disputedIn(report).keys()]).toEqual(['asked'])
  })

  it('what is explained or cannot be checked is in no dispute', () => {
    const known = { ...calls, whole: 50, known: 'Ten were lost.' }
    expect([...disputedIn(smallReport({ checks: [known, { ...calls, id: 'x', whole: 'requests.letter' }] }))]).toEqual(
      [],
    )
  })

  it('a number that is no whole number does not put the others of its section in dispute', () => {
    const text = '当场答复[30件](hotline.on-the-spot)，转办[9.5件](hotline.passed-on)。'
    const report = withFigures({ 'hotline.passed-on': { value: 9.5 } }, saying({ 2: text }))
    expect([...disputedIn(report)]).toEqual([['hotline.passed-on', ['counts.section-2']]])
  })

  it('one recorded otherwise than printed is in that dispute alone', () => {
    const report = withFigures({ 'hotline.passed-on': { value: 9.5 } })
    expect([...disputedIn(report)]).toEqual([['hotline.passed-on', ['printed.hotline.passed-on']]])
  })
})

describe('what is recorded of a figure', () => {
  const wrong = (report: Report) =>
    findingsOf(report).flatMap(({ check, outcome }) =>
      check.kind === 'printed' && outcome.verdict === 'disagrees' ? outcome.faults : [],
    )
  const hotline = (text: Text) => {
    const [first, second] = small.sections
    if (!first || !second) throw new Error('two sections')
    return smallReport({ sections: [first, { ...second, blocks: [{ kind: 'paragraph', text }] }] })
  }

  it('is what the text prints', () => {
    expect(wrong(small)).toEqual([])
    expect(wrong(withFigures({ 'hotline.passed-on': { value: 21 } }))).toEqual(['hotline.passed-on'])
  })

  it('excuses no number the text prints: 97.5% recorded where 97.1% is printed', () => {
    const rate = (recorded: number, printed: string) =>
      withFigures(
        {
          rate: { value: recorded, unit: '%', printed: { as: 'rounded', step: 0.1 } },
          done: { value: 3471 },
          all: { value: 3559 },
        },
        {
          ...saying({ 2: `[${printed}](rate)` }),
          checks: [{ id: 'share', kind: 'share', share: 'rate', part: 'done', whole: 'all' }],
        },
      )
    expect(those(rate(97.5, '97.1%'), 'disagrees')).toEqual(['share', 'printed.rate'])
    expect(those(rate(97.1, '97.5%'), 'disagrees')).toEqual(['printed.rate'])
    expect(those(rate(97.1, '97.1%'), 'disagrees')).toEqual(['share'])
  })

  it('is the same in every language of the text', () => {
    expect(wrong(hotline({ zh: '转办[10件](hotline.passed-on)', en: '[10](hotline.passed-on) passed on' }))).toEqual([])
    expect(wrong(hotline({ zh: '转办[10件](hotline.passed-on)', en: '[19](hotline.passed-on) passed on' }))).toEqual([
      'hotline.passed-on',
    ])
  })

  it('is what headlines and summaries print, which may give the table’s exact value instead', () => {
    const systems = (zh: string) => small.systems.map((s) => ({ ...s, text: zh }))
    expect(wrong(smallReport({ systems: systems('来电[40余件](hotline.calls)') }))).toEqual([])
    expect(wrong(smallReport({ systems: systems('来电[50件](hotline.calls)') }))).toEqual(['hotline.calls'])
    const known = {
      figures: { ...small.figures, 'replies.granted': figure(8, '', '', { indicator: 'replies.granted' }) },
    }
    const headlines = [{ figure: 'replies.granted', text: '同意公开[9件](replies.granted)' }]
    const sections = small.sections.map((s) => ({ ...s, blocks: [] }))
    expect(wrong(smallReport({ ...known, headlines, sections }))).toEqual([])
  })

  it('is asked only where it is otherwise', () => {
    expect(findingsOf(small).filter((f) => f.check.kind === 'printed')).toEqual([])
  })

  it('is not held against what cannot be read as a number', () => {
    expect(wrong(hotline('转办[超过10件](hotline.passed-on)，当场[若干](hotline.on-the-spot)'))).toEqual([])
  })
})

it('a check of a kind this version does not know is kept, untestable, where it says it belongs', () => {
  // `places` is a kind the page asks of its own: stated by a report it may mean something else.
  const checks = ['median', 'places'].map((kind) => ({ id: kind, kind, figures: ['hotline.calls'], section: 2 }))
  for (const { id } of checks)
    expect(found(smallReport({ checks }), id)).toEqual([
      {
        check: { id, kind: 'later', of: id, section: 2 },
        section: 2,
        terms: [],
        outcome: { verdict: 'untestable', because: { kind: 'later' } },
      },
    ])
})

describe('the checks a figure takes part in', () => {
  it('are those of text and table alike', () => {
    const report = smallReport({ checks: [calls] })
    const ids = (figure: string) => findingsWith(report, figure).map((f) => f.check.id)
    expect(ids('hotline.calls')).toEqual(['calls', 'counts.section-2'])
    expect(ids('requests.received')).toEqual([
      'table.requests.received',
      'counts.section-1',
      'sum.requests.received',
      'counts.requests',
    ])
    expect(ids('requests.fax')).toEqual(['sum.requests.received', 'counts.requests'])
    expect(ids('gone')).toEqual([])
  })
})
