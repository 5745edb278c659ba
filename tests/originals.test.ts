// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { inLang, plain } from '../src/language/text'
import { readPrinted } from '../src/report/printed'
import { formOf } from '../src/report/quantity'
import type { Report, Text } from '../src/report/schema'
import { tablesIn } from '../src/report/sectionTables'
import { textsIn } from '../src/report/texts'
import { parseReport } from '../src/report/whole'
import { copiedRuns, numbersOfTables, type Original, readOriginal } from './original'
import { chuxiong2018 } from './originals/chuxiong-2018'
import { suqian2023 } from './originals/suqian-2023'
import { suqian2024 } from './originals/suqian-2024'
import { tiesIn } from './ties'

/** Every bundled edition, with the numbers of its original that are no quantities: each pattern must be found there. */
const editions = [chuxiong2018, suqian2023, suqian2024]

/** Originals are not ours to publish; where they are at hand they lie beside the project. */
const fileOf = (id: string) => join(process.cwd(), `../shared/source/${id}.txt`)

const files = import.meta.glob<unknown>('../public/reports/*.json', { eager: true, import: 'default' })
const reportOf = (id: string): Report => {
  const parsed = parseReport(files[`../public/reports/${id}.json`])
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.value
}

/** A number as printed, with what stands right behind it and says how. */
const number = /\d+(?:\.\d+)?[万亿]?[余多%]?/g

it('holds every bundled edition to its original', () => {
  const bundled = Object.keys(files).map((path) => path.replace(/^.*\/|\.json$/g, ''))
  expect(editions.map(({ id }) => id).sort()).toEqual(bundled.filter((id) => id !== 'index').sort())
})

describe.each(editions)('$id against its original', ({ id, noQuantities }) => {
  const file = fileOf(id)
  const source = existsSync(file) ? readFileSync(file, 'utf8') : null
  beforeEach((context) => {
    if (source === null) context.skip(`skipped: the original is not here (${file.replace(process.cwd(), '.')})`)
  })

  const report = reportOf(id)
  const numbers = [0, ...report.sections.map((s) => s.number)]
  /** Sections that are a table of the form: their numbers are those of the statistics. */
  const tables = new Set(numbers.filter((n) => tablesIn(report, n).length > 0))
  const titles = report.sections.map((s) => inLang(s.title, 'zh').replaceAll(' ', ''))
  const { sections, table, text }: Original = readOriginal(source ?? '', titles)

  const textsOf = (n: number): Text[] => {
    const blocks = n === 0 ? report.preface : (report.sections.find((s) => s.number === n)?.blocks ?? [])
    return blocks.flatMap((b) => textsIn(b).map((found) => found.text))
  }
  const quantitiesIn = (words: string): string[] => {
    let rest = words
    for (const [, pattern] of noQuantities) rest = rest.replace(pattern, '；')
    return [...rest.matchAll(number)].map((m) => m[0])
  }
  /** `12.2万余`, `65.7%`, `906`: how the original prints a figure, with the unit left off. */
  const asPrinted = (value: number, unit: string, over: boolean, words: string): string | undefined =>
    quantitiesIn(words).find((printed) => {
      const read = readPrinted(printed, unit)
      return read?.value === value && read.over === over && printed.includes('%') === (unit === '%')
    })
  /** The same for the same number, however it is printed. */
  const asRead = (printed: string): string => {
    const read = readPrinted(printed.replaceAll(',', ''), '')
    return `${read?.value}${read?.over ? '+' : ''}${printed.includes('%') ? '%' : ''}`
  }

  it('every exception is one the original needs', () => {
    for (const [what, pattern] of noQuantities) expect(text.match(pattern), what).not.toBeNull()
  })

  it('finds the preface and all sections', () => {
    const found = numbers.filter((n) => (sections.get(n)?.length ?? 0) > 30)
    expect(found).toEqual(report.preface.length ? numbers : numbers.slice(1))
  })

  it.each(numbers)('section %i states every number that the original states there', (n) => {
    const stated = new Set(textsOf(n).flatMap((t) => tiesIn(t, 'zh').map(({ printed }) => asRead(printed))))
    const there = tables.has(n) ? [] : quantitiesIn(sections.get(n) ?? '')
    expect(there.filter((printed) => !stated.has(asRead(printed)))).toEqual([])
  })

  it('has no figure that the original does not print', () => {
    const body = [...sections].map(([n, words]) => (tables.has(n) ? '' : words)).join('')
    const invented = Object.entries(report.figures).filter(([, f]) => {
      const unit = inLang(f.unit, 'zh')
      // 没有: a nought in words.
      if (f.value === 0) return false
      return asPrinted(f.value, unit, f.printed.as === 'over', body) === undefined
    })
    expect(invented.map(([name]) => name)).toEqual([])
  })

  it('has the statistics to the letter: a table of its own with every name and unit, those in sections with every number', () => {
    const rows = formOf(report)?.indicators ?? []
    if (tables.size === 0) {
      const printed = rows
        .map((i) => i.number + (i.ofWhich ? '其中：' : '') + i.zh + (i.unit ?? '') + (report.statistics[i.code] ?? ''))
        .join('')
      expect(printed).toBe(table)
      return
    }
    const lines = source ?? ''
    const [first, last] = [Math.min(...tables), Math.max(...tables)].map((n) => lines.indexOf(`、${titles[n - 1]}`))
    const end = lines.indexOf(`、${titles[Math.max(...tables)]}`, last)
    const cells = rows.flatMap((i) => (i.unit === null ? [] : [report.statistics[i.code] ?? null].flat()))
    expect(cells).toHaveLength(200)
    expect(cells).toEqual(numbersOfTables(lines.slice(first, end)))
  })

  it('names every document that the original names', () => {
    const ours = JSON.stringify(report)
    const names = new Set(text.match(/《[^》]*(?:<[^>]*>[^》]*)?》/g))
    expect(names.size).toBeGreaterThan(3)
    expect([...names].filter((name) => name !== '《条例》' && !ours.includes(name))).toEqual([])
  })

  it('is written in words of its own: no run of 25 characters is the original’s', () => {
    const rows = formOf(report)?.indicators.map((i) => i.zh) ?? []
    const texts = [
      ...numbers.flatMap(textsOf),
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
