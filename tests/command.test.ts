// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Papa from 'papaparse'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { command } from '../src/language/command'
import { sentence } from '../src/language/problems'
import { form2014 } from '../src/report/forms/form2014'
import { parseReport } from '../src/report/whole'
import { rowsOfOne } from './formTables'

const folder = mkdtempSync(join(tmpdir(), 'openness-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A report of which nothing is left to doubt: every row nought, the whole of it said. */
const certain = `<!doctype html><meta charset="utf-8"><h1>沭阳县2018年政府信息公开年度报告</h1>
<p>本报告的统计期限为2018年1月1日至2018年12月31日。</p>
<h2>一、概述</h2><p>全县各级行政机关依法公开政府信息。</p>
<h2>二、公开情况</h2><p>工作平稳有序。</p>
<p>沭阳县人民政府办公室</p><p>2019年1月18日</p>
<p>附件：政府信息公开情况统计表</p>
<table><tr><td>统计指标<td>单位<td>统计数</tr>
${rowsOfOne(form2014, () => '0')
  .map(({ name, unit, numbers }) => `<tr><td>${name}<td>${unit}<td>${numbers[0] ?? ''}</tr>`)
  .join('\n')}</table>`
/** One in which much is. */
const doubtful = `沭阳县2024年政府信息公开工作年度报告
一、总体情况
2024年，全县共收到政府信息公开申请12件。
二、主动公开政府信息情况
行政许可  约120
三、收到和处理政府信息公开申请情况
情况良好。`

const written = (name: string, words: string | Uint8Array) => {
  const file = join(folder, name)
  writeFileSync(file, words)
  return file
}
const files = {
  certain: written('Shuyang-2018.html', certain),
  doubtful: written('沭阳2024.txt', doubtful),
  other: written('letter.txt', '各位同事：\n附上本周的安排。\n'),
  image: written('scan.png', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])),
}

type Run = { status: number | null; said: string; warned: string; out: string }
const tell = (out: string, run: ReturnType<typeof spawnSync>): Run => ({
  status: run.status,
  said: String(run.stdout),
  warned: String(run.stderr),
  out,
})
let outs = 0
const outFor = () => join(folder, `out-${++outs}`, 'deep')
/** The command as it was built by the first run. */
const again = (args: readonly string[], env: NodeJS.ProcessEnv = {}): Run => {
  const out = outFor()
  const given = args.map((arg) => (arg === 'OUT' ? out : arg))
  return tell(out, spawnSync('node', ['.cache/import/import.js', ...given], { env: { ...process.env, ...env } }))
}
const listed = (run: Run) =>
  Papa.parse<string[]>(readFileSync(join(run.out, 'needs-a-look.csv'), 'utf8').replace(/^\ufeff/, ''), {
    skipEmptyLines: true,
  }).data

describe('npm run import', { timeout: 30_000 }, () => {
  let first: Run
  beforeAll(() => {
    const out = outFor()
    const args = ['run', '--silent', 'import', '--', files.certain, '--out', out, '--lang', 'en']
    first = tell(out, spawnSync('npm', args, { shell: process.platform === 'win32' }))
  }, 60_000)

  it('writes a report of which nothing needs a look, named as the document is, and ends with 0', () => {
    expect([first.warned, first.status]).toEqual(['', 0])
    expect(readdirSync(first.out).sort()).toEqual(['needs-a-look.csv', 'shuyang-2018.json'])
    const parsed = parseReport(JSON.parse(readFileSync(join(first.out, 'shuyang-2018.json'), 'utf8')))
    expect(parsed).toMatchObject({
      ok: true,
      value: { id: 'shuyang-2018', year: 2018, form: '2014', place: { name: '沭阳县', code: '321322' } },
    })
    expect(listed(first)).toEqual([[...command.en.columns]])
    expect(first.said).toContain('Shuyang-2018.html → shuyang-2018.json; table: ')
    expect(first.said).toContain(command.en.nothing)
  })

  it('lists what needs a look, with where it stands, and ends with 1', () => {
    const run = again([files.doubtful, '--out', 'OUT', '--lang', 'zh'])
    expect([run.status, run.warned]).toEqual([1, ''])
    const [columns, ...rows] = listed(run)
    expect(columns).toEqual([...command.zh.columns])
    const [report] = readdirSync(run.out).filter((name) => name.endsWith('.json'))
    for (const [file, as, kind] of rows) {
      expect([file, as]).toEqual([files.doubtful, report])
      expect(Object.values(command.zh.kinds)).toContain(kind)
    }
    expect(rows.length).toBeGreaterThan(20)
    expect(run.said).toContain(command.zh.list(join(run.out, 'needs-a-look.csv')))
  })

  it('gives a document whose name can be no id one of its place and year', () => {
    const run = again([files.doubtful, '--out', 'OUT'])
    expect(readdirSync(run.out)).toContainEqual(expect.stringMatching(/^(\d{6}|opened-[a-z0-9]+)-2024\.json$/))
  })

  it('gives two documents of one name two reports', () => {
    const run = again([files.certain, files.certain, '--out', 'OUT'])
    expect(readdirSync(run.out).filter((name) => name.endsWith('.json'))).toEqual([
      'shuyang-2018-2.json',
      'shuyang-2018.json',
    ])
  })

  it.each(['zh', 'en'] as const)(
    'says why a document cannot be opened, opens the others, and ends with 2: %s',
    (lang) => {
      const refused = [
        [files.other, sentence({ kind: 'no-report' }, lang)],
        [files.image, sentence({ kind: 'file-kind', what: 'image' }, lang)],
        [join(folder, 'no-such.txt'), sentence({ kind: 'unreadable' }, lang)],
      ] as const
      const run = again([...refused.map(([file]) => file), files.certain, '--out', 'OUT', '--lang', lang])
      expect(run.status).toBe(2)
      for (const [file, why] of refused) expect(run.warned).toContain(`${command[lang].refused(file)}\n  ${why}`)
      expect(existsSync(join(run.out, 'shuyang-2018.json'))).toBe(true)
      const [, ...rows] = listed(run)
      expect(rows).toEqual(refused.map(([file, why]) => [file, '', command[lang].kinds.refused, '', '', '', '', why]))
    },
  )

  it.each([
    ['no document', ['--out', 'OUT']],
    ['no folder', [files.certain]],
    ['a language it does not speak', [files.certain, '--out', 'OUT', '--lang', 'fr']],
    ['an option it does not have', [files.certain, '--out', 'OUT', '--fast']],
  ])('with %s says how it is used, writes nothing, and ends with 2', (_, args) => {
    const run = again(args, { LC_ALL: 'en_GB.UTF-8' })
    expect([run.status, run.said, run.warned.trim()]).toEqual([2, '', command.en.usage])
    expect(existsSync(run.out)).toBe(false)
  })

  it('speaks the language of the terminal, Chinese where that is neither', () => {
    const usage = (lang: string) => again([], { LC_ALL: lang }).warned.trim()
    expect([usage('en_US.UTF-8'), usage('zh_CN.UTF-8'), usage('C')]).toEqual([
      command.en.usage,
      command.zh.usage,
      command.zh.usage,
    ])
  })
})
