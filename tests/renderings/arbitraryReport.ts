import fc from 'fast-check'
import type { Form, Indicator } from '../../src/report/forms/form'
import * as forms from '../../src/report/forms/forms'
import type { Block, Report, Section } from '../../src/report/schema'
import { addUp } from './addUp'
import { placesOf, statisticsFrom } from './cells'
import { publishers } from './places'
import { heading, paragraph } from './sentences'

/** `whole`: every cell filled and every identity kept; `slips`: some do not add up; `blanks`: some cells are empty. */
export type Numbers = 'whole' | 'slips' | 'blanks'

/** Section titles of the form of 2019, and of reports before it as they were often called. */
const titles2019 = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]
const stray2019: Record<number, string[]> = {
  1: ['总体情况', '概述', '总体工作情况', '政府信息公开工作总体情况'],
  2: ['主动公开政府信息情况', '主动公开政府信息的情况', '行政机关主动公开政府信息情况'],
  3: ['收到和处理政府信息公开申请情况', '行政机关收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况'],
  4: [
    '政府信息公开行政复议、行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
  ],
  5: ['存在的主要问题及改进情况', '政府信息公开工作存在的主要问题及改进情况', '存在的问题和改进措施'],
  6: ['其他需要报告的事项', '其他需要报告的事项', '需要报告的其他事项'],
}
const titles2014 = [
  '总体工作情况',
  '主动公开政府信息情况',
  '重点领域政府信息公开工作情况',
  '推进“互联网+政务服务”工作情况',
  '政策解读情况',
  '回应社会关切情况',
  '政府信息依申请公开工作情况',
  '收费及减免情况',
  '公开平台载体建设情况',
  '信息公开相关举报、复议、诉讼情况',
  '存在的问题与不足',
  '下一步工作安排',
]

/** Counts as they come: mostly nought or few, some in the millions. */
const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.nat(40) },
  { weight: 3, arbitrary: fc.nat(4000) },
  { weight: 1, arbitrary: fc.nat(3_000_000) },
)

/** The tables of a form, each cell drawn on its own and then, except for the slips, made to add up. */
function statistics(form: Form, numbers: Numbers): fc.Arbitrary<Report['statistics']> {
  const places = placesOf(form)
  const many = { minLength: places.length, maxLength: places.length }
  const codesOf = (which: (row: Indicator) => boolean) => new Set(form.indicators.filter(which).map((i) => i.code))
  const inTenThousands = codesOf((row) => row.unit === '万元')
  const signed = codesOf((row) => row.signed === true)
  const spoilt = fc.array(fc.tuple(fc.nat(places.length - 1), count), { minLength: 1, maxLength: 12 })
  return fc.tuple(fc.array(count, many), fc.nat(4), spoilt).map(([drawn, decimals, spoil]) => {
    const given = places.map(({ key, code }, i): [string, number] => {
      const n = drawn[i] ?? 0
      if (inTenThousands.has(code)) return [key, n / 10 ** decimals]
      return [key, signed.has(code) && n % 3 === 1 ? -n : n]
    })
    const cells: Map<string, number | null> = addUp(form, new Map(given))
    if (numbers !== 'whole')
      for (const [at, value] of spoil) cells.set(places[at]?.key ?? '', numbers === 'slips' ? value : null)
    return statisticsFrom(form, cells)
  })
}

/** Headings （一）, （二） … with their paragraphs, or paragraphs alone. */
const blocks = (year: number): fc.Arbitrary<Block[]> =>
  fc
    .tuple(
      fc.array(paragraph(year), { minLength: 1, maxLength: 2 }),
      fc.array(fc.tuple(heading, fc.array(paragraph(year), { minLength: 1, maxLength: 2 })), { maxLength: 3 }),
      fc.boolean(),
    )
    .map(([first, parts, plain]) => {
      const text = (words: string): Block => ({ kind: 'paragraph', text: words })
      if (plain || parts.length === 0) return first.map(text)
      return parts.flatMap(([words, paragraphs], i): Block[] => [
        { kind: 'heading', level: 1, number: `（${'一二三四'[i]}）`, text: words },
        ...paragraphs.map(text),
      ])
    })

/** What stands above a table: mostly nothing, else one paragraph. */
const beside = (year: number): fc.Arbitrary<Block[]> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.constant<Block[]>([]) },
    { weight: 1, arbitrary: paragraph(year).map((text): Block[] => [{ kind: 'paragraph', text }]) },
  )

/** The sections of the form of 2019: its three tables stand in 二, 三 and 四. */
const sections2019 = (year: number, stray: boolean): fc.Arbitrary<Section[]> =>
  fc.tuple(
    ...titles2019.map((title, i) =>
      fc.record({
        number: fc.constant(i + 1),
        title: stray ? fc.constantFrom(...(stray2019[i + 1] ?? [title])) : fc.constant(title),
        blocks: i >= 1 && i <= 3 ? beside(year) : blocks(year),
      }),
    ),
  ) as unknown as fc.Arbitrary<Section[]>

const sections2014 = (year: number): fc.Arbitrary<Section[]> =>
  fc
    .subarray(titles2014, { minLength: 3, maxLength: 12 })
    .chain((titles) =>
      fc
        .array(blocks(year), { minLength: titles.length, maxLength: titles.length })
        .map((all) => titles.map((title, i) => ({ number: i + 1, title, blocks: all[i] ?? [] }))),
    )

/** How a report is called: one or two lines when printed. */
const titlesOf = (place: string, name: string, year: number) => [
  `${place}${year}年政府信息公开工作年度报告`,
  `${name}${year}年政府信息公开年度报告`,
  `${year}年${place}政府信息公开工作年度报告`,
  `${place}${year}年度政府信息公开工作年度报告`,
]

/** A valid report that follows a form. `stray`: titles need not be the standard ones. */
export function arbitraryReport(form: Form, numbers: Numbers = 'whole', stray = false): fc.Arbitrary<Report> {
  const { since = 2014, until = 2030 } = form
  return fc
    .tuple(fc.constantFrom(...publishers), fc.integer({ min: since, max: until }))
    .chain(([{ place, name, level }, year]) =>
      fc
        .record({
          title: fc.constantFrom(...titlesOf(place, name, year)),
          published: fc.tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 28 })),
          preface: fc.option(paragraph(year), { nil: undefined }),
          statistics: statistics(form, numbers),
          sections: form.columns === undefined ? sections2014(year) : sections2019(year, stray),
        })
        .map(
          ({ title, published: [month, day], preface, statistics, sections }): Report => ({
            format: 1,
            id: `generated-${year}`,
            title,
            place: { name: place, short: place, level },
            year,
            period: { from: `${year}-01-01`, to: `${year}-12-31` },
            publisher: { name },
            published: `${year + 1}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
            form: form.id as Report['form'],
            edition: 'original',
            languages: ['zh'],
            topics: [],
            headlines: [],
            preface: preface === undefined ? [] : [{ kind: 'paragraph', text: preface }],
            systems: [],
            figures: {},
            sections,
            statistics,
            charts: [],
            checks: [],
          }),
        ),
    )
}

/** Every national form this version knows. */
export const allForms: readonly Form[] = Object.values(forms)
