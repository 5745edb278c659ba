import { describe, expect, it } from 'vitest'
import { figure, smallReport } from '../../tests/smallReport'
import type { Check, CheckKind, CheckOf } from '../report/checks/rule'
import { finding } from '../report/checks/run'
import type { Block, Figure, Report } from '../report/schema'
import { plainly, told } from './verdicts'
import type { Lang } from './words'

/** A check without its id. */
type Bare = { [K in CheckKind]: Omit<CheckOf<K>, 'id'> }[CheckKind]
type Figures = Record<string, Figure>

const cases = (value: number, change?: Partial<Figure>) => figure(value, '某数', 'That', change)
const percent = (value: number, step?: number) =>
  cases(value, { unit: '%', printed: step === undefined ? { as: 'exact' } : { as: 'rounded', step } })
const over = (value: number, step: number) => cases(value, { printed: { as: 'over', step } })

/** A report of these figures alone; each is stated by a paragraph of its own where `paragraphs` says so. */
const stating = (figures: Figures, paragraphs: string[] = [], change: Partial<Report> = {}) =>
  smallReport({
    figures,
    headlines: [],
    systems: [],
    charts: [],
    preface: [],
    sections: [
      {
        number: 2,
        title: { zh: '申请', en: 'Requests' },
        blocks: paragraphs.map((text): Block => ({ kind: 'paragraph', text })),
      },
    ],
    ...change,
  })
/** What is said of a check under each heading, as plain text. */
const say = (check: Bare, report: Report, lang: Lang) => {
  const it = told(report, finding(report, { id: 'c', ...check } as Check), lang)
  return { ...it, stated: plainly(it.stated), computed: plainly(it.computed) }
}
const zh = (check: Bare, report: Report) => say(check, report, 'zh')
const en = (check: Bare, report: Report) => say(check, report, 'en')
const nothing = { stated: '', computed: '', difference: '', why: '', note: '' }

describe('a share', () => {
  const check: Bare = { kind: 'share', share: 'rate', part: 'completed', whole: 'passed-on' }
  const report = stating({ rate: percent(97.1, 0.1), completed: cases(3471), 'passed-on': cases(3559) })

  it('printed to one decimal is recomputed to two, and told how far off it is', () => {
    expect(zh(check, report)).toMatchObject({
      stated: '97.1%（97.05%至97.15%）',
      computed: '3,471 ÷ 3,559 = 约97.53%',
      difference: '约0.43个百分点',
      why: '',
    })
    expect(en(check, report)).toMatchObject({
      stated: '97.1% (97.05% to 97.15%)',
      computed: '3,471 ÷ 3,559 = about 97.53%',
      difference: 'about 0.43 percentage points',
      why: '',
    })
  })

  it('is recomputed against what the text prints, whatever the data file records', () => {
    const recorded = { rate: percent(97.5, 0.1), completed: cases(3471), 'passed-on': cases(3559) }
    expect(zh(check, stating(recorded, ['办结率[97.1%](rate)']))).toMatchObject({
      stated: '97.1%（97.05%至97.15%）',
      difference: '约0.43个百分点',
      why: '',
    })
  })

  it('that comes out even is not called about', () => {
    const even = stating({ rate: percent(75), completed: cases(9), 'passed-on': cases(12) })
    expect(en(check, even)).toMatchObject({ stated: '75%', computed: '9 ÷ 12 = 75%', difference: '' })
  })

  it('printed exactly is recomputed to two decimals', () => {
    const third = stating({ rate: percent(33), completed: cases(1), 'passed-on': cases(3) })
    expect(en(check, third)).toMatchObject({
      computed: '1 ÷ 3 = about 33.33%',
      difference: 'about 0.33 percentage points',
    })
  })

  it('of a number that is rounded itself is a range', () => {
    const range = stating({ rate: percent(50, 1), completed: over(40, 10), 'passed-on': cases(100) })
    expect(zh(check, range)).toMatchObject({ computed: '40余 ÷ 100 = 40%至不到50%', difference: '' })
    expect(en(check, range)).toMatchObject({ computed: 'over 40 ÷ 100 = 40% to below 50%', difference: '' })
  })

  it('cut off after its last digit is said to be', () => {
    const cut = stating({ rate: percent(97.5, 0.1), completed: cases(9758), 'passed-on': cases(10_000) })
    expect(zh(check, cut)).toMatchObject({
      difference: '0.08个百分点',
      why: '所写的“97.5%”是截去后面的位数，没有四舍五入。',
    })
    expect(en(check, cut).why).toBe('“97.5%” was cut off after its last digit, not rounded.')
  })

  it('of nothing cannot be computed', () => {
    const none = stating({ rate: percent(0), completed: cases(0), 'passed-on': cases(0) })
    expect(zh(check, none)).toMatchObject({ why: '某数要大于0，才能作除数重算。', difference: '' })
    expect(en(check, none).why).toBe('That would have to be above 0 to divide by it.')
  })

  it('of what is not stated says what is missing, in its place and as the check calls it', () => {
    const unknown: Bare = { ...check, part: { missing: { zh: '办结的件数', en: 'number of those completed' } } }
    expect(zh(unknown, report)).toMatchObject({
      stated: '97.1%（97.05%至97.15%）',
      computed: '（未给出） ÷ 3,559',
      why: '报告没有给出办结的件数，无法重算。',
      difference: '',
    })
    expect(en(unknown, report)).toMatchObject({
      computed: '(not stated) ÷ 3,559',
      why: 'Not stated in the report, so it cannot be recomputed: number of those completed.',
    })
  })
})

