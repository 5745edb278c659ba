import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Problem, UnreadKind } from '../report/problem'
import { advice, sentence } from './problems'
import { langs, words } from './words'

const unread = Object.keys(words.zh.problems.fileKind) as UnreadKind[]

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
  'file-kind': unread.map((what) => ({ kind: 'file-kind', what })),
  'too-large': [{ kind: 'too-large', size: 61_250_000, limit: 50e6 }],
  unreadable: [{ kind: 'unreadable' }],
  'broke-off': [{ kind: 'broke-off' }],
  'documents-elsewhere': [{ kind: 'documents-elsewhere', site: null }],
  scanned: [{ kind: 'scanned', pages: 12 }],
  encrypted: [{ kind: 'encrypted' }],
  damaged: (['text', 'html', 'docx', 'pdf'] as const).map((medium) => ({ kind: 'damaged', medium })),
  'too-many-pages': [{ kind: 'too-many-pages', pages: 1200, limit: 500 }],
  'unpacks-too-large': [{ kind: 'unpacks-too-large', limit: 100e6 }],
  'no-text': [{ kind: 'no-text' }],
  'no-report': [{ kind: 'no-report' }],
  encoding: [{ kind: 'encoding' }],
  'nested-too-deep': [{ kind: 'nested-too-deep' }],
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
  })

  it('sizes are told in megabytes', () => {
    expect(sentence(all['too-large'][0] as Problem, 'en')).toMatch(/61\.3 MB.*50 MB/)
    expect(sentence(all['unpacks-too-large'][0] as Problem, 'zh')).toContain('100 MB')
  })

  it('pages are counted', () => {
    expect(sentence(all.scanned[0] as Problem, 'en')).toContain('12 pages')
    expect(sentence(all['too-many-pages'][0] as Problem, 'zh')).toMatch(/1,?200页.*500页/)
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

  const outside: Problem['kind'][] = ['not-json', 'status', 'unreachable', 'timeout', 'unreadable', 'broke-off']

  it('nothing is advised where nothing in the file is at fault', () => {
    for (const kind of outside) expect(advice(all[kind], 'zh')).toBeNull()
    expect(advice([], 'en')).toBeNull()
  })

  it.each(langs)('every other file that cannot be read has advice in %s', (lang) => {
    for (const problem of Object.values(all).flat()) {
      const said = advice([problem], lang)
      if (!outside.includes(problem.kind)) expect(/\p{Script=Han}/u.test(said ?? '')).toBe(lang === 'zh')
    }
  })

  it('a document of a kind not read here is to be saved as one that is', () => {
    expect(advice([{ kind: 'file-kind', what: 'word-97' }], 'zh')).toContain('.docx')
    expect(advice([{ kind: 'file-kind', what: 'ofd' }], 'zh')).toContain('PDF')
    expect(advice([{ kind: 'file-kind', what: 'web-archive' }], 'zh')).toContain('网页，仅 HTML')
  })

  it('one fault inside among others is enough', () => {
    expect(advice([...all.unreadable, ...all.twice], 'en')).toBe(words.en.problems.fix)
  })
})
