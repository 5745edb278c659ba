// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../../tests/smallReport'
import { findingsOf } from '../../report/checks/run'
import { form2014 } from '../../report/forms/form2014'
import { form2019 } from '../../report/forms/form2019'
import { isIdentity } from '../../report/identities'
import type { Report } from '../../report/schema'
import { parseReport } from '../../report/whole'
import { edited } from '../edits'
import { recogniseFigures } from './recogniseFigures'

const checksOf = (text: string, form = form2019, statistics = {}) =>
  recogniseFigures([{ at: { line: 1 }, text, section: 1 }], form, statistics).checks.map(
    ({ section, ...check }) => check,
  )

const kinds = (text: string) => checksOf(text).map((check) => check.kind)

/** A report of one sentence, in the form of 2019. */
function reportOf(text: string): Report {
  const { figures, texts, checks } = recogniseFigures([{ at: { line: 1 }, text, section: 1 }], form2019, {})
  const sections = [{ number: 1, title: '', blocks: [{ kind: 'paragraph' as const, text: texts[0] ?? '' }] }]
  const empty = { preface: [], headlines: [], systems: [], charts: [], statistics: {}, topics: [] }
  return smallReport({ ...empty, form: '2019', year: 2023, figures, sections, checks })
}
const verdicts = (text: string) => {
  const report = reportOf(text)
  const own = new Set(report.checks.map((check) => check.id))
  return findingsOf(report).flatMap(({ check, outcome }) => (own.has(check.id) ? [outcome.verdict] : []))
}

/** 问答98期，其中，甲区48期、乙区17期…: a whole and the parts a sentence names. */
const divided = (whole: number, parts: readonly number[]) =>
  `全年开展政策问答${whole}期，其中，${parts.map((n, i) => `${'甲乙丙丁戊己'[i]}区${n}期`).join('、')}。`
const someParts = fc.array(fc.integer({ min: 30, max: 900 }), { minLength: 2, maxLength: 6 })

