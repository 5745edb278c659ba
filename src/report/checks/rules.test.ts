import { describe, expect, it } from 'vitest'
import { figure, smallReport } from '../../../tests/smallReport'
import type { Interval } from '../interval'
import type { Block, Figure, Report, Term } from '../schema'
import type { Outcome } from './finding'
import type { Check } from './rule'
import { finding } from './run'

type Figures = Record<string, number | Figure>
const over = (value: number, step: number) => figure(value, '', '', { printed: { as: 'over', step } })
const rounded = (value: number, step: number) => figure(value, '', '', { printed: { as: 'rounded', step } })

/** A report that states these figures, numbers exactly, and nothing else. */
const stating = (figures: Figures, change: Partial<Report> = {}) =>
  smallReport({
    figures: Object.fromEntries(
      Object.entries(figures).map(([id, f]) => [id, typeof f === 'number' ? figure(f, '', '') : f]),
    ),
    statistics: {},
    ...change,
  })

type Bare = Check extends infer C ? (C extends Check ? Omit<C, 'id'> : never) : never
const outcomeOf = (check: Bare, report: Report) => finding(report, { id: 'c', ...check } as Check).outcome

const name = (term: Term) => (typeof term === 'object' ? `{${term.missing}}` : String(term))
/** `disagrees: a b`: the verdict, and at whom, why, or for want of what. */
const say = (o: Outcome): string => {
  if (o.verdict === 'disagrees') return `disagrees: ${o.faults.map(name).join(' ')}`
  if (o.verdict === 'explained') return `explained: ${o.reason}`
  if (o.verdict === 'holds') return 'holds'
  const { because } = o
  if (because.kind === 'missing') return `untestable: missing ${because.terms.map(name).join(' ')}`
  return `untestable: ${because.kind}${because.kind === 'zero' ? ` ${name(because.term)}` : ''}`
}
const range = ({ low, high, openLow, openHigh }: Interval) =>
  `${openLow ? '(' : '['}${low}, ${high}${openHigh ? ')' : ']'}`
const sides = (o: Outcome) => ('sides' in o && o.sides ? [range(o.sides.stated), range(o.sides.computed)] : null)

type Case = [what: string, figures: Figures, verdict: string]
/** One check against many reports. */
const each = (check: Bare, cases: Case[]) =>
  it.each(cases)('%s', (_, figures, verdict) => {
    expect(say(outcomeOf(check, stating(figures)))).toBe(verdict)
  })

const paragraph = (text: string): Block => ({ kind: 'paragraph', text })
const inSection = (...blocks: Block[]) => ({ sections: [{ number: 1, title: '', blocks }] })