describe('a sum', () => {
  const check: Bare = { kind: 'sum', whole: 'all', parts: ['a', 'b'] }

  it('that holds shows its computation, and nothing under the other headings', () => {
    const report = stating({ all: cases(12), a: cases(9, { label: '甲' }), b: cases(3) })
    expect(en(check, report)).toEqual({
      ...nothing,
      title: 'That: “甲” + “That”',
      stated: '12 cases',
      computed: '9 + 3 = 12',
    })
  })

  it('that does not is told how far off it is', () => {
    const report = stating({ all: cases(12), a: cases(9), b: cases(5) })
    expect(zh(check, report)).toMatchObject({ stated: '12件', computed: '9 + 5 = 14', difference: '2件', why: '' })
    expect(en(check, report)).toMatchObject({ stated: '12 cases', computed: '9 + 5 = 14', difference: '2 cases' })
  })

  it('of numbers with 余 is at least so far off', () => {
    const report = stating({ all: cases(100), a: over(30, 10), b: cases(25) })
    expect(zh(check, report)).toMatchObject({ computed: '30余 + 25 = 55至不到65', difference: '至少35件' })
    expect(en(check, report)).toMatchObject({
      computed: 'over 30 + 25 = 55 to below 65',
      difference: 'at least 35 cases',
    })
  })

  it('rounded up first and called 余 afterwards is said to be', () => {
    const report = stating({ all: over(47_000, 1000), a: cases(46_000), b: cases(821) })
    expect(zh(check, report)).toMatchObject({
      stated: '47,000余件（47,000至不到48,000）',
      computed: '46,000 + 821 = 46,821',
      difference: '至少179件',
      why: expect.stringMatching(
        /^对照的数四舍五入后就是所写的数，但“余”（“47,000余件”）是说不小于这个数：先进位、后加“余”/,
      ),
    })
    expect(en(check, report)).toMatchObject({
      stated: 'more than 47,000 cases (47,000 to below 48,000)',
      difference: 'at least 179 cases',
      why: expect.stringMatching(/rounds to the one stated, .+ \(“more than 47,000 cases”\).+ rounded up first/),
    })
  })

  it('of numbers the text prints in short shows them so in Chinese, in full in English', () => {
    const report = stating({ all: over(47_000, 1000), a: cases(46_000), b: cases(821) }, ['[4.7万余条](all)'])
    expect(zh(check, report)).toMatchObject({
      stated: '4.7万余条（47,000至不到48,000）',
      why: expect.stringContaining('“余”（“4.7万余条”）'),
    })
    expect(en(check, report).stated).toBe('more than 47,000 cases (47,000 to below 48,000)')
  })

  it('whose parts count the same thing again is said to', () => {
    const report = stating({ all: cases(10), a: cases(8), b: cases(5) })
    expect(zh({ ...check, once: true }, report)).toMatchObject({
      computed: '8 + 5 = 13',
      difference: '3件',
      why: '总数对同一件事只计一次，各部分分别计数，所以相加会大于总数。',
    })
    expect(en({ ...check, once: true }, report).why).toMatch(/^The total counts the same thing once, each part/)
  })

  it('whose fault is known gives the reason the check knows, and the note with it', () => {
    const known = { zh: '两处口径不同。', en: 'They are counted differently.' }
    const note = { zh: '另见附件。', en: 'See the annex.' }
    const report = stating({ all: cases(12), a: cases(9), b: cases(5) })
    expect(zh({ ...check, known, note }, report)).toMatchObject({ difference: '2件', why: known.zh, note: note.zh })
    expect(en({ ...check, known, note }, report)).toMatchObject({ why: known.en, note: note.en })
  })

  it('of fractions is exact: no digits that nobody printed', () => {
    const report = stating({ all: cases(0.3), a: cases(0.1), b: cases(0.2) })
    expect(en(check, report)).toMatchObject({ computed: '0.1 + 0.2 = 0.3', difference: '' })
  })

  it('of money is in yuan, each number and how far it is off', () => {
    const yuan = { unit: { zh: '万元', en: '10,000 yuan' } }
    const report = stating({ all: cases(5, yuan), a: cases(3, yuan), b: cases(1, yuan) })
    expect(zh(check, report)).toMatchObject({ stated: '5万元', computed: '3 + 1 = 4', difference: '1万元' })
    expect(en(check, report)).toMatchObject({
      stated: '50 thousand yuan',
      computed: '30 thousand yuan + 10 thousand yuan = 40 thousand yuan',
      difference: '10 thousand yuan',
    })
  })

  it('of shares that make a hundred is in per cent', () => {
    const report = stating({ a: percent(60), b: percent(30) })
    expect(en({ ...check, whole: 100 }, report)).toMatchObject({
      stated: '100%',
      computed: '60% + 30% = 90%',
      difference: '10 percentage points',
    })
  })
})