describe('parts a sentence gives a whole', () => {
  it('that add up are its sum', () => {
    expect(checksOf(divided(60, [40, 20]))).toEqual([
      { id: 'parts.s1.1', kind: 'sum', whole: 's1.1', parts: ['s1.2', 's1.3'] },
    ])
  })

  it('that add up are asked to, however many and however large', () => {
    fc.assert(
      fc.property(someParts, (parts) => {
        const sum = parts.reduce((a, b) => a + b, 0)
        expect(checksOf(divided(sum, parts))).toMatchObject([{ kind: 'sum', parts: { length: parts.length } }])
      }),
    )
  })

  it('that miss it by one are asked to, too: a slip is likelier than another meaning', () => {
    fc.assert(
      fc.property(someParts, fc.constantFrom(1, -1), (parts, slip) => {
        const sum = parts.reduce((a, b) => a + b, 0)
        expect(kinds(divided(sum + slip, parts))).toEqual(['sum'])
      }),
    )
  })

  it('hold where they add up, and disagree where one of them is wrong by one', () => {
    const many = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 2, maxLength: 6 })
    fc.assert(
      fc.property(many, fc.nat(), fc.constantFrom(1, -1), (parts, at, slip) => {
        const sum = parts.reduce((a, b) => a + b, 0)
        fc.pre(sum > 100)
        expect(verdicts(divided(sum, parts))).toEqual(['holds'])
        const wrong = parts.map((n, i) => (i === at % parts.length ? n + slip : n))
        expect(verdicts(divided(sum, wrong))).toEqual(['disagrees'])
      }),
    )
  })

  it('go with the figures they speak of', () => {
    const report = reportOf(divided(60, [40, 20]))
    expect(edited(report, [{ kind: 'value', ref: 's1.2', value: null }]).checks).toEqual([])
  })

  it('in two ways are two sums', () => {
    const text = '共受理来信50件（甲县20件、乙县30件），其中，个人来信45件，单位来信5件。'
    expect(checksOf(text)).toEqual([
      { id: 'parts.s1.1', kind: 'sum', whole: 's1.1', parts: ['s1.2', 's1.3'] },
      { id: 'parts.s1.1.2', kind: 'sum', whole: 's1.1', parts: ['s1.4', 's1.5'] },
    ])
  })

  it('in three ways are three sums, each with an id of its own', () => {
    const text = '共受理来信50件（甲县20件、乙县30件），其中，个人来信45件，单位来信5件，纸质来信24件，网络来信26件。'
    expect(checksOf(text).map((check) => check.id)).toEqual(['parts.s1.1', 'parts.s1.1.2', 'parts.s1.1.3'])
  })

  it('of new media accounts are the sum of all reports', () => {
    const text = '开设政务新媒体15个，其中微信公众号9个，政务微博3个，其他政务新媒体3个。'
    expect(checksOf(text).map((check) => check.id)).toEqual(['accounts.total'])
  })

  it('stand in the section that states them, and in none where that is the preface', () => {
    const text = `12345热线受理来电10件，现场答复4件，转办6件。${divided(60, [40, 20])}`
    const at = (section: number | null) => recogniseFigures([{ at: { line: 1 }, text, section }], form2019, {}).checks
    expect(at(4).map((check) => [check.kind, check.section])).toEqual([
      ['sum', 4],
      ['sum', 4],
    ])
    for (const check of at(null)) expect(check).not.toHaveProperty('section')
    expect(at(null)).toHaveLength(2)
  })

  it('in two units are two sums, each in its own', () => {
    const text = '有3件来信收取费用500元，其中，甲县1件，收取200元；乙县2件，收取300元。'
    expect(checksOf(text).map((check) => check.id)).toEqual(['parts.s1.1', 'parts.s1.2'])
  })

  it('are asked nothing where one number could not be read, or may be of another kind', () => {
    expect(kinds('开展问答600期，其中，甲区约30期，乙区290期，丙区300期。')).not.toContain('sum')
    expect(kinds('开展问答600期，其中，甲区300期，乙区290期，其余各区10期以下。')).not.toContain('sum')
  })

  it('that fall far short are only among it', () => {
    expect(kinds(divided(500, [40, 20]))).toEqual(['at-most', 'at-most'])
  })

  it('are none where the sentence says that others are left out', () => {
    expect(kinds('开展问答60期，其中，甲区40期、乙区19期等。')).not.toContain('sum')
  })
})

describe('facts that make up others', () => {
  const hotline = '12345热线受理群众来电500件，其中当场答复200件；转办300件，办结280件，在办20件，办结率为93.3%。'

  it('calls, those passed on, and the rate of completion of a hotline', () => {
    expect(checksOf(hotline).map((check) => check.id)).toEqual(
      expect.arrayContaining(['hotline.calls', 'hotline.passed-on', 'hotline.completion-rate']),
    )
  })

  it('a rate of what is done on time is not the rate of completion', () => {
    const ids = checksOf(hotline.replace('办结率', '按时办结率')).map((check) => check.id)
    expect(ids).not.toContain('hotline.completion-rate')
  })
})

describe('shares', () => {
  it('printed beside their part are of its whole', () => {
    const text = '共收到政府信息公开申请80件，其中：当面申请60件，占75%；网络申请20件，占25%。'
    expect(checksOf(text, form2014, { 'requests.received': 80 })).toEqual(
      expect.arrayContaining([
        { id: 'share.s1.1', kind: 'share', share: 's1.1', part: 'requests.in-person', whole: 'requests.received' },
        { id: 'shares.requests.received', kind: 'sum', whole: 100, parts: ['s1.1', 's1.2'] },
      ]),
    )
  })

  it('make no 100 where the parts are not all', () => {
    const text = '共受理来信80件，其中：个人来信30件，占37.5%；单位来信20件，占25%。'
    expect(checksOf(text).map((check) => check.id)).toEqual(['among.s1.2', 'among.s1.4', 'share.s1.3', 'share.s1.5'])
  })

  it('of what the sentence does not count are of nothing', () => {
    expect(checksOf('公开信息60条，群众满意率达97%。')).toEqual([])
  })
})

