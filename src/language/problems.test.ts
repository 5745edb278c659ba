import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Problem } from '../report/problem'
import { advice, sentence } from './problems'
import { langs, words } from './words'

/** One of each kind, and of each way a kind is said; a kind without a row here does not compile. */
const all: { [K in Problem['kind']]: Extract<Problem, { kind: K }>[] } = {
  shape: [{ kind: 'shape', path: '/year', expected: 'number', received: '"2018"' }],
  absent: [{ kind: 'absent', path: '/year' }],
  dangling: [{ kind: 'dangling', path: '/charts/0/total', id: 'gone' }],
  twice: [{ kind: 'twice', path: '/charts/1/id', id: 'staffing' }],
  'not-json': [
    { kind: 'not-json', line: 3, column: 14, cut: false },
    { kind: 'not-json', line: null, column: null, cut: false },
    { kind: 'not-json', line: 3, column: 14, cut: true },
  ],
  status: [
    { kind: 'status', file: 'reports/a.json', status: 404 },
    { kind: 'status', file: 'reports/a.json', status: 503 },
  ],
  unreachable: [{ kind: 'unreachable', file: 'reports/a.json' }],
  timeout: [{ kind: 'timeout', file: 'reports/a.json', seconds: 30 }],
  'file-kind': [
    { kind: 'file-kind', suffix: '.pdf' },
    { kind: 'file-kind', suffix: '' },
  ],
  'too-large': [{ kind: 'too-large', size: 61_250_000, limit: 50e6 }],
  unreadable: [{ kind: 'unreadable' }],
}
const each = Object.values(all)
  .flat()
  .flatMap((problem) => langs.map((lang) => ({ problem, lang, name: JSON.stringify(problem) })))

describe('a problem in words', () => {
  it.each(each)('$name has a whole sentence in $lang', ({ problem, lang }) => {
    const said = sentence(problem, lang)
    expect(said.length).toBeGreaterThan(7)
    expect(said).not.toMatch(/undefined|null|NaN|\[object|\$\{/)
    expect(/\p{Script=Han}/u.test(said)).toBe(lang === 'zh')
  })

  it.each(langs)('no two of them are said alike in %s', (lang) => {
    const said = Object.values(all)
      .flat()
      .map((problem) => sentence(problem, lang))
    expect(new Set(said).size).toBe(said.length)
  })

  it.each(langs)('each names the place or the file it is about in %s', (lang) => {
    expect(sentence(all.shape[0] as Problem, lang)).toContain('/year')
    expect(sentence(all.dangling[0] as Problem, lang)).toMatch(/\/charts\/0\/total.*gone/)
    expect(sentence(all.twice[0] as Problem, lang)).toMatch(/\/charts\/1\/id.*staffing/)
    expect(sentence(all['not-json'][0] as Problem, lang)).toMatch(/3.*14/)
    for (const problem of [...all.status, ...all.unreachable, ...all.timeout])
      expect(sentence(problem, lang)).toContain('reports/a.json')
    expect(sentence(all.status[0] as Problem, lang)).toContain('404')
    expect(sentence(all.status[1] as Problem, lang)).toContain('503')
    expect(sentence(all.timeout[0] as Problem, lang)).toMatch(/\b30\s?(秒|seconds)/)
    expect(sentence(all['file-kind'][0] as Problem, lang)).toContain('.pdf')
  })

  it('sizes are told in megabytes', () => {
    expect(sentence(all['too-large'][0] as Problem, 'en')).toMatch(/61\.3 MB.*50 MB/)
  })

  it('whatever the line and column, an incomplete file is called incomplete', () => {
    fc.assert(
      fc.property(fc.option(fc.nat()), fc.option(fc.nat()), fc.constantFrom(...langs), (line, column, lang) => {
        expect(sentence({ kind: 'not-json', line, column, cut: true }, lang)).toBe(words[lang].problems.cut)
      }),
    )
  })
})

describe('what to do next', () => {
  const inside = ['absent', 'shape', 'dangling', 'twice']

  it('a file with faults inside is to be corrected, and the format is named', () => {
    for (const lang of langs)
      for (const kind of inside) expect(advice(all[kind as 'shape'], lang)).toContain('schema/report.json')
  })

  it('nothing is advised where nothing in the file is at fault', () => {
    for (const problem of Object.values(all).flat())
      if (!inside.includes(problem.kind)) expect(advice([problem], 'zh')).toBeNull()
    expect(advice([], 'en')).toBeNull()
  })

  it('one fault inside among others is enough', () => {
    expect(advice([...all.unreadable, ...all.twice], 'en')).toBe(words.en.problems.fix)
  })
})
