import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asComparison,
  isOfPlace,
  leftBy,
  offeredBeside,
  type Shelved,
  type Sought,
  soughtOn,
  yearBefore,
} from './shelf'

const all: Sought = { find: '', year: null, form: null, edition: null, order: 'year' }
const report = (id: string, change: Partial<Shelved> = {}): Shelved => ({
  id,
  title: { zh: `${id}年报`, en: `Report ${id}` },
  place: { zh: '宿迁市', en: 'Suqian City' },
  code: '321300',
  publisher: { zh: '宿迁市人民政府办公室', en: 'Office of the Government of Suqian' },
  year: 2024,
  form: '2019',
  edition: 'original',
  checks: { holds: 10, disagrees: 0, explained: 0, untestable: 0 },
  where: 'site',
  ...change,
})
const chuxiong = report('chuxiong', {
  place: { zh: '楚雄州', en: 'Chuxiong Prefecture' },
  code: '532300',
  publisher: { zh: '楚雄州人民政府', en: 'Government of Chuxiong' },
  year: 2018,
  form: '2014',
  checks: { holds: 9, disagrees: 1, explained: 0, untestable: 0 },
})
const shelf = [chuxiong, report('suqian-2024'), report('suqian-2023', { year: 2023 })]
const ids = (sought: Partial<Sought>, of: readonly Shelved[] = shelf) =>
  soughtOn(of, { ...all, ...sought }).map(({ id }) => id)

