// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { mentions } from '../report/mention'
import { formOf, isIndicator } from '../report/quantity'
import type { Report } from '../report/schema'
import { parseReport } from '../report/whole'
import { areEdits, type Edit, edited, type Field, fieldOf, fields, fits } from './edits'

/** As a reader of documents gives it: two numbers of the table, one of the text and the place are not certain. */
const draft = (change: Partial<Report> = {}): Report =>
  smallReport({
    edition: 'original',
    imported: {
      file: 'report.txt',
      values: {
        'table:requests.received': { line: 7, raw: '12', doubt: 'position' },
        'table:requests.letter': { line: 9, raw: '', doubt: 'missing' },
        'table:requests.fax': { line: 8, raw: '0' },
        'hotline.calls': { line: 3, raw: '40余件', doubt: 'tie' },
        place: { line: 1, doubt: 'inferred' },
        period: { doubt: 'inferred' },
      },
    },
    ...change,
  })

/** Section 三 of the form of 2019 with two columns read. */
const byApplicant = () =>
  edited(draft(), [
    { kind: 'identity', field: 'form', value: '2019' },
    { kind: 'identity', field: 'year', value: '2023' },
  ])

const valid = (report: Report) => parseReport(JSON.parse(JSON.stringify(report)))
const doubtOf = (report: Report, ref: string) => report.imported?.values[ref]?.doubt

describe('a number put right', () => {
  it('in the table stands there, and is doubted no more; where it was read stays known', () => {
    const report = edited(draft(), [{ kind: 'value', ref: 'table:requests.received', value: 13 }])
    expect(report.statistics['requests.received']).toBe(13)
    expect(report.imported?.values['table:requests.received']).toEqual({ line: 7, raw: '12' })
  })

  it('left empty in the table is a blank, which is not zero', () => {
    const report = edited(draft(), [{ kind: 'value', ref: 'table:requests.letter', value: null }])
    expect(report.statistics['requests.letter']).toBeNull()
    expect(doubtOf(report, 'table:requests.letter')).toBeUndefined()
  })

  it('in one column leaves the others as they are, blank where they were', () => {
    const report = edited(byApplicant(), [
      { kind: 'value', ref: 'table:requests.new@natural-person', value: 3 },
      { kind: 'value', ref: 'table:requests.new', value: 4 },
      { kind: 'value', ref: 'table:requests.new@other', value: 1 },
    ])
    expect(report.statistics['requests.new']).toEqual([3, null, null, null, null, 1, 4])
  })

  it('of the text stands in the figure; how it was printed stays', () => {
    const { figures } = edited(draft(), [{ kind: 'value', ref: 'hotline.calls', value: 50 }])
    expect(figures['hotline.calls']).toMatchObject({ value: 50, printed: { as: 'over', step: 10 } })
  })

  it('of the text that is none goes, with its mark; the words stay as printed', () => {
    const report = edited(draft(), [{ kind: 'value', ref: 'hotline.on-the-spot', value: null }])
    expect(Object.keys(report.figures)).not.toContain('hotline.on-the-spot')
    expect(report.charts[0]?.figures).toEqual(['hotline.passed-on'])
    const text = JSON.stringify(report.sections[1])
    expect(text).toContain('当场答复30件')
    expect(text).not.toContain('(hotline.on-the-spot)')
  })

  it.each<[string, Edit]>([
    ['of a row the form does not have', { kind: 'value', ref: 'table:no.such', value: 1 }],
    ['of a column the form does not have', { kind: 'value', ref: 'table:requests.fax@total', value: 1 }],
    ['of no figure', { kind: 'value', ref: 'no.such', value: 1 }],
    ['that is infinite', { kind: 'value', ref: 'hotline.calls', value: Number.POSITIVE_INFINITY }],
    ['that is none', { kind: 'value', ref: 'table:requests.fax', value: Number.NaN }],
  ])('%s changes nothing', (_, edit) => {
    expect(edited(draft(), [edit])).toEqual(draft())
  })
})

