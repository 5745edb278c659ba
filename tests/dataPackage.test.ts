// @vitest-environment node
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import type { Report } from '../src/report/schema'
import { parseReport } from '../src/report/whole'
import { dataPackage } from '../src/takeaway/files'
import { descriptorOf, type Files, faultsOf, rowsOf } from './dataPackage'
import { allForms, arbitraryReport } from './renderings/arbitraryReport'
import { smallReport } from './smallReport'

const at = new Date('2026-11-28T08:00:00Z')
const page = 'https://example.org/?report=a'
const packed = async (report: Report, lang: 'zh' | 'en' = 'zh', taken = { page: page as string | null, at }) =>
  unzipSync(new Uint8Array(await (await dataPackage(report, taken, lang)).arrayBuffer()))

const parsed = parseReport(
  JSON.parse(readFileSync(new URL('../public/reports/chuxiong-2018.json', import.meta.url), 'utf8')),
)
if (!parsed.ok) throw new Error('the bundled report does not parse')
const chuxiong = parsed.value

describe('a data package', () => {
  it.each(['zh', 'en'] as const)('of the bundled report is without fault (%s)', async (lang) => {
    expect(faultsOf(await packed(chuxiong, lang))).toEqual([])
  })

  it.each(allForms.map((form) => [`${form.id} ${form.since ?? ''}`, form] as const))(
    'of any report of the form of %s is without fault',
    async (_, form) => {
      await fc.assert(
        fc.asyncProperty(arbitraryReport(form, 'blanks'), fc.constantFrom('zh', 'en'), async (report, lang) => {
          const files = await packed(report, lang)
          expect(faultsOf(files)).toEqual([])
          expect(JSON.parse(strFromU8(files['report.json'] ?? new Uint8Array()))).toEqual(report)
        }),
        { numRuns: 8 },
      )
    },
  )

  it('says whose data they are, of when and where', async () => {
    const found = descriptorOf(await packed(chuxiong, 'en'))
    expect(found).toMatchObject({
      name: 'chuxiong-2018',
      homepage: page,
      version: '2019.1.18',
      created: '2026-11-28T08:00:00.000Z',
      temporal: { start: '2018-01-01', end: '2018-12-31' },
      spatial: { name: 'Chuxiong Yi Autonomous Prefecture', code: '532300' },
      sources: [{ path: 'http://www.cxz.gov.cn/', version: '2019-01-18' }],
    })
    expect(found).not.toHaveProperty('licenses')
    expect(found.resources.map((r) => r.name)).toEqual([
      'figures',
      'statistics',
      'charts',
      'chart-data',
      'checks',
      'report',
    ])
  })

  it('of a file of the reader’s own names no page', async () => {
    const files = await packed(chuxiong, 'zh', { page: null, at })
    expect(descriptorOf(files)).not.toHaveProperty('homepage')
    expect(faultsOf(files)).toEqual([])
  })

  it.each([
    ['zh', '## 约定', '单引号'],
    ['en', '## Conventions', 'single quote'],
  ] as const)('explains itself in the reader’s language (%s)', async (lang, heading, words) => {
    const text = strFromU8((await packed(chuxiong, lang))['README.md'] ?? new Uint8Array())
    expect(text).toContain(heading)
    expect(text).toContain(words)
    for (const { path } of descriptorOf(await packed(chuxiong, lang)).resources) expect(text).toContain(`\`${path}\``)
    expect(text.endsWith('\n')).toBe(true)
    if (lang === 'en') expect(text).not.toMatch(/\p{Script=Han}{3}/u)
  })

  it('a zero is 0 and a blank is missing', async () => {
    const files = await packed(smallReport())
    const table = descriptorOf(files).resources.find((r) => r.name === 'statistics')
    if (!table) throw new Error('no statistics')
    const value = (code: string) => rowsOf(files, table).find((row) => row.code === code)?.value
    expect([value('requests.received'), value('requests.fax'), value('requests.letter')]).toEqual([12, 0, null])
  })
})

describe('the test of packages finds', () => {
  const change = (files: Files, name: string, how: (text: string) => string): Files => ({
    ...files,
    [name]: strToU8(how(strFromU8(files[name] ?? new Uint8Array()))),
  })
  /** The same package with a table changed and its length and hash told anew. */
  async function faultsWith(name: string, how: (text: string) => string): Promise<string[]> {
    const files = change(await packed(smallReport()), `${name}.csv`, how)
    return faultsOf(files).filter((fault) => !/another hash|bytes, not/.test(fault))
  }

  it.each([
    ['a number that is none', 'figures', (t: string) => t.replace(/,12,/, ',twelve,'), 'no number'],
    ['a code that is none', 'figures', (t: string) => t.replace(/,exact,/, ',guessed,'), 'not among'],
    ['a row twice', 'figures', (t: string) => t + (t.split('\r\n')[1] ?? ''), 'a primary key twice'],
    [
      'a key that leads nowhere',
      'chart-data',
      (t: string) => t.replace(/^hotline-handling/m, 'gone'),
      'is not in charts',
    ],
    ['a row too short', 'checks', (t: string) => `${t}x\r\n`, 'cells'],
    ['another header', 'charts', (t: string) => t.replace('kind', 'sort'), 'header'],
    ['a key left blank', 'statistics', (t: string) => t.replace(/\r\n[^,]+,/, '\r\n,'), 'missing'],
    ['a byte order mark', 'statistics', (t: string) => `\uFEFF${t}`, 'a byte order mark'],
  ])('%s', async (_, name, how, fault) => {
    expect(await faultsWith(name, how)).toContainEqual(expect.stringContaining(fault))
  })

  it.each([
    ['no resources', (d: Record<string, unknown>) => ({ ...d, resources: [] })],
    ['a name with capitals', (d: Record<string, unknown>) => ({ ...d, name: 'A B' })],
    ['a moment that is none', (d: Record<string, unknown>) => ({ ...d, created: 'today' })],
    ['an address that is none', (d: Record<string, unknown>) => ({ ...d, homepage: 'file:///home/me' })],
  ])('%s', async (_, how) => {
    const files = change(await packed(smallReport()), 'datapackage.json', (t) => JSON.stringify(how(JSON.parse(t))))
    expect(faultsOf(files)).not.toEqual([])
  })

  it('other bytes than the package says', async () => {
    const files = change(await packed(smallReport()), 'report.json', (t) => t.replace('small', 'smalL'))
    expect(faultsOf(files)).toEqual(['report.json: another hash'])
  })
})