describe('the shelf', () => {
  it('is searched by place, title, year and id, in either language, every word', () => {
    expect(ids({ find: '宿迁 ２０２３' })).toEqual(['suqian-2023'])
    expect(ids({ find: 'CHUXIONG' })).toEqual(['chuxiong'])
    expect(ids({ find: '宿迁 楚雄' })).toEqual([])
  })

  it('is searched by province, though no report names it, and by who published it', () => {
    expect(ids({ find: '江苏' })).toEqual(['suqian-2024', 'suqian-2023'])
    expect(ids({ find: 'yunnan' })).toEqual(['chuxiong'])
    expect(ids({ find: '江苏 2023' })).toEqual(['suqian-2023'])
    expect(ids({ find: '政府办公室' })).toEqual(['suqian-2024', 'suqian-2023'])
    expect(ids({ find: '江苏' }, [report('bare', { code: null })])).toEqual([])
  })

  it('is searched by form where a form is spoken of; a bare number is a year', () => {
    for (const find of ['2014年的表', '2014表', '２０１４年统计表', 'form of 2014', 'Form 2014'])
      expect([find, ids({ find })]).toEqual([find, ['chuxiong']])
    expect(ids({ find: '宿迁 2019年的表 2024' })).toEqual(['suqian-2024'])
    expect(ids({ find: '2014' })).toEqual([])
    expect(ids({ find: 'form 2014 form 2019' })).toEqual([])
  })

  it('is narrowed by year, form and edition', () => {
    expect(ids({ year: 2018 })).toEqual(['chuxiong'])
    expect(ids({ form: '2019', year: 2024 })).toEqual(['suqian-2024'])
    expect(ids({ edition: 'plain-language' })).toEqual([])
  })

  it('is in order of year, of place, or of what disagrees', () => {
    expect(ids({ order: 'year' })).toEqual(['suqian-2024', 'suqian-2023', 'chuxiong'])
    expect(ids({ order: 'place' })).toEqual(['suqian-2024', 'suqian-2023', 'chuxiong'])
    expect(ids({ order: 'checks' })).toEqual(['chuxiong', 'suqian-2024', 'suqian-2023'])
  })

  it('keeps what is hardly known of a report, behind the others', () => {
    const bare = report('bare', { place: null, code: null, year: null, form: null, edition: null, checks: null })
    expect(ids({}, [bare, ...shelf]).at(-1)).toBe('bare')
    expect(ids({ order: 'checks' }, [bare, ...shelf]).at(-1)).toBe('bare')
    expect(ids({ year: 2024 }, [bare, ...shelf])).toEqual(['suqian-2024'])
  })

  it('tells how many reports each choice would leave, given all else', () => {
    expect([...leftBy(shelf, { ...all, form: '2019' }, 'year')].sort()).toEqual([
      [2023, 1],
      [2024, 1],
    ])
    expect([...leftBy(shelf, { ...all, year: 2018 }, 'form')]).toEqual([['2014', 1]])
  })

  it('words may stand apart by any space, and at either end', () => {
    expect(ids({ find: '  宿迁   2023 ' })).toEqual(['suqian-2023'])
    expect(ids({ find: '\u3000宿迁\u30002023' })).toEqual(['suqian-2023'])
    expect(ids({ find: ' ' })).toHaveLength(3)
  })

  it('a form spoken of beside a word parts it from the next', () => {
    expect(ids({ find: '宿迁2019表2024' })).toEqual(['suqian-2024'])
    expect(ids({ find: 'reform 2014' })).toEqual([])
    expect(ids({ find: 'form 20140' })).toEqual([])
  })

  it('each word is looked for in one of what is known, not across two', () => {
    expect(ids({ find: '年报宿迁市' })).toEqual([])
    expect(ids({ find: 'undefined' })).toEqual([])
    expect(ids({ find: 'null' }, [report('bare', { year: null, publisher: null, place: null })])).toEqual([])
  })

  it('what is not known of a report is none of the choices', () => {
    const bare = report('bare', { year: null, form: null, edition: null })
    expect([...leftBy([bare, ...shelf], all, 'year').keys()]).not.toContain(null)
    expect(leftBy([bare, ...shelf], all, 'year').size).toBe(3)
    expect([...leftBy([bare, ...shelf], all, 'form')].sort()).toEqual([
      ['2014', 1],
      ['2019', 2],
    ])
    expect([...leftBy([bare, ...shelf], all, 'edition')]).toEqual([['original', 3]])
  })

  it('a choice is counted whatever is chosen of its own facet, not of the others', () => {
    const plain = report('plain', { edition: 'plain-language', year: 2018, form: '2014' })
    const of = [...shelf, plain]
    expect([...leftBy(of, { ...all, edition: 'original' }, 'edition')].sort()).toEqual([
      ['original', 3],
      ['plain-language', 1],
    ])
    expect([...leftBy(of, { ...all, edition: 'original' }, 'form')].sort()).toEqual([
      ['2014', 1],
      ['2019', 2],
    ])
    expect([...leftBy(of, { ...all, form: '2014' }, 'form')].sort()).toEqual([
      ['2014', 2],
      ['2019', 2],
    ])
    expect([...leftBy(of, { ...all, year: 2018 }, 'year').keys()].sort()).toEqual([2018, 2023, 2024])
    expect(ids({ edition: 'original' }, of)).not.toContain('plain')
    expect(ids({ form: '2014' }, of).sort()).toEqual(['chuxiong', 'plain'])
  })

  it('in order of place, its years are the newest first; places without a code stand last, by name', () => {
    const of = [report('b', { year: 2022 }), report('a', { year: 2023 }), chuxiong, report('c', { year: 2024 })]
    expect(ids({ order: 'place' }, of)).toEqual(['c', 'a', 'b', 'chuxiong'])
    const nameless = report('n', { code: null, place: '阿县' })
    expect(ids({ order: 'place' }, [nameless, chuxiong])).toEqual(['chuxiong', 'n'])
    expect(ids({ order: 'year' }, [report('n', { code: null, place: '阿县' }), report('s')])).toEqual(['s', 'n'])
    const faults = (id: string, disagrees: number, year: number) =>
      report(id, { year, checks: { holds: 1, disagrees, explained: 0, untestable: 0 } })
    expect(ids({ order: 'checks' }, [faults('x', 1, 2020), faults('y', 2, 2019), faults('z', 1, 2024)])).toEqual([
      'y',
      'z',
      'x',
    ])
  })

  it('searches what is said, not how it is kept', () => {
    expect(ids({ find: 'zh' })).toEqual([])
    expect(ids({ find: '"' })).toEqual([])
  })

  it('takes a place without a code for the same by its Chinese name', () => {
    const bare = report('bare', { place: '宿迁市', code: null })
    expect(isOfPlace(bare, report('suqian'))).toBe(true)
    expect(isOfPlace(bare, chuxiong)).toBe(false)
  })

  it('offers the place’s other years first, then its year’s other places', () => {
    const nanjing = report('nanjing-2024', { place: '南京市', code: '320100' })
    const own = { place: { zh: '宿迁市', en: 'Suqian City' }, code: '321300', year: 2024, form: '2019' }
    expect(offeredBeside([chuxiong, nanjing, ...shelf.slice(2)], own).map(({ id }) => id)).toEqual([
      'suqian-2023',
      'nanjing-2024',
      'chuxiong',
    ])
  })
})

describe('reports to be compared', () => {
  const own = report('suqian-2024')
  const years = (...all: number[]) => all.map((year) => report(`suqian-${year}`, { year }))

  it('one is best put beside its place’s year before, else the nearest year of its place', () => {
    expect(yearBefore(own, [chuxiong, ...years(2022, 2023, 2025)])?.year).toBe(2023)
    expect(yearBefore(own, [chuxiong, ...years(2020, 2022, 2026)])?.year).toBe(2022)
    expect(yearBefore(own, years(2021, 2026))?.year).toBe(2026)
    expect(yearBefore(own, years(2025, 2026))?.year).toBe(2025)
    expect(yearBefore(own, years(2026, 2025))?.year).toBe(2025)
    expect(yearBefore(own, years(2022, 2025))?.year).toBe(2025)
    expect(yearBefore(own, years(2025, 2023))?.year).toBe(2023)
    expect(yearBefore(own, [report('bare', { year: null }), ...years(2020)])?.year).toBe(2020)
    expect(yearBefore(own, [report('copy'), ...years(2020)])?.year).toBe(2020)
    expect(yearBefore(own, [chuxiong, own])).toBeNull()
    expect(yearBefore(report('bare', { year: null }), years(2023))).toBeNull()
  })

  it('the site’s report of the year before goes before a copy of one’s own', () => {
    const copy = report('own.1', { year: 2023, where: 'browser' })
    expect(yearBefore(own, [copy, ...years(2023)])?.id).toBe('suqian-2023')
    expect(yearBefore(own, [copy])?.id).toBe('own.1')
  })

  it('of those ticked the file open now is on screen, else the site’s newest, else the newest of one’s own', () => {
    const file = report('opened', { year: 2020, where: 'opened' })
    const mine = report('own.1', { year: 2025, where: 'browser' })
    const led = (...ticked: Shelved[]) => {
      const found = asComparison(ticked)
      return found && [found.own.id, ...found.others.map(({ id }) => id)]
    }
    expect(led(chuxiong, own, mine)).toEqual(['suqian-2024', 'chuxiong', 'own.1'])
    expect(led(own, file)).toEqual(['opened', 'suqian-2024'])
    expect(led(report('own.2', { year: 2021, where: 'browser' }), mine)).toEqual(['own.1', 'own.2'])
    expect(led()).toBeNull()
  })
})