describe('a number confirmed', () => {
  it('is doubted no more, and nothing else changes', () => {
    const report = edited(draft(), [{ kind: 'confirm', ref: 'table:requests.received' }])
    expect(doubtOf(report, 'table:requests.received')).toBeUndefined()
    expect({ ...report, imported: null }).toEqual({ ...draft(), imported: null })
    expect(doubtOf(report, 'table:requests.letter')).toBe('missing')
  })
})

describe('a figure tied to a row', () => {
  it('states that row, or none', () => {
    const tied = edited(draft(), [{ kind: 'tie', figure: 'hotline.calls', code: 'requests.online' }])
    expect(tied.figures['hotline.calls']?.indicator).toBe('requests.online')
    expect(doubtOf(tied, 'hotline.calls')).toBeUndefined()
    const loose = edited(tied, [{ kind: 'tie', figure: 'hotline.calls', code: null }])
    expect(loose.figures['hotline.calls']).not.toHaveProperty('indicator')
  })
})

describe('what the report is', () => {
  const after = (field: Field, value: string) => edited(draft(), [{ kind: 'identity', field, value }])

  it('another year brings another id and the whole of that year as its period', () => {
    expect(after('year', '2017')).toMatchObject({ year: 2017, period: { from: '2017-01-01', to: '2017-12-31' } })
    expect(after('year', '2017').id).toMatch(/-2017$/)
  })

  it('another place has another id, and no longer the code of the first', () => {
    const report = after('place', ' 大县 ')
    expect(report.place).toEqual({ name: '大县', short: '大县', level: 'county' })
    expect(report.id).not.toBe(after('place', '小县').id)
    expect(doubtOf(report, 'place')).toBeUndefined()
  })

  it('the day of publication may be unknown', () => {
    expect(after('published', '')).not.toHaveProperty('published')
  })

  it('either end of the period settles it', () => {
    const report = after('to', '2018-06-30')
    expect(report.period).toEqual({ from: '2018-01-01', to: '2018-06-30' })
    expect(doubtOf(report, 'period')).toBeUndefined()
  })

  it.each<[Field, string]>([
    ['year', '18'],
    ['year', 'last'],
    ['level', 'village'],
    ['published', '2019-02-30'],
    ['published', '18 January'],
    ['from', ''],
    ['from', '2019-01-01'],
    ['to', '2017-12-31'],
    ['title', '  '],
    ['place', ''],
    ['form', '1999'],
  ])('%s “%s” changes nothing', (field, value) => {
    expect(after(field, value)).toEqual(draft())
  })

  it('another form has another table: it begins empty, and no figure is tied to a row of the first', () => {
    const report = after('form', '2019')
    expect(report).toMatchObject({ form: '2019', statistics: {} })
    expect(Object.values(report.figures).some((f) => f.indicator !== undefined)).toBe(false)
    expect(Object.keys(report.imported?.values ?? {}).some((ref) => ref.startsWith('table:'))).toBe(false)
    expect(Object.keys(report.figures)).toEqual(Object.keys(draft().figures))
  })
})