describe('two sides', () => {
  const check: Bare = { kind: 'balance', left: ['a', 'b'], right: ['c'] }

  it('are both computed', () => {
    const report = stating({ a: cases(9), b: cases(4), c: cases(13) })
    expect(en(check, report)).toEqual({
      ...nothing,
      title: 'That, That: the same as “That”',
      stated: '9 + 4 = 13',
      computed: '13 = 13',
    })
  })

  it('that differ, one number on each, are told how far', () => {
    const report = stating({ a: cases(9), c: cases(13) })
    expect(zh({ ...check, left: ['a'] }, report)).toMatchObject({ stated: '9 = 9', difference: '4件' })
  })

  it('that differ, several numbers on the left, are told how far the sides are apart', () => {
    const report = stating({ a: cases(9), b: cases(4), c: cases(10) })
    expect(zh(check, report)).toMatchObject({ stated: '9 + 4 = 13', computed: '10 = 10', difference: '3件' })
  })
})

describe('a change', () => {
  const check: Bare = { kind: 'change', change: 'growth', before: 'before', now: 'now' }

  it('up and down is the quotient less one', () => {
    const up = stating({ growth: percent(19.9, 0.1), before: cases(10), now: cases(12) })
    expect(zh(check, up)).toMatchObject({
      stated: '19.9%（19.85%至19.95%）',
      computed: '12 ÷ 10 − 1 = 20%',
      difference: '0.1个百分点',
    })
    const down = stating({ growth: percent(-20), before: cases(10), now: cases(8) })
    expect(en(check, down)).toMatchObject({ stated: '-20%', computed: '8 ÷ 10 − 1 = -20%', difference: '' })
  })
})

