// @vitest-environment node
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseIndex } from '../src/report/parse'
import { smallReport } from './smallReport'

const folder = mkdtempSync(join(tmpdir(), 'openness-'))
afterAll(() => rmSync(folder, { recursive: true }))
const list = join(folder, 'index.json')
const write = (id: string, text = JSON.stringify(smallReport({ id }))) =>
  writeFileSync(join(folder, `${id}.json`), text)

const env = { ...process.env, LC_ALL: 'en_GB.UTF-8' }
const tell = (run: ReturnType<typeof spawnSync>) => ({
  status: run.status,
  said: String(run.stdout).trim(),
  warned: String(run.stderr).trim(),
})
/** The command as it was built by the first run. */
const again = (of = folder, change: NodeJS.ProcessEnv = {}) =>
  tell(spawnSync('node', ['.cache/index/index.js', of], { env: { ...env, ...change } }))
const ids = () => {
  const parsed = parseIndex(JSON.parse(readFileSync(list, 'utf8')))
  return parsed.ok ? parsed.value.reports.map(({ id }) => id) : parsed.problems
}

describe('npm run index -- DIR', { timeout: 60_000 }, () => {
  let first: ReturnType<typeof tell>
  beforeAll(() => {
    write('b-2018')
    write('a-2018')
    const args = ['run', '--silent', 'index', '--', folder]
    first = tell(spawnSync('npm', args, { shell: process.platform === 'win32', env }))
  }, 180_000)

  it('lists the reports of a folder, and ends with 0', () => {
    expect(first).toEqual({ status: 0, said: `${list} lists 2 reports`, warned: '' })
    expect(ids()).toEqual(['a-2018', 'b-2018'])
  })

  it('a report that has come or gone changes nothing of the order of the others', () => {
    writeFileSync(list, readFileSync(list, 'utf8').replaceAll('"a-2018"', '"gone"'))
    write('a-2017')
    expect(again().status).toBe(0)
    expect(ids()).toEqual(['b-2018', 'a-2017', 'a-2018'])
  })

  it('where a report does not fit, or bears another name than its file, the index stays, and it ends with 2', () => {
    const before = readFileSync(list, 'utf8')
    for (const text of ['{}', '{', JSON.stringify(smallReport({ id: 'other' }))]) {
      write('broken', text)
      const { status, said, warned } = again()
      expect([status, said]).toEqual([2, ''])
      expect(warned).toContain(`${join(folder, 'broken.json')} cannot be opened:`)
    }
    expect(readFileSync(list, 'utf8')).toBe(before)
    rmSync(join(folder, 'broken.json'))
  })

  it('a folder with no report, or none at all, is said to have none, in the language of the terminal', () => {
    const nowhere = join(folder, 'nowhere')
    expect(again(nowhere)).toEqual({ status: 2, said: '', warned: `There are no reports in ${nowhere}.` })
    expect(again(nowhere, { LC_ALL: 'zh_CN.UTF-8' }).warned).toBe(`${nowhere} 里没有报告。`)
  })
})
