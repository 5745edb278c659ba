import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseJson } from './json'

const problem = async (text: string) => {
  const parsed = await parseJson(text)
  return parsed.ok ? null : parsed.problems[0]
}

describe('JSON text', () => {
  it('any JSON value is given as it stands', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ depthSize: 'small' }), async (value) => {
        const text = JSON.stringify(value)
        expect(await parseJson(text)).toEqual({ ok: true, value: JSON.parse(text) })
      }),
    )
  })

  it('a byte order mark before it does not matter', async () => {
    expect(await parseJson('\uFEFF{"id":"a"}')).toEqual({ ok: true, value: { id: 'a' } })
  })

  it('where it breaks is told by line and column from 1, whatever browser reads it', async () => {
    expect(await problem('{\n  "a" 1\n}')).toEqual({ kind: 'not-json', line: 2, column: 7, cut: false })
    expect(await problem('{"a" 1}')).toEqual({ kind: 'not-json', line: 1, column: 6, cut: false })
    // Chrome and Node leave the place out of this one.
    expect(await problem('{\n  "a": x,\n  "b": 2\n}')).toEqual({ kind: 'not-json', line: 2, column: 8, cut: false })
  })

  it('a byte order mark moves no place', async () => {
    expect(await problem('\uFEFF{\n  "a" 1\n}')).toEqual(await problem('{\n  "a" 1\n}'))
    expect(await problem('\uFEFF[1,2')).toMatchObject({ cut: true })
  })

  it('a mark that stands elsewhere is none', async () => {
    expect(await problem('{"a": 1}\uFEFF')).toMatchObject({ kind: 'not-json', column: 9 })
    expect(await parseJson('{"a": "\uFEFF"}')).toEqual({ ok: true, value: { a: '\uFEFF' } })
  })

  it('comments and commas too many are none of it, and the first fault is told', async () => {
    expect(await problem('{"a": 1, /* b */ "c": 2}')).toEqual({ kind: 'not-json', line: 1, column: 10, cut: false })
    expect(await problem('[1, 2,]')).toEqual({ kind: 'not-json', line: 1, column: 7, cut: false })
    expect(await problem('{"a" 1, "b" 2}')).toMatchObject({ column: 6 })
  })

  it.each(['', ' \n', '{"a": "一', '{"a": "\\u4e', '{"a": "\\', '[1, tr', '[nul', '[1, 2 ', ' {"a": [', '\n{"a"'])(
    'is cut off where it ends before its end: %j',
    async (text) => {
      expect(await problem(text)).toMatchObject({ cut: true })
    },
  )

  it.each(['[1, trx', '[nulll', '"a', '1 2', '{"a": "\u0001"}', '{"a": 1} x', 'x {"a": ', '[1, 2} '])(
    'is not cut off where it goes on wrongly: %j',
    async (text) => {
      expect(await problem(text)).toMatchObject({ cut: false })
    },
  )

  it('a report cut off in the middle is told from one that is wrong', async () => {
    const whole = '{"id": "a", "year": 2018, "open": true, "sections": [{"number": 1}, {"number": 2}]}'
    for (let end = 0; end < whole.length; end++)
      expect(await problem(whole.slice(0, end)), whole.slice(0, end)).toMatchObject({ kind: 'not-json', cut: true })
  })

  it.each(['<!doctype html>', 'thereof', '{"a": EOF}', '[unexpected end, 1]', '{"a": 1,}', '// a\n{"a": 1}'])(
    'a file that is something else is not taken for one cut off: %s',
    async (text) => {
      expect(await problem(text)).toMatchObject({ kind: 'not-json', cut: false })
    },
  )

  it('whatever is no JSON is said to be none, never thrown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: fc.constantFrom(...'{}[]",:01e-\\u tn\n一') }), async (text) => {
        const parsed = await parseJson(text)
        if (!parsed.ok) expect(parsed.problems).toHaveLength(1)
      }),
    )
  })
})