describe('a form or an edition that lacks what was there', () => {
  const of2019 = (change: Partial<Report> = {}) =>
    draft({
      form: '2019',
      year: 2020,
      period: { from: '2020-01-01', to: '2020-12-31' },
      statistics: { 'procurement.items': 3, charges: 2, 'requests.new': [1, 0, 0, 0, 0, 0, 1] },
      figures: {
        bought: { value: 3, unit: '项', label: '采购', printed: { as: 'exact' }, indicator: 'procurement.items' },
        asked: { value: 1, unit: '件', label: '申请', printed: { as: 'exact' }, indicator: 'requests.new' },
      },
      headlines: ['bought', 'asked', 'procurement.items', 'requests.new'].map((figure) => ({ figure, text: '' })),
      sections: [{ number: 1, title: '', blocks: [{ kind: 'paragraph', text: '[3项](bought)、[1件](asked)' }] }],
      systems: [],
      charts: [],
      checks: [
        { kind: 'same', id: 'a', section: 1, figures: ['bought', 'asked'] },
        { kind: 'same', id: 'b', section: 1, figures: ['table:procurement.items', 'bought'] },
        { kind: 'same', id: 'c', section: 1, figures: ['table:requests.new@other', 'asked'] },
        { kind: 'of-another-day', id: 'd', section: 1 } as unknown as Report['checks'][number],
      ],
      imported: {
        file: 'a.txt',
        values: {
          'table:procurement.items': { line: 1 },
          'table:requests.new@other': { line: 2 },
          bought: { line: 3 },
        },
      },
      ...change,
    })
  const later = () => edited(of2019(), [{ kind: 'identity', field: 'year', value: '2023' }])

  it('another year of the form of 2019 keeps the rows that its edition has', () => {
    expect(isIndicator(of2019(), 'procurement.items')).toBe(true)
    expect(later().statistics).toEqual({ charges: 2, 'requests.new': [1, 0, 0, 0, 0, 0, 1] })
    expect(Object.keys(later().imported?.values ?? {})).toEqual(['table:requests.new@other', 'bought'])
  })

  it('its figures stay, without the row that is gone', () => {
    expect(later().figures).toMatchObject({ bought: { value: 3 }, asked: { indicator: 'requests.new' } })
    expect(later().figures.bought).not.toHaveProperty('indicator')
  })

  it('headlines and checks stay where they name what is left, also checks of a later version', () => {
    expect(later().headlines.map(({ figure }) => figure)).toEqual(['bought', 'asked', 'requests.new'])
    expect(later().checks.map(({ id }) => id)).toEqual(['a', 'c', 'd'])
    expect(later().sections).toEqual(of2019().sections)
  })

  it('the form it has already changes nothing', () => {
    expect(edited(of2019(), [{ kind: 'identity', field: 'form', value: '2019' }])).toEqual(of2019())
  })
})

describe('what is no longer there', () => {
  const gone = () => edited(draft(), [{ kind: 'value', ref: 'hotline.calls', value: null }])

  it('is the whole of no chart, and nowhere said to have been read', () => {
    expect(draft().charts[0]).toHaveProperty('total')
    expect(gone().charts[0]).not.toHaveProperty('total')
    expect(gone().charts[0]?.figures).toEqual(['hotline.on-the-spot', 'hotline.passed-on'])
    expect(Object.keys(gone().imported?.values ?? {})).not.toContain('hotline.calls')
    expect(Object.keys(gone().imported?.values ?? {})).toContain('table:requests.received')
  })

  it('leaves no chart without a mark, and no headline', () => {
    const all = ['hotline.on-the-spot', 'hotline.passed-on', 'requests.received']
    const none = edited(
      draft(),
      all.map((ref): Edit => ({ kind: 'value', ref, value: null })),
    )
    expect([none.charts, none.headlines]).toEqual([[], []])
  })

  it('of a row given as one number, the others of its columns are blank', () => {
    const one = { ...byApplicant(), statistics: { 'requests.new': 9 } }
    const report = edited(one, [{ kind: 'value', ref: 'table:requests.new@other', value: 1 }])
    expect(report.statistics['requests.new']).toEqual([null, null, null, null, null, 1, 9])
  })

  it('a row cannot be tied by one of its columns', () => {
    const tie: Edit = { kind: 'tie', figure: 'hotline.calls', code: 'requests.new@total' }
    expect(edited(byApplicant(), [tie])).toEqual(byApplicant())
  })
})

