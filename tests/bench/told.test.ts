import { expect, it } from 'vitest'
import { changed } from './changed'
import { collector, type Result } from './measured'
import { told } from './told'

const result = (commit: string, paints: number[]): Result => {
  const { measured, add } = collector()
  const of = { suite: 'load', profile: 'plain', measure: 'largest paint', unit: 'ms' } as const
  for (const [round, paint] of paints.entries()) {
    add({ ...of, page: 'limit' }, round, 100)
    add({ ...of, page: 'build' }, round, paint)
  }
  add({ ...of, page: 'build', measure: 'script before a touch', unit: 'bytes' }, 1, 100_049)
  const machine = { cpu: 'A processor', cores: 2, memory: 8, system: 'linux x64', node: '20.19.0', browser: '130.0' }
  return { commit, date: '2026-01-02T03:04:05.000Z', machine, rounds: paints.length, measured }
}

it('a round that was left out has no value, and those after it stand where they belong', () => {
  const { measured } = result('abc', [90, 110, 100])
  expect(measured.at(-1)?.values).toEqual([null, 100_049])
})

it('says every measure with its ratio, every goal of the suites that ran, and how many are met', () => {
  const lines = told(result('abc1234', [90, 110, 100])).split('\n')
  expect(lines[0]).toBe(
    'abc1234, 2026-01-02T03:04:05.000Z: 3 rounds; A processor, 2 cores, 8 GB, linux x64, Node 20.19.0, Chromium 130.0',
  )
  const has = (...words: string[]) => expect(lines.map((line) => line.split(/ {2,}/))).toContainEqual(words)
  has('load', 'plain', 'largest paint', 'limit', '100 ms')
  has('load', 'plain', 'largest paint', 'build', '100 ms (90.0-110)', '1.00 times (0.90-1.10)')
  has('load', 'plain', 'script before a touch', 'build', '100.0 kB')
  has('met', 'load', 'plain', 'largest paint', 'build', 'at most 1.00 times limit', '1.00 times (0.90-1.10)')
  // 49 bytes over are printed as none, and are over.
  has('NOT MET', 'load', 'plain', 'script before a touch', 'build', 'at most 100.0 kB', '100.0 kB')
  has('not measured', 'load', 'slow', 'largest paint', 'build', 'at most 1.10 times limit', 'none')
  expect(lines.join('\n')).not.toMatch(/growth|memory/)
  expect(lines.at(-1)).toMatch(/^1 of \d+ goals met$/)
})

it('stands in columns: numbers end under each other', () => {
  const [, , head = '', rule = '', ...rows] = told(result('abc1234', [90])).split('\n')
  const at = head.indexOf('page')
  expect(rule).toMatch(/^-+( {2}-+)+$/)
  expect(rows.slice(0, 3).map((row) => row.slice(at, at + 5))).toEqual(['limit', 'build', 'build'])
})

it('tells what changed from one commit to another, and more or less only where no round says otherwise', () => {
  const rows = (before: number[], after: number[]) =>
    changed(result('aaa', before), result('bbb', after))
      .split('\n')
      .map((line) => line.split(/ {2,}/))
  const of = ['load', 'plain', 'largest paint', 'build']
  expect(rows([100, 110], [40, 60])).toContainEqual([...of, 'less', '105 ms (100-110)', '50.0 ms (40.0-60.0)', '0.48'])
  expect(rows([100, 110], [111, 120])).toContainEqual([...of, 'more', '105 ms (100-110)', '116 ms (111-120)', '1.10'])
  expect(rows([100, 110], [109, 300])).toContainEqual([...of, '105 ms (100-110)', '205 ms (109-300)', '1.95'])
  expect(rows([1], [1])[0]).toEqual(['suite', 'profile', 'measure', 'page', 'now', 'aaa', 'bbb', 'times'])
})
