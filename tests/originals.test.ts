// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import chuxiong from '../public/reports/chuxiong-2018.json'
import { inLang, plain } from '../src/language/text'
import { parseReport } from '../src/report/parse'
import { readPrinted } from '../src/report/printed'
import { formOf, isIndicator } from '../src/report/quantity'
import type { Report, Text } from '../src/report/schema'
import { textsIn } from '../src/report/texts'
import { copiedRuns, type Original, readOriginal } from './original'
import { tiesIn } from './ties'

/** Originals are not ours to publish; where they are at hand they lie beside the project. */
const file = join(process.cwd(), '../shared/source/chuxiong-2018.txt')

/** Numbers of the original that are no quantities: each pattern must be found, or it is struck off the list. */
const noQuantities: [what: string, pattern: RegExp][] = [
  ['full dates', /\d{4}年\d{1,2}月\d{1,2}日/g],
  ['months and days', /(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日|底)?/g],
  ['years', /\d{4}年?(?=年|至今|《|工作|度)|\d{4}年/g],
  ['numbers of documents', /〔2018〕\d+号/g],
  ['numbers of meetings and issues', /第\d+[次期]/g],
  ['telephone lines', /[“"](?:12345|96128|12315|12331)[”"]|12345(?=政府热线)|12369(?=咨询)/g],
  ['the publisher’s address', /丰胜路667号|电话：[\d-]+|传真：[\d-]+|邮编：\d+/g],
  ['names that hold a number', /“1133”|40证合一/g],
]

/** A number as printed, with what stands right behind it and says how. */
const number = /\d+(?:\.\d+)?[万亿]?[余多%]?/g

const source = existsSync(file) ? readFileSync(file, 'utf8') : null
const parsed = parseReport(chuxiong, isIndicator)
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
const report: Report = parsed.value
const original: Original | null =
  source === null
    ? null
    : readOriginal(
        source,
        report.sections.map((s) => inLang(s.title, 'zh').replaceAll(' ', '')),
      )

const textsOf = (n: number): Text[] => {
  const blocks = n === 0 ? report.preface : (report.sections.find((s) => s.number === n)?.blocks ?? [])
  return blocks.flatMap((b) => textsIn(b).map(({ text }) => text))
}
const quantitiesIn = (text: string): string[] => {
  let rest = text
  for (const [, pattern] of noQuantities) rest = rest.replace(pattern, '；')
  return [...rest.matchAll(number)].map((m) => m[0])
}
/** `12.2万余`, `65.7%`, `906`: how the original prints a figure, with the unit left off. */
const asPrinted = (value: number, unit: string, over: boolean, text: string): string | undefined =>
  quantitiesIn(text).find((printed) => {
    const read = readPrinted(printed, unit)
    return read?.value === value && read.over === over && printed.includes('%') === (unit === '%')
  })

describe('Chuxiong 2018 against its original', () => {
  beforeEach((context) => {
    if (!original) context.skip(`skipped: the original is not here (${file.replace(process.cwd(), '.')})`)
  })
  const { sections, table, text } = original ?? { sections: new Map<number, string>(), table: '', text: '' }

  it('every exception is one the original needs', () => {
    for (const [what, pattern] of noQuantities) expect(text.match(pattern), what).not.toBeNull()
  })

  it('finds the preface and all thirteen sections', () => {
    expect([...sections.values()].map((s) => s.length > 30)).toEqual(Array(14).fill(true))
  })

  it.each(Array.from({ length: 14 }, (_, n) => n))(
    'section %i states every number that the original states there',
    (n) => {
      const stated = new Set(
        textsOf(n).flatMap((t) =>
          tiesIn(t, 'zh').map(({ printed }) => {
            const read = readPrinted(printed.replaceAll(',', ''), '')
            return `${read?.value}${read?.over ? '+' : ''}${printed.includes('%') ? '%' : ''}`
          }),
        ),
      )
      const missing = quantitiesIn(sections.get(n) ?? '').filter((printed) => {
        const read = readPrinted(printed, '')
        return !stated.has(`${read?.value}${read?.over ? '+' : ''}${printed.includes('%') ? '%' : ''}`)
      })
      expect(missing).toEqual([])
    },
  )

  it('has no figure that the original does not print', () => {
    const body = [...sections.values()].join('')
    const invented = Object.entries(report.figures).filter(([, f]) => {
      const unit = inLang(f.unit, 'zh')
      // 没有: a nought in words.
      if (f.value === 0) return false
      return asPrinted(f.value, unit, f.printed.as === 'over', body) === undefined
    })
    expect(invented.map(([id]) => id)).toEqual([])
  })

  it('has the statistics table to the letter: every name, unit and number in the form’s order', () => {
    const rows = formOf(report)?.indicators ?? []
    const printed = rows
      .map((i) => i.number + (i.ofWhich ? '其中：' : '') + i.zh + (i.unit ?? '') + (report.statistics[i.code] ?? ''))
      .join('')
    expect(printed).toBe(table)
  })

  it('names every document that the original names', () => {
    const ours = JSON.stringify(report)
    const names = new Set(text.match(/《[^》]*(?:<[^>]*>[^》]*)?》/g))
    expect(names.size).toBeGreaterThan(20)
    expect([...names].filter((name) => name !== '《条例》' && !ours.includes(name))).toEqual([])
  })

  it('is written in words of its own: no run of 25 characters is the original’s', () => {
    const rows = formOf(report)?.indicators.map((i) => i.zh) ?? []
    const texts = [
      ...Array.from({ length: 14 }, (_, n) => textsOf(n)).flat(),
      ...[...report.headlines, ...report.systems].map((x) => x.text),
      ...report.charts.flatMap((c) => [c.title, ...(c.note ? [c.note] : [])]),
      ...Object.values(report.figures).map((f) => f.label),
    ]
    const ours = texts.map((t) => rows.reduce((s, name) => s.replaceAll(name, ''), plain(t, 'zh'))).join('')
    expect(copiedRuns(ours, text, 25)).toEqual([])
  })

  it('would notice a sentence that is copied', () => {
    const sentence = text.slice(2000, 2100)
    expect(copiedRuns(`前面。${sentence}后面。`, text, 25).length).toBeGreaterThan(0)
  })
})