describe('the fields of a report', () => {
  it('are written as they would be put in', () => {
    expect(Object.fromEntries(fields.map((field) => [field, fieldOf(draft(), field)]))).toEqual({
      place: '小县',
      level: 'county',
      year: '2018',
      title: '小县2018年年报',
      publisher: '小县人民政府',
      published: '2019-01-18',
      from: '2018-01-01',
      to: '2018-12-31',
      form: '2014',
    })
    const { published: _, ...unpublished } = draft()
    expect(fieldOf(unpublished, 'published')).toBe('')
  })

  it.each<[Field, string, (report: Report) => unknown]>([
    ['title', '小县年报', ({ title }) => title],
    ['publisher', '小县政府办', ({ publisher }) => publisher.name],
    ['published', '2019-02-28', ({ published }) => published],
    ['level', 'province', ({ place }) => place.level],
    ['from', '2018-12-31', ({ period }) => period.from],
    ['to', '2018-01-01', ({ period }) => period.to],
  ])('%s becomes “%s”, and nothing else changes', (field, value, of) => {
    const report = edited(draft(), [{ kind: 'identity', field, value: ` ${value} ` }])
    expect(of(report)).toBe(value)
    const others = fields.filter((other) => other !== field)
    expect(others.map((other) => fieldOf(report, other))).toEqual(others.map((other) => fieldOf(draft(), other)))
    expect(report.place.code).toBe('532301')
  })

  it('a year has four digits, a day those of the calendar', () => {
    const of = draft()
    expect(['2018', '02018', '20180', '２０１８'].map((text) => fits.year(text, of))).toEqual([
      true,
      false,
      false,
      false,
    ])
    expect(['2020-02-29', '2019-02-29', '2019-2-8'].map((text) => fits.published(text, of))).toEqual([
      true,
      false,
      false,
    ])
    expect(['2018-12-31', '2019-01-01'].map((text) => fits.from(text, of))).toEqual([true, false])
    expect(['2018-01-01', '2017-12-31'].map((text) => fits.to(text, of))).toEqual([true, false])
  })

  it('a number may be as large as numbers stay exact', () => {
    const at = (value: number) =>
      edited(draft(), [{ kind: 'value', ref: 'table:requests.fax', value }]).statistics['requests.fax']
    expect([at(1e15), at(-1e15), at(1e15 + 1)]).toEqual([1e15, -1e15, 0])
  })

  it('edits that come back from a store are told from what is none', () => {
    expect(areEdits([{ kind: 'confirm', ref: 'place' }])).toBe(true)
    expect(areEdits([{ kind: 'value', ref: 'a', value: null }])).toBe(true)
    expect([areEdits({}), areEdits([{ kind: 'undo' }]), areEdits([{ kind: 'confirm' }])]).toEqual([false, false, false])
  })
})

describe('whatever a reader does', () => {
  const figures = Object.keys(draft().figures)
  const rows = ['2014', '2019'].flatMap((form) => {
    const of = { form: form as Report['form'], year: form === '2014' ? 2018 : 2023, statistics: {} }
    const columns = formOf(of)?.columns ?? []
    return (formOf(of)?.indicators ?? []).flatMap((i) => [
      i.code,
      ...(i.byColumn ? columns.map((c) => `${i.code}@${c.id}`) : []),
    ])
  })
  const ref = fc.oneof(
    fc.constantFrom(...figures),
    fc.constantFrom(...rows).map((row) => `table:${row}`),
    fc.constantFrom('place', 'year', 'period', '__proto__', 'table:constructor'),
    fc.string(),
  )
  const value = fc.oneof(fc.constant(null), fc.integer(), fc.double())
  const written = fc.oneof(
    fc.constantFrom('2014', '2019', 'county', 'province', '2018-01-01', '2018-02-31', '', '楚雄州', '2021', '2020'),
    fc.string(),
    fc.integer({ min: 2000, max: 2110 }).map(String),
  )
  const edit: fc.Arbitrary<Edit> = fc.oneof(
    fc.record({ kind: fc.constant('value' as const), ref, value }),
    fc.record({
      kind: fc.constant('tie' as const),
      figure: fc.constantFrom(...figures),
      code: fc.option(fc.oneof(fc.constantFrom(...rows), fc.string())),
    }),
    fc.record({ kind: fc.constant('identity' as const), field: fc.constantFrom(...fields), value: written }),
    fc.record({ kind: fc.constant('confirm' as const), ref }),
  )

  it('the report is one that opens again, the same', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const report = edited(draft(), edits)
        const parsed = valid(report)
        expect(parsed).toMatchObject({ ok: true })
        expect(parsed.ok && parsed.value).toEqual(JSON.parse(JSON.stringify(report)))
        // Every number tied in the text is one the report has.
        const tied = mentions(JSON.stringify(report.sections))
        expect(tied.filter((id) => !Object.hasOwn(report.figures, id) && !isIndicator(report, id))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('taking the last step back gives what was before it, and the draft itself never changes', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 8 }), (edits) => {
        const given = draft()
        const before = edited(given, edits.slice(0, -1))
        edited(given, edits)
        expect(edited(given, edits.slice(0, -1))).toEqual(before)
        expect(given).toEqual(draft())
      }),
    )
  })
})
