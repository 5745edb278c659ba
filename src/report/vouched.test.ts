import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { filledIn, fingerprint } from './vouched'
import { parseReport } from './whole'

const folder = 'public/reports'
const files = readdirSync(folder).filter((name) => name.endsWith('.json') && name !== 'index.json')

describe('a report the build has validated', () => {
  it.each(files)('is what validation would make of it: %s', (name) => {
    const json = JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))
    expect(parseReport(json)).toEqual({ ok: true, value: filledIn(json) })
  })

  it('may leave out what has nothing in it: it is filled in as validation would', () => {
    const { headlines, preface, systems, charts, checks, ...bare } = smallReport()
    const json = JSON.parse(JSON.stringify(bare))
    expect(parseReport(json)).toEqual({ ok: true, value: filledIn(json) })
    expect(filledIn({ ...json, $schema: '../schema/report.json' })).toEqual(filledIn(json))
    const { topics, labels, ...chart } = {
      topics: [],
      labels: {},
      section: 1,
      kind: 'bars',
      id: 'a',
      title: 'A',
      unit: '件',
      figures: Object.keys(bare.figures).slice(0, 1),
    }
    const drawn = { ...json, charts: [chart] }
    expect(parseReport(drawn)).toEqual({ ok: true, value: filledIn(drawn) })
  })

  it('has a fingerprint that one other sign changes, wherever it stands, and a byte order mark does not', () => {
    const text = readFileSync(`${folder}/${files[0]}`, 'utf8')
    const marks = [0, 1, text.length >> 1, text.length - 1].map((i) =>
      fingerprint(`${text.slice(0, i)}~${text.slice(i + 1)}`),
    )
    expect(new Set([...marks, fingerprint(text), fingerprint('')]).size).toBe(marks.length + 2)
    expect(fingerprint(`\uFEFF${text}`)).toBe(fingerprint(text))
    expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/)
  })
  it('of short texts too: each sign counts, and its place', () => {
    const texts = ['', 'a', 'b', 'ab', 'ba', 'aab', 'aba', 'baa', '年报', '报年', '\uFFFE年报']
    const found = texts.map(fingerprint)
    expect(new Set(found).size).toBe(texts.length)
    // Either half alone tells them apart, too.
    for (const half of [found.map((f) => f.slice(0, 8)), found.map((f) => f.slice(8))])
      expect(new Set(half).size).toBe(texts.length)
    for (const one of found) expect(one).toMatch(/^[0-9a-f]{16}$/)
    expect(fingerprint('\uFEFF年报')).toBe(fingerprint('年报'))
  })
})