it('the shares of parts are those of their own whole', () => {
  const text =
    '公开信息200条，其中网站公开信息60条，占30%；受理来信80件，其中个人来信60件，占75%，单位来信20件，占25%。'
  expect(checksOf(text).filter((check) => check.id.startsWith('shares.'))).toEqual([
    { id: 'shares.s1.4', kind: 'sum', whole: 100, parts: ['s1.6', 's1.8'] },
  ])
})

it('shares of another whole than the parts make no 100', () => {
  const text = '受理来信100件，个人来信80件，其中甲县60件，占全部来信的60%；乙县20件，占全部来信的20%。'
  const checks = checksOf(text)
  expect(checks).toMatchObject([
    { kind: 'sum', whole: 's1.2' },
    { kind: 'share', whole: 's1.1' },
    { kind: 'share', whole: 's1.1' },
  ])
})

describe('growth', () => {
  it('is asked for where both years are counted', () => {
    expect(checksOf('全年举办培训120场，比上年的100场增长20%。')).toEqual([
      { id: 'change.s1.3', kind: 'change', change: 's1.3', now: 's1.1', before: 's1.2' },
    ])
  })

  it('is not where last year’s number is missing', () => {
    expect(checksOf('全年举办培训120场，同比增长20%。')).toEqual([])
  })
})

describe('sums over the rows of the form', () => {
  const lawsuits = { 'litigation.direct': 25, 'litigation.after-review': 52 }

  it('lawsuits of both kinds together are asked for where they are that many, and are no doubt', () => {
    const { checks, found, figures } = recogniseFigures(
      [{ at: { line: 1 }, text: '全年发生行政诉讼77件。', section: 4 }],
      form2019,
      lawsuits,
    )
    expect(checks).toMatchObject([
      { id: 'lawsuits.s4.1', kind: 'sum', parts: ['table:litigation.direct', 'table:litigation.after-review'] },
    ])
    expect(figures['s4.1']).not.toHaveProperty('indicator')
    expect(found['s4.1']).not.toHaveProperty('doubt')
    expect(checksOf('全年发生行政诉讼57件。', form2019, lawsuits)).toEqual([])
  })

  it('none that the form asks of its own table', () => {
    const text = '配备专、兼职人员80人，其中专职人员20人、兼职人员60人。'
    const table = { 'staff.total': 80, 'staff.full-time': 20, 'staff.part-time': 60 }
    expect(checksOf(text, form2014, table)).toEqual([])
    const turned = '配备专、兼职人员80人，其中兼职人员60人、专职人员20人。'
    expect(checksOf(turned, form2014, table)).toEqual([])
    expect(checksOf(`做好信息公开工作，${text}`, form2019).map((check) => check.id)).toEqual(['staff.text'])
  })
})

it('a sum that the form asks of its table is asked where the table lacks a number of it', () => {
  const text = '配备专、兼职人员80人，其中专职人员20人、兼职人员60人。'
  const table = { 'staff.total': 80, 'staff.full-time': 20, 'staff.part-time': 60 }
  for (const row of Object.keys(table))
    expect(checksOf(`做好信息公开工作，${text}`, form2014, { ...table, [row]: null })).toMatchObject([
      { kind: 'sum', whole: 'staff.total', parts: ['staff.full-time', 'staff.part-time'] },
    ])
})

describe('the checks of any text', () => {
  const word = fc.constantFrom(
    ...'其中 其中， 分别为 占 办结率 同比增长 比上年的 热线 受理 转办 办结 在办 专职人员 甲县 乙县'.split(' '),
    ...'12件 30件 42件 100件 1.2万余条 65.7% 100% 约300件 7馆'.split(' '),
    ...'，、；。（）',
  )
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''))

  it('are valid, and none speaks of a figure that is not certain', () => {
    fc.assert(
      fc.property(text, (said) => {
        const report = reportOf(said)
        expect(parseReport(JSON.parse(JSON.stringify(report)))).toMatchObject({ ok: true })
        const { found } = recogniseFigures([{ at: { line: 1 }, text: said, section: 1 }], form2019, {})
        const odd = Object.entries(found).flatMap(([id, { doubt }]) => (doubt === 'odd' ? [id] : []))
        const named = report.checks.filter(isIdentity).map((check) => JSON.stringify(check))
        for (const id of odd) expect(named.filter((check) => check.includes(`"${id}"`))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