describe('a sum', () => {
  each({ kind: 'sum', whole: 'w', parts: ['a', 'b'] }, [
    ['of exact numbers', { w: 12, a: 9, b: 3 }, 'holds'],
    ['one too many', { w: 13, a: 9, b: 3 }, 'disagrees: w'],
    ['one too few', { w: 11, a: 9, b: 3 }, 'disagrees: w'],
    ['of decimals', { w: 0.3, a: 0.1, b: 0.2 }, 'holds'],
    ['余 over the sum', { w: over(10, 10), a: 9, b: 3 }, 'holds'],
    ['余 up to the next step', { w: over(10, 10), a: 9, b: 10 }, 'holds'],
    ['余 at the next step', { w: over(10, 10), a: 9, b: 11 }, 'disagrees: w'],
    ['a part with 余', { w: 19, a: 9, b: over(10, 10) }, 'holds'],
    ['a part with 余 that cannot be so much', { w: 29, a: 9, b: over(10, 10) }, 'disagrees: w'],
    ['rounded up, then 余', { w: over(10, 10), a: 5, b: 3 }, 'explained: rounded-up'],
    ['rounded up from the half', { w: over(10, 10), a: 5, b: 0 }, 'explained: rounded-up'],
    ['余 without rounding up', { w: over(10, 10), a: 4, b: 0 }, 'disagrees: w'],
    ['cut off', { w: rounded(1.2, 0.1), a: 1, b: 0.29 }, 'explained: cut-off'],
    ['too much to be cut off', { w: rounded(1.2, 0.1), a: 1, b: 0.3 }, 'disagrees: w'],
    ['a part is missing', { w: 12, a: 9 }, 'untestable: missing b'],
    ['all is missing', {}, 'untestable: missing w a b'],
  ])

  it('the shares of a whole make 100', () => {
    const check: Bare = { kind: 'sum', whole: 100, parts: ['a', 'b', 'c'] }
    const shares = { a: rounded(65.7, 0.1), b: rounded(7.5, 0.1), c: rounded(26.8, 0.1) }
    const outcome = outcomeOf(check, stating(shares))
    expect(say(outcome)).toBe('holds')
    expect(sides(outcome)).toEqual(['[100, 100]', '[99.85, 100.15]'])
    expect(say(outcomeOf(check, stating({ ...shares, a: rounded(65.9, 0.1) })))).toBe('disagrees: 100')
  })

  it('what the report does not state is named as the check names it', () => {
    const check: Bare = { kind: 'sum', whole: 'w', parts: ['a', { missing: 'faxes' }] }
    expect(say(outcomeOf(check, stating({ w: 12, a: 9 })))).toBe('untestable: missing {faxes}')
  })

  it('a cell left blank is missing, a zero is not', () => {
    const check: Bare = { kind: 'sum', whole: 'w', parts: ['table:fees', 'table:complaints'] }
    const of = (fees: number | null) => stating({ w: 3 }, { statistics: { fees, complaints: 3 } })
    expect(say(outcomeOf(check, of(null)))).toBe('untestable: missing table:fees')
    expect(say(outcomeOf(check, of(0)))).toBe('holds')
    expect(say(outcomeOf(check, of(1)))).toBe('disagrees: w')
  })

  it('a figure is taken as the text prints it, `table:` as the table does', () => {
    const fees = figure(10, '', '', { printed: { as: 'over', step: 10 }, indicator: 'fees' })
    const report = stating({ fees, w: 19 }, { statistics: { fees: 12, complaints: 19 } })
    const only = (part: string): Bare => ({ kind: 'sum', whole: 'w', parts: [part] })
    expect(sides(outcomeOf(only('fees'), report))).toEqual(['[19, 19]', '[10, 20)'])
    expect(sides(outcomeOf(only('table:fees'), report))).toEqual(['[19, 19]', '[12, 12]'])
    // A row the text does not speak of needs no `table:`.
    expect(sides(outcomeOf(only('complaints'), report))).toEqual(['[19, 19]', '[19, 19]'])
  })
})

describe('a sum whose whole counts once what several parts count each', () => {
  each({ kind: 'sum', once: true, whole: 'w', parts: ['a', 'b'] }, [
    ['the same', { w: 12, a: 9, b: 3 }, 'holds'],
    ['parts may exceed it', { w: 10, a: 9, b: 3 }, 'explained: counted-once'],
    ['they may not fall short of it', { w: 13, a: 9, b: 3 }, 'disagrees: w'],
    ['余 over the sum', { w: over(10, 10), a: 9, b: 3 }, 'holds'],
    ['rounded up', { w: over(20, 10), a: 9, b: 9 }, 'explained: rounded-up'],
    ['a part is missing', { w: 10, b: 3 }, 'untestable: missing a'],
  ])
})

describe('a balance', () => {
  each({ kind: 'balance', left: ['a', 'b'], right: ['c', 'd'] }, [
    ['in balance', { a: 1, b: 4, c: 2, d: 3 }, 'holds'],
    ['one off', { a: 1, b: 4, c: 2, d: 4 }, 'disagrees: a b c d'],
    ['in balance as far as they are known', { a: 1, b: over(10, 10), c: 15, d: 3 }, 'holds'],
    ['no value of 余 balances', { a: 1, b: over(10, 10), c: 15, d: 6 }, 'disagrees: a b c d'],
    ['some missing', { a: 1, d: 1 }, 'untestable: missing b c'],
  ])

  it('says what either side comes to', () => {
    const check: Bare = { kind: 'balance', left: ['a', 5], right: ['c'] }
    expect(sides(outcomeOf(check, stating({ a: over(10, 10), c: 20 })))).toEqual(['[15, 25)', '[20, 20]'])
  })
})