describe('the same number in two places', () => {
  const twice = (first: string, second: string, number = cases(12)) =>
    stating({ a: number }, [`收到[${first}](a)`, `共[${second}](a)`])
  const against = (row: number, text = cases(12), prints = '12件') =>
    stating({ a: { ...text, indicator: 'requests.received' } }, [`收到[${prints}](a)`], {
      statistics: { 'requests.received': row },
    })
  const table: Bare = { kind: 'same', figures: ['a', 'table:requests.received'] }

  it('is given as each place prints it, with its paragraph', () => {
    const report = twice('12件', '21件')
    expect(zh({ kind: 'places', figure: 'a' }, report).stated).toBe('12件，第二章第1段；21件，第二章第2段')
    expect(en({ kind: 'places', figure: 'a' }, report).stated).toBe(
      '12 cases, Section 2, paragraph 1; 21 cases, Section 2, paragraph 2',
    )
  })

  it('is given as the text and the table print it', () => {
    expect(zh(table, against(12))).toMatchObject({ stated: '12件，第二章第1段；12件，统计表', difference: '' })
    expect(en(table, against(12)).stated).toBe('12 cases, Section 2, paragraph 1; 12 cases, statistics table')
  })

  it('with 余 is at least so far from the exact one', () => {
    expect(zh(table, against(54, over(40, 10), '40余件'))).toMatchObject({
      stated: '40余件（40至不到50），第二章第1段；54件，统计表',
      difference: '至少4件',
    })
  })

  it('is given as the text prints it, though the data file records another', () => {
    expect(zh(table, against(9, cases(9)))).toMatchObject({
      stated: '12件，第二章第1段；9件，统计表',
      difference: '3件',
    })
  })

  it('that can be read in one place only is said to be', () => {
    const report = twice('12件', '若干')
    expect(zh({ kind: 'places', figure: 'a' }, report)).toMatchObject({ why: '正文里能读出数字的地方不到两处。' })
    expect(en({ kind: 'places', figure: 'a' }, report).why).toBe(
      'Fewer than two places of the text give a number that can be read.',
    )
  })

  it.each<[string, () => string]>([
    ['text and table', () => zh(table, against(21)).difference],
    ['two places of the text', () => zh({ kind: 'places', figure: 'a' }, twice('12件', '21件')).difference],
    [
      'two figures',
      () => zh({ kind: 'same', figures: ['a', 'b'] }, stating({ a: cases(12), b: cases(21) })).difference,
    ],
  ])('that differs is told how far: %s', (_, difference) => {
    expect(difference()).toBe('9件')
  })

  it('that only a headline states has no place, and nothing is said of one', () => {
    const report = stating({ a: cases(12), b: cases(13) })
    expect(zh({ kind: 'same', figures: ['a', 'b'] }, report).stated).toBe('12件；13件')
  })
})

describe('a part and its whole', () => {
  const check = (whole: string | number = 'table:requests.received'): Bare => ({ kind: 'at-most', part: 'part', whole })
  const report = (part: number, change: Partial<Figure> = {}) =>
    stating({ part: cases(part, change) }, [`其中[${part}${change.unit ?? '件'}](part)`], {
      statistics: { 'requests.received': 12 },
    })

  it('are set against each other, each with where it stands', () => {
    expect(zh(check(), report(9))).toMatchObject({ stated: '9件（第二章第1段） ≤ 12件（统计表）', difference: '' })
    expect(en(check(), report(15))).toMatchObject({
      stated: '15 cases (Section 2, paragraph 1) > 12 cases (statistics table)',
      difference: '3 cases',
    })
  })

  it('a number known without the report, and one only a headline states, have no place', () => {
    expect(en(check(100), report(60, { unit: '%' })).stated).toBe('60% (Section 2, paragraph 1) ≤ 100%')
    const headline = stating({ part: cases(9) }, [], { statistics: { 'requests.received': 12 } })
    expect(zh(check(), headline).stated).toBe('9件 ≤ 12件（统计表）')
  })

  it('one of which is not stated: that is said in its place', () => {
    expect(zh(check('table:replies'), report(9))).toMatchObject({
      stated: '9件（第二章第1段） ≤ （未给出）',
      why: '报告没有给出申请答复数，无法重算。',
    })
  })
})