const anyShelf = fc.array(
  fc.record({
    year: fc.option(fc.integer({ min: 2008, max: 2030 }), { nil: null }),
    form: fc.option(fc.constantFrom('2014', '2019'), { nil: null }),
    code: fc.option(fc.constantFrom('320100', '321300', '532300'), { nil: null }),
  }),
  { maxLength: 30 },
)
const anySought = fc.record({
  find: fc.constantFrom('', '宿迁', '1', 'x'),
  year: fc.option(fc.integer({ min: 2008, max: 2030 }), { nil: null }),
  form: fc.option(fc.constantFrom('2014', '2019'), { nil: null }),
  edition: fc.constant(null),
  order: fc.constantFrom('year' as const, 'place' as const, 'checks' as const),
})

it('whatever is sought: orders change no member, and a choice leaves as many as it says', () => {
  fc.assert(
    fc.property(anyShelf, anySought, (parts, sought) => {
      const reports = parts.map((part, i) => report(`r${i}`, part))
      const found = (change: Partial<Sought> = {}) => soughtOn(reports, { ...sought, ...change }).map(({ id }) => id)
      expect(found({ order: 'year' }).sort()).toEqual(found({ order: 'place' }).sort())
      for (const [year, n] of leftBy(reports, sought, 'year')) expect(found({ year })).toHaveLength(n)
      for (const [form, n] of leftBy(reports, sought, 'form')) expect(found({ form })).toHaveLength(n)
    }),
  )
})

describe('reports of places without a code', () => {
  const town = (id: string, change: Partial<Shelved>) =>
    report(id, { code: null, place: '洋河镇', publisher: null, ...change })

  it('are found by their name, which may be in Chinese alone, and stand behind those with one', () => {
    const of = [town('yanghe', {}), ...shelf]
    expect(ids({ find: '洋河' }, of)).toEqual(['yanghe'])
    expect(ids({ order: 'place' }, of).at(-1)).toBe('yanghe')
    const without = [town('b', { place: '来龙镇' }), town('a', { place: null }), town('c', { place: '洋河镇' })]
    expect(ids({ order: 'place' }, without)).toEqual(['a', 'b', 'c'])
  })

  it('are of one place by their names, and of none where they have no name', () => {
    const [a, b] = [town('a', {}), town('b', { year: 2023 })]
    expect(isOfPlace(a, b)).toBe(true)
    expect(isOfPlace(a, town('c', { place: '来龙镇' }))).toBe(false)
    expect(isOfPlace(town('c', { place: null }), town('d', { place: null }))).toBe(false)
    expect(yearBefore(a, [a, b])).toBe(b)
  })
})

describe('what a report is offered beside', () => {
  it('its place first, then its year and form, then its form, then all others; each newest first', () => {
    const other = (id: string, change: Partial<Shelved>) => report(id, { code: '532300', place: '楚雄州', ...change })
    const offered = offeredBeside(
      [
        other('another form', { form: '2014', year: 2016 }),
        other('another form, newer', { form: '2014', year: 2017 }),
        other('its form', { year: 2021 }),
        other('its form, newer', { year: 2022 }),
        other('its year, another form', { form: '2014', year: 2024 }),
        other('its year', { year: 2024 }),
        report('its place', { year: 2020 }),
        report('its place, newer', { year: 2023 }),
      ],
      report('own'),
    )
    expect(offered.map(({ id }) => id)).toEqual([
      'its place, newer',
      'its place',
      'its year',
      'its form, newer',
      'its form',
      'its year, another form',
      'another form, newer',
      'another form',
    ])
  })

  it('a report whose checks were never run stands behind those with no fault, in the order of checks', () => {
    const of = [report('never'), report('clean'), chuxiong].map((one, i) => (i ? one : { ...one, checks: null }))
    expect(ids({ order: 'checks' }, of)).toEqual(['chuxiong', 'clean', 'never'])
    expect(ids({ order: 'checks' }, [...of].reverse())).toEqual(['chuxiong', 'clean', 'never'])
  })
})