describe('a share', () => {
  const check: Bare = { kind: 'share', share: 's', part: 'p', whole: 'w' }
  each(check, [
    ['rounded', { s: rounded(65.7, 0.1), p: 157, w: 239 }, 'holds'],
    ['rounded to nothing nearer', { s: rounded(66, 1), p: 157, w: 239 }, 'holds'],
    ['exact', { s: 37.5, p: 3, w: 8 }, 'holds'],
    ['one step off', { s: rounded(65.8, 0.1), p: 157, w: 239 }, 'disagrees: s'],
    ['a half rounded either way', { s: rounded(12, 1), p: 1, w: 8 }, 'holds'],
    ['a half rounded up', { s: rounded(13, 1), p: 1, w: 8 }, 'holds'],
    ['cut off', { s: rounded(97.5, 0.1), p: 9758, w: 10000 }, 'explained: cut-off'],
    ['of 余', { s: rounded(30, 1), p: 12, w: over(40, 10) }, 'holds'],
    ['of less than the next step', { s: 24, p: 12, w: over(40, 10) }, 'disagrees: s'],
    ['none', { s: 0, p: 0, w: 8 }, 'holds'],
    ['none of 余', { s: 0, p: 0, w: over(40, 10) }, 'holds'],
    ['of nothing', { s: 0, p: 0, w: 0 }, 'untestable: zero w'],
    ['of what may be nothing', { s: 0, p: 0, w: rounded(5, 10) }, 'untestable: zero w'],
    ['the part is missing', { s: 10, w: 8 }, 'untestable: missing p'],
  ])

  it('is computed in percent', () => {
    const outcome = outcomeOf(check, stating({ s: rounded(30, 1), p: 12, w: over(40, 10) }))
    expect(sides(outcome)).toEqual(['[29.5, 30.5]', '(24, 30]'])
  })
})

describe('a change', () => {
  const check: Bare = { kind: 'change', change: 'c', now: 'n', before: 'b' }
  each(check, [
    ['up', { c: 25, n: 10, b: 8 }, 'holds'],
    ['down', { c: -25, n: 6, b: 8 }, 'holds'],
    ['down, said without its sign', { c: 25, n: 6, b: 8 }, 'disagrees: c'],
    ['none', { c: 0, n: 8, b: 8 }, 'holds'],
    ['rounded up and down', { c: rounded(33.3, 0.1), n: 4, b: 3 }, 'holds'],
    ['down, rounded', { c: rounded(-33.3, 0.1), n: 2, b: 3 }, 'holds'],
    ['down, one step off', { c: rounded(-33.5, 0.1), n: 2, b: 3 }, 'disagrees: c'],
    ['up, cut off', { c: rounded(66.6, 0.1), n: 5, b: 3 }, 'explained: cut-off'],
    ['down, cut off', { c: rounded(-66.6, 0.1), n: 1, b: 3 }, 'explained: cut-off'],
    ['down by over 20%', { c: over(-20, 10), n: 75, b: 100 }, 'holds'],
    ['down by less than over 20%', { c: over(-20, 10), n: 86, b: 100 }, 'disagrees: c'],
    ['down, made more of', { c: rounded(-66.7, 0.1), n: 3338, b: 10000 }, 'disagrees: c'],
    ['over what it was', { c: over(20, 10), n: 10, b: 8 }, 'holds'],
    ['from 余', { c: 0, n: 40, b: over(40, 10) }, 'holds'],
    ['to nothing from 余', { c: -100, n: 0, b: over(40, 10) }, 'holds'],
    ['from nothing', { c: 100, n: 8, b: 0 }, 'untestable: zero b'],
    ['nobody says from what', { c: 25, n: 10 }, 'untestable: missing b'],
  ])

  it('takes the number before as one number', () => {
    // (48 - 40 to 50) / 40 to 50 would allow -5 to 20.
    const outcome = outcomeOf(check, stating({ c: 0, n: 48, b: over(40, 10) }))
    expect(sides(outcome)).toEqual(['[0, 0]', '(-4, 20]'])
  })
})

