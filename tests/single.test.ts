// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { onePageWords } from '../src/language/onePage'
import { advice, sentence } from '../src/language/problems'
import type { Problem } from '../src/report/problem'
import { smallReport } from './smallReport'

const folder = mkdtempSync(join(tmpdir(), 'openness-'))
afterAll(() => rmSync(folder, { recursive: true }))
const at = (name: string) => join(folder, name)
const written = (name: string, text: string) => {
  writeFileSync(at(name), text)
  return at(name)
}
const small = written('small.json', JSON.stringify(smallReport({ languages: ['zh'] })))

type Run = { status: number | null; said: string; warned: string }
const tell = (run: ReturnType<typeof spawnSync>): Run => ({
  status: run.status,
  said: String(run.stdout).trim(),
  warned: String(run.stderr).trim(),
})
/** The environment as it is, without an address of the site or a language. */
const bare = (env: NodeJS.ProcessEnv) => ({ ...process.env, SITE_URL: '', LC_ALL: 'en_GB.UTF-8', ...env })
/** The command as it was built by the first run. */
const again = (args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  tell(spawnSync('node', ['.cache/single/single.js', ...args], { env: bare(env) }))
/** What a page holds. */
const held = (file: string) => {
  const html = readFileSync(file, 'utf8')
  const [, given = '', json = ''] = /<script type="application\/json" id="report"(.*?)>(.*?)<\/script>/.exec(html) ?? []
  return { html, given, report: JSON.parse(json) }
}

describe('npm run build:single', { timeout: 60_000 }, () => {
  let first: Run
  const bundled = at('deep/down/chuxiong.html')
  beforeAll(() => {
    const args = ['run', '--silent', 'build:single', '--', 'chuxiong-2018', '--out', bundled, '--lang', 'en']
    const env = bare({ SITE_URL: 'https://example.org/open' })
    first = tell(spawnSync('npm', args, { shell: process.platform === 'win32', env }))
  }, 180_000)

  it('writes a report of the library as one page that leads to its page on the site, and ends with 0', () => {
    expect([first.warned, first.status]).toEqual(['', 0])
    const { html, given, report } = held(bundled)
    const size = String(Math.round(Buffer.byteLength(html) / 1e5) / 10)
    expect(first.said).toBe(onePageWords.en.written(bundled, size))
    const { sections, figures } = JSON.parse(readFileSync('public/reports/chuxiong-2018.json', 'utf8'))
    expect(report).toMatchObject({ id: 'chuxiong-2018', sections, figures })
    expect(given).toContain('data-page="https://example.org/open/report/chuxiong-2018/en/"')
    expect(html).toMatch(/^<!doctype html>\n<html lang="en"/)
  })

  it('holds no code that opens documents, and asks for no file', () => {
    const { html } = held(bundled)
    const found = (pattern: RegExp) => pattern.exec(html)?.[0]
    expect(found(/new Worker\(new URL|pdfjs|GlobalWorkerOptions|mammoth|bcmap/i)).toBeUndefined()
    const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/g, '$1')
    const asked = (pattern: RegExp) => pattern.exec(markup)?.[0]
    expect(asked(/^<(script|link|img)[^>]* (src|href)="(?!data:|https:\/\/example\.org\/)[^>]*>/m)).toBeUndefined()
    expect(Buffer.byteLength(html)).toBeLessThan(2_500_000)
  })

  it('writes a report file, in its own language, into the folder named', () => {
    const run = again([small, '--out', at('folder')])
    expect([run.warned, run.status]).toEqual(['', 0])
    const { html, given, report } = held(at('folder/small-2018.html'))
    expect([report.id, given]).toEqual(['small-2018', ''])
    expect(html).toContain('<html lang="zh-CN"')
  })

  it('says that a report is not there, which there are, and ends with 2', () => {
    const run = again(['no-such', '--out', at('no.html')])
    const library = join('public', 'reports')
    const there = readdirSync(library).flatMap((f) => (f === 'index.json' ? [] : [f.replace('.json', '')]))
    expect(there.length).toBeGreaterThan(1)
    expect([run.status, run.said, run.warned]).toEqual([
      2,
      '',
      onePageWords.en.missing('no-such', join(library, 'no-such.json'), there.sort().join(' ')),
    ])
    expect(existsSync(at('no.html'))).toBe(false)
    expect(again([at('gone.json')]).warned).toContain(at('gone.json'))
  })

  it.each<[string, string, Problem[]]>([
    ['is no JSON', '{"format": 1,\n "id" }', [{ kind: 'not-json', line: 2, column: 7, cut: false }]],
    [
      'does not fit the format',
      JSON.stringify({ ...smallReport(), year: undefined }),
      [{ kind: 'absent', path: '/year' }],
    ],
    [
      'speaks of a figure that is not there',
      JSON.stringify(smallReport({ headlines: [{ figure: 'gone', text: 'a' }] })),
      [{ kind: 'dangling', path: '/headlines/0/figure', id: 'gone' }],
    ],
  ])('says what is wrong with a file that %s, and ends with 2', (_, text, problems) => {
    const file = written('wrong.json', text)
    for (const lang of ['zh', 'en'] as const) {
      const run = again([file, '--out', at('wrong.html'), '--lang', lang])
      const said = [onePageWords[lang].refused(file), ...problems.map((p) => sentence(p, lang)), advice(problems, lang)]
      expect([run.status, run.said, run.warned]).toEqual([2, '', said.filter(Boolean).join('\n  ')])
    }
    expect(existsSync(at('wrong.html'))).toBe(false)
  })

  it('says that it cannot write, and ends with 2', () => {
    const run = again([small, '--out', join(small, 'a.html')])
    expect(run.status).toBe(2)
    expect(run.warned).toContain(onePageWords.en.notWritten(join(small, 'a.html')))
  })

  it.each([
    ['no report', []],
    ['two reports', [small, small]],
    ['a language it does not speak', [small, '--lang', 'fr']],
    ['an option it does not have', [small, '--fast']],
  ])('with %s says how it is used, and ends with 2', (_, args) => {
    expect(again(args)).toEqual({ status: 2, said: '', warned: onePageWords.en.usage })
    expect(again(args, { LC_ALL: 'zh_CN.UTF-8' }).warned).toBe(onePageWords.zh.usage)
  })

  it('takes no address of the site that is none', () => {
    const run = again([small], { SITE_URL: 'example.org' })
    expect([run.status, run.warned]).toEqual([2, onePageWords.en.noAddress('example.org')])
  })
})
