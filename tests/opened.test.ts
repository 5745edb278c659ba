// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import chuxiong from '../public/reports/chuxiong-2018.json'
import type { Draft } from '../src/importing/draft'
import { openDocument } from '../src/importing/open'
import { plain } from '../src/language/text'
import { findingsOf } from '../src/report/checks/run'
import type { Report } from '../src/report/schema'
import { textsIn } from '../src/report/texts'
import { parseReport } from '../src/report/whole'

/** Originals are not ours to publish; where they are at hand they lie beside the project. */
const fileOf = (name: string) => join(process.cwd(), `../shared/source/${name}.txt`)
const bytesOf = (name: string) => new Uint8Array(readFileSync(fileOf(name)))

async function opened(name: string, bytes = bytesOf(name)): Promise<Draft> {
  const draft = await openDocument(
    { name: `${name}.txt`, bytes },
    {
      progress: () => {},
      cmap: () => Promise.reject(new Error('a text has no character maps')),
      failed: (error) => {
        throw error
      },
    },
  )
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems))
  return draft.value
}

const skipWithout = (name: string) =>
  beforeEach((context) => {
    if (!existsSync(fileOf(name))) context.skip(`skipped: the original is not here (${name}.txt)`)
  })

/** What of the table is marked as doubtful. */
const doubtful = ({ imported }: Report) =>
  Object.entries(imported?.values ?? {}).filter(([key, from]) => key.startsWith('table:') && from.doubt !== undefined)

describe('the original of Chuxiong 2018, opened', () => {
  skipWithout('chuxiong-2018')

  it('has the statistics of the bundled report, none of them doubtful', async () => {
    const { report } = await opened('chuxiong-2018')
    expect(report.statistics).toEqual(chuxiong.statistics)
    expect(doubtful(report)).toEqual([])
  })

  it('is the same report on the same place', async () => {
    const { report } = await opened('chuxiong-2018')
    expect(report).toMatchObject({
      place: { name: '楚雄彝族自治州', short: '楚雄州', code: '532300', level: 'prefecture' },
      year: 2018,
      period: chuxiong.period,
      publisher: { name: '楚雄州人民政府办公室', url: 'http://www.cxz.gov.cn/' },
      published: '2019-01-18',
      form: '2014',
      edition: 'original',
    })
    expect(report.sections.map((s) => s.title)).toEqual(
      chuxiong.sections.map((s) => expect.stringContaining(s.title.zh.slice(0, 4))),
    )
  })

  it('has one slip in its arithmetic: the rate of completion of the hotline', async () => {
    const { report } = await opened('chuxiong-2018')
    const wrong = findingsOf(report).filter(({ outcome }) => outcome.verdict === 'disagrees')
    expect(wrong.map(({ check }) => check.id)).toEqual(['hotline.completion-rate'])
    expect(report.checks.map((check) => check.id)).toEqual(
      expect.arrayContaining(['hotline.calls', 'hotline.passed-on', 'share.s8.1', 'accounts.total']),
    )
  })

  it('has every word of its text, and of its table none', async () => {
    const { report } = await opened('chuxiong-2018')
    const bare = (text: string) => text.replace(/\s/g, '').replace(/-\d+-/g, '')
    const original = bare(readFileSync(fileOf('chuxiong-2018'), 'utf8'))
    const blocks = [report.preface, ...report.sections.map((s) => s.blocks)].flat()
    const said = blocks.flatMap((b) => textsIn(b)).map(({ text }) => bare(plain(text, 'zh')))
    expect(said.filter((text) => !original.includes(text))).toEqual([])
    // Titles and the numbers of headings stand apart; what else there is up to the table is all there.
    const end = original.indexOf('附件政府信息公开情况统计表')
    expect(said.join('').length).toBeGreaterThan(end * 0.97)
    expect(said.join('')).not.toContain('单位统计数')
  })
})

describe.each(['suqian-2023', 'suqian-2024'])('the original of %s, opened', (name) => {
  skipWithout(name)

  /** The numbers at the end of every line of a section, read without knowing the form. */
  const numbersIn = (from: string, to: string, least: number) => {
    const text = readFileSync(fileOf(name), 'utf8')
    return text
      .slice(text.indexOf(`\n${from}`), text.indexOf(`\n${to}`))
      .split('\n')
      .map((line) => (/(?:(?:^|\s+)\d+)+$/.exec(line)?.[0] ?? '').trim().split(/\s+/).filter(Boolean).map(Number))
      .filter((numbers) => numbers.length >= least)
  }

  it('has every number of its three tables in its place, none doubtful', async () => {
    const { report } = await opened(name)
    const rows = Object.entries(report.statistics)
    const requests = rows.filter(([, row]) => Array.isArray(row)).map(([, row]) => row)
    expect(requests).toEqual(numbersIn('三、收到', '四、政府', 7))
    const disputes = rows.filter(([code]) => /^(review|litigation)/.test(code)).map(([, value]) => value)
    expect(disputes).toEqual(numbersIn('四、政府', '五、', 15)[0])
    expect(report.statistics).toMatchObject({
      'regulations.made': 2,
      'normative.made': name.endsWith('2024') ? 50 : 109,
      'normative.repealed': name.endsWith('2024') ? 227 : 489,
      'normative.in-force': name.endsWith('2024') ? 420 : 597,
      'licences.decided': name.endsWith('2024') ? 1573179 : 1808595,
      'penalties.decided': name.endsWith('2024') ? 2676474 : 2822652,
      'coercion.decided': name.endsWith('2024') ? 29351 : 20163,
      charges: name.endsWith('2024') ? 72701.2578 : 59237.2449,
    })
    expect(doubtful(report)).toEqual([])
  })

  it('is the report of Suqian on its year, in six sections', async () => {
    const { report, left } = await opened(name)
    expect(report).toMatchObject({
      place: { name: '宿迁市', code: '321300', level: 'prefecture' },
      year: Number(name.slice(-4)),
      form: '2019',
    })
    expect(report.sections).toHaveLength(6)
    expect(left).toEqual([])
  })

  it('holds: what its text divides adds up, and its tables as the form asks', async () => {
    const { report } = await opened(name)
    expect(report.checks.length).toBeGreaterThan(4)
    expect(findingsOf(report).filter(({ outcome }) => outcome.verdict === 'disagrees')).toEqual([])
  })

  it('saved and opened again is the same report', async () => {
    const { report } = await opened(name)
    expect(parseReport(JSON.parse(JSON.stringify(report)))).toEqual({ ok: true, value: report })
  })
})