describe('the same figure', () => {
  each({ kind: 'same', figures: ['a', 'b', 'c'] }, [
    ['all the same', { a: 12, b: 12, c: 12 }, 'holds'],
    ['one differs', { a: 12, b: 12, c: 13 }, 'disagrees: c'],
    ['as far as they say', { a: over(10, 10), b: 12, c: rounded(10, 10) }, 'holds'],
    ['against the most exact, wherever it stands', { a: over(10, 10), b: over(20, 10), c: 12 }, 'disagrees: b'],
    ['rounded up, then 余', { a: over(47000, 1000), b: 46821, c: 46821 }, 'explained: rounded-up'],
    ['cut off', { a: 46821, b: rounded(46000, 1000), c: 46821 }, 'explained: cut-off'],
    ['a slip weighs more than a habit', { a: 46821, b: over(47000, 1000), c: 46812 }, 'disagrees: c'],
    ['one is missing', { a: 12, b: 12 }, 'untestable: missing c'],
  ])

  it('is one number, not one in common with the most exact', () => {
    // 10 to 11, 8 to 10 and 11 to 14.
    const figures = { a: rounded(10.5, 1), b: rounded(9, 2), c: rounded(12.5, 3) }
    expect(say(outcomeOf({ kind: 'same', figures: ['a', 'b', 'c'] }, stating(figures)))).toMatch(/^disagrees/)
  })

  it('shows the one that is worst against the most exact', () => {
    const outcome = outcomeOf({ kind: 'same', figures: ['a', 'b'] }, stating({ a: over(30, 10), b: 12 }))
    expect(sides(outcome)).toEqual(['[30, 40)', '[12, 12]'])
  })
})

describe('the same in every place', () => {
  const check: Bare = { kind: 'places', figure: 'a' }
  const exactly: Partial<Figure> = { printed: { as: 'exact' } }
  it.each<[string, string, Partial<Figure>, string]>([
    ['the same', '[12件](a)，[12](a)', exactly, 'holds'],
    ['a slip', '[46821件](a)，[46812](a)', exactly, 'disagrees: a'],
    ['with a comma', '[1,665件](a)，[1665](a)', exactly, 'holds'],
    ['in 万', '[122232件](a)，[12.2万](a)', exactly, 'holds'],
    ['a slip in 万', '[122232件](a)，[12.3万](a)', exactly, 'disagrees: a'],
    ['with 余', '[178341件](a)，[17.8万余件](a)', exactly, 'holds'],
    ['rounded up, then 余', '[46821件](a)，[4.7万余件](a)', exactly, 'explained: rounded-up'],
    ['cut off in 万', '[46821件](a)，[4.6万件](a)', exactly, 'explained: cut-off'],
    ['a figure with 余 is exact where it stands without', '[40余件](a)，[42件](a)', over(40, 10), 'holds'],
    ['two numbers under one 余', '[41件](a)，[42件](a)', over(40, 10), 'disagrees: a'],
    ['percent', '[65.7%](a)，[65.7%](a)', rounded(65.7, 0.1), 'holds'],
    ['a slip of one step in percent', '[65.7%](a)，[65.8%](a)', rounded(65.7, 0.1), 'disagrees: a'],
    ['a slip of two steps in percent', '[65.7%](a)，[65.9%](a)', rounded(65.7, 0.1), 'disagrees: a'],
    ['a slip of one step down in percent', '[65.7%](a)，[65.6%](a)', rounded(65.7, 0.1), 'disagrees: a'],
    ['a slip of one step in 余', '[17.8万余件](a)，[17.9万余件](a)', over(178000, 1000), 'disagrees: a'],
    ['a slip of one step down in 余', '[17.9万余件](a)，[17.8万余件](a)', over(178000, 1000), 'disagrees: a'],
    ['a slip of one step in 万', '[12.2万件](a)，[12.3万件](a)', rounded(122000, 1000), 'disagrees: a'],
    ['a slip in 万元', '[467.1万元](a)，[467.2万元](a)', { ...exactly, unit: '万元' }, 'disagrees: a'],
    ['a slip in tens of 万元', '[20万元](a)，[24万元](a)', { ...exactly, unit: '万元' }, 'disagrees: a'],
    ['in English', '[1,234,567](a), [1.2 million](a)', { ...exactly, unit: 'cases' }, 'holds'],
    ['none, twice', '[没有](a)，[0件](a)', exactly, 'holds'],
    ['one that is no number is left out', '[12件](a)，[若干](a)，[13件](a)', exactly, 'disagrees: a'],
    ['no two numbers', '[12件](a)，[若干](a)', exactly, 'untestable: unread'],
  ])('%s', (_, text, printed, verdict) => {
    const report = stating({ a: figure(0, '', '', printed) }, { ...inSection(paragraph(text)), preface: [] })
    expect(say(outcomeOf(check, report))).toBe(verdict)
  })

  it('each place is told apart', () => {
    const report = stating({ a: 12 }, { ...inSection(paragraph('[12](a)，[若干](a)，[13](a)')), preface: [] })
    const { terms } = finding(report, { id: 'c', kind: 'places', figure: 'a' })
    expect(terms.map((t) => [t.place, t.quantity.value])).toEqual([
      [0, 12],
      [2, 13],
    ])
  })
})