describe('a demand', () => {
  it('that numbers are whole lists them, and names those that are not', () => {
    const check: Bare = { kind: 'counts', of: '', figures: ['a', 'b'] }
    const report = stating({ a: cases(9.5, { label: { zh: '甲', en: 'A' } }), b: over(1200, 100) })
    expect(zh(check, report)).toMatchObject({ stated: '9.5、1,200余', why: '不是整数或为负数的有：甲', difference: '' })
    expect(en(check, report)).toMatchObject({ stated: '9.5, over 1,200', why: 'negative or not whole: A' })
  })

  it('that a number is recorded as printed sets what the text prints, place by place, against what is recorded', () => {
    const report = stating({ a: cases(9) }, ['收到[6件](a)', '共[6件](a)'])
    const check: Bare = { kind: 'printed', figure: 'a' }
    expect(zh(check, report)).toMatchObject({ stated: '6件，第二章第1段；6件，第二章第2段', computed: '9件' })
    expect(en(check, report)).toMatchObject({
      stated: '6 cases, Section 2, paragraph 1; 6 cases, Section 2, paragraph 2',
      computed: '9 cases',
    })
  })

  it('that no cell is blank counts those filled, and names the blank ones', () => {
    const check: Bare = { kind: 'complete', figures: ['table:replies', 'table:fees', 'table:complaints'] }
    const report = stating({}, [], { statistics: { replies: 12, fees: null, complaints: null } })
    expect(zh(check, report)).toMatchObject({
      stated: '1个数',
      why: '空白的格有2个：依申请公开信息收取的费用、举报投诉数量',
    })
    expect(en(check, report)).toMatchObject({
      stated: '1 number',
      why: '2 blank cells: Fees charged for disclosure on request, Reports and complaints',
    })
  })

  it('that no cell is blank names the row of several blank cells once', () => {
    const cells = ['natural-person', 'enterprise', 'research'].map((c) => `table:requests.new@${c}`)
    const report = stating({}, [], { form: '2019', statistics: { 'requests.new': [5, null, null, 0, 0, 0, 5] } })
    expect(zh({ kind: 'complete', figures: cells }, report)).toMatchObject({
      stated: '1个数',
      why: '空白的格有2个：本年新收政府信息公开申请数量',
    })
  })

  it('that no cell is blank names eight rows at most, and how many more', () => {
    const rows = ['gazette', 'website', 'weibo', 'wechat', 'other'].map((c) => `table:channels.${c}`)
    const more = ['in-person', 'fax', 'online', 'letter', 'received'].map((c) => `table:requests.${c}`)
    const check: Bare = { kind: 'complete', figures: [...rows, ...more] }
    const report = stating({}, [], { statistics: {} })
    expect(zh(check, report).why).toMatch(/^空白的格有10个：(\S+、){7}网络申请数等，另有2项$/)
    expect(en(check, report).why).toMatch(/^10 blank cells: .+, Requests online and 2 more$/)
  })

  it.each<[string, string[], string, string]>([
    ['has words', ['本年无大事'], '有文字', 'has text'],
    ['has none', [], '没有文字', 'has no text'],
  ])('that a section says something: it %s', (_, paragraphs, chinese, english) => {
    const report = stating({}, paragraphs)
    expect(zh({ kind: 'written', in: 2 }, report)).toMatchObject({ stated: chinese, computed: '', why: '' })
    expect(en({ kind: 'written', in: 2 }, report).stated).toBe(english)
  })

  it.each<[string, string, string, string]>([
    ['is told', '收费五元。', '', ''],
    ['is not', '没有大事。', '没有提到收费', 'does not speak of a charge'],
  ])('that a charge is explained: it %s', (_, text, chinese, english) => {
    const check: Bare = { kind: 'told', figure: 'a', in: 2, words: ['收费'] }
    const report = stating({ a: cases(5, { unit: { zh: '元', en: 'yuan' } }) }, [text])
    expect(zh(check, report)).toMatchObject({ stated: '5元', why: chinese })
    expect(en(check, report).why).toBe(english)
  })
})

it('a check of a kind this version does not know is called by it, and said not to be recomputed', () => {
  const check: Bare = { kind: 'later', of: 'median', note: '按月计' }
  expect(zh(check, stating({}))).toEqual({
    ...nothing,
    title: '“median”类核对',
    why: '这个版本不认识这种核对，没有重算。',
    note: '按月计',
  })
  expect(en(check, stating({}))).toMatchObject({
    title: 'A check of the kind “median”',
    why: 'This version does not know this kind of check, so it is not recomputed.',
  })
})

describe('the numbers of a computation', () => {
  it('each lead to what the report states; signs and numbers known without it lead nowhere', () => {
    const report = stating({ a: percent(60), b: percent(30) }, ['[60%](a)', '[30%](b)'])
    const shares: Check = { id: 'c', kind: 'sum', whole: 100, parts: ['a', 'b', 10] }
    const { stated, computed } = told(report, finding(report, shares), 'zh')
    const leads = (all: typeof stated) => all.map((w) => ('stated' in w ? `→${w.stated.quantity.id}` : w.words))
    expect(leads(stated)).toEqual(['100%'])
    expect(leads(computed)).toEqual(['→a', ' + ', '→b', ' + ', '10', ' = 100%'])
  })
})