describe('at most', () => {
  each({ kind: 'at-most', part: 'p', whole: 'w' }, [
    ['less', { p: 3, w: 12 }, 'holds'],
    ['all', { p: 12, w: 12 }, 'holds'],
    ['more', { p: 13, w: 12 }, 'disagrees: p w'],
    ['余 that may be less', { p: over(10, 10), w: 12 }, 'holds'],
    ['余 that is at least more', { p: over(20, 10), w: 12 }, 'disagrees: p w'],
    ['of 余', { p: 19, w: over(10, 10) }, 'holds'],
    ['of 余, but the next step', { p: 20, w: over(10, 10) }, 'disagrees: p w'],
    ['of nobody says what', { p: 3 }, 'untestable: missing w'],
  ])
})

describe('counted', () => {
  each({ kind: 'counts', of: 'requests', figures: ['a', 'b', 'c'] }, [
    ['whole numbers', { a: 12, b: 0, c: 3000000000 }, 'holds'],
    ['half a case', { a: 12, b: 0.5, c: 1.25 }, 'disagrees: b c'],
    ['fewer than none', { a: -1, b: 0, c: 2 }, 'disagrees: a'],
    ['rounded to ones', { a: rounded(11, 1), b: 1, c: 2 }, 'holds'],
    ['rounded to tens', { a: rounded(10, 10), b: over(10, 10), c: 2 }, 'holds'],
    ['rounded, and fewer than none', { a: rounded(-10, 10), b: 1, c: 2 }, 'disagrees: a'],
    ['one that is missing is not asked', { a: 12, b: 0.5 }, 'disagrees: b'],
    ['nothing is stated', {}, 'holds'],
  ])
})

describe('the table is filled in', () => {
  const check: Bare = { kind: 'complete', figures: ['table:fees', 'table:complaints', 'table:review'] }
  it.each<[string, Report['statistics'], string]>([
    ['every cell', { fees: 0, complaints: 1, review: 2 }, 'holds'],
    ['one blank', { fees: null, complaints: 1, review: 2 }, 'disagrees: table:fees'],
    ['one blank, one left out', { fees: null, complaints: 1 }, 'disagrees: table:fees table:review'],
  ])('%s', (_, statistics, verdict) => {
    expect(say(outcomeOf(check, stating({}, { statistics })))).toBe(verdict)
  })
})

describe('a section says something', () => {
  const check: Bare = { kind: 'written', in: 1 }
  it.each<[string, Partial<Report>, string]>([
    ['a paragraph', inSection(paragraph('收到[12件](a)。')), 'holds'],
    ['a list', inSection({ kind: 'list', items: [{ text: { zh: '', en: 'Twelve' } }] }), 'holds'],
    ['only a heading', inSection({ kind: 'heading', level: 1, text: '申请' }), 'disagrees: '],
    ['only that there is none', inSection(paragraph('无。')), 'disagrees: '],
    ['only marks', inSection(paragraph('——。'), paragraph(' ')), 'disagrees: '],
    ['no text', inSection(), 'disagrees: '],
    ['no such section', { sections: [{ number: 2, title: '', blocks: [paragraph('文')] }] }, 'disagrees: '],
  ])('%s', (_, change, verdict) => {
    expect(say(outcomeOf(check, stating({}, change)))).toBe(verdict)
  })
})

describe('what has happened is told', () => {
  const check: Bare = { kind: 'told', figure: 'table:review', in: 1, words: ['复议', 'review'] }
  const of = (review: number | null, text: string) =>
    stating({}, { statistics: { review }, ...inSection(paragraph(text)) })
  it.each([
    [2, '行政复议2件。', 'holds'],
    [2, 'One review.', 'holds'],
    [2, '其他无。', 'disagrees: table:review'],
    [2, '', 'disagrees: table:review'],
    [0, '其他无。', 'holds'],
    [null, '行政复议2件。', 'untestable: missing table:review'],
  ])('%s, and the section says “%s”', (review, text, verdict) => {
    expect(say(outcomeOf(check, of(review, text)))).toBe(verdict)
  })

  it('a word is told in whatever case, and not by a part of another', () => {
    const fees: Bare = { kind: 'told', figure: 'table:review', in: 1, words: ['fee', 'charge'] }
    expect(say(outcomeOf(fees, of(2, 'A FEE was asked.')))).toBe('holds')
    expect(say(outcomeOf(fees, of(2, 'Feedback on the discharge of duties.')))).toBe('disagrees: table:review')
  })

  it('the name of a figure tells a reader nothing', () => {
    expect(say(outcomeOf(check, of(2, '另有[2件](review)。')))).toBe('disagrees: table:review')
  })
})

describe('what is known', () => {
  const known = 'Counted by another office.'
  it.each<[string, Bare, Figures]>([
    ['a sum', { kind: 'sum', whole: 'a', parts: ['b'] }, { a: 1, b: 2 }],
    ['a balance', { kind: 'balance', left: ['a'], right: ['b'] }, { a: 1, b: 2 }],
    ['a share', { kind: 'share', share: 'a', part: 'b', whole: 'b' }, { a: 1, b: 2 }],
    ['a change', { kind: 'change', change: 'a', now: 'b', before: 'b' }, { a: 1, b: 2 }],
    ['the same', { kind: 'same', figures: ['a', 'b'] }, { a: 1, b: 2 }],
    ['at most', { kind: 'at-most', part: 'a', whole: 'b' }, { a: 3, b: 2 }],
    ['counted', { kind: 'counts', of: '', figures: ['a'] }, { a: 0.5 }],
  ])('explains what else would disagree: %s', (_, check, figures) => {
    expect(say(outcomeOf(check, stating(figures)))).toMatch(/^disagrees/)
    const outcome = outcomeOf({ ...check, known }, stating(figures))
    expect(say(outcome)).toBe('explained: known')
    expect(sides(outcome)).toEqual(sides(outcomeOf(check, stating(figures))))
  })

  it('changes no other verdict', () => {
    const check: Bare = { kind: 'sum', whole: 'a', parts: ['b'], known }
    expect(say(outcomeOf(check, stating({ a: 2, b: 2 })))).toBe('holds')
    expect(say(outcomeOf(check, stating({ a: 2 })))).toBe('untestable: missing b')
    expect(say(outcomeOf(check, stating({ a: over(10, 10), b: 8 })))).toBe('explained: rounded-up')
  })
})

describe('the terms of a finding', () => {
  it('are those stated, in the order of the check, with where they come from', () => {
    const report = stating({ a: over(40, 10) }, { statistics: { fees: 2 } })
    const check: Check = { id: 'c', kind: 'sum', whole: 100, parts: ['table:fees', { missing: 'x' }, 'a'] }
    expect(finding(report, check).terms.map((t) => [t.term, t.from, t.quantity.id, range(t.allows), t.place])).toEqual([
      [100, 'given', '', '[100, 100]', null],
      ['table:fees', 'table', 'fees', '[2, 2]', null],
      ['a', 'text', 'a', '[40, 50)', null],
    ])
  })

  it('a row that the text states bears the figure’s name', () => {
    const report = stating({ paid: figure(2, '', '', { indicator: 'fees' }) }, { statistics: { fees: 2 } })
    const { terms } = finding(report, { id: 'c', kind: 'same', figures: ['paid', 'table:fees'] })
    expect(terms.map((t) => [t.quantity.id, t.from])).toEqual([
      ['paid', 'text'],
      ['paid', 'table'],
    ])
    expect(terms[1]?.quantity.label).toEqual({ zh: '依申请公开信息收取的费用', en: expect.any(String) })
  })
})
