// @vitest-environment node
import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { asInline, policyFor } from './onePage'

describe('a script that stands in a page', () => {
  it('does not end it, nor begin a comment, and does the same', () => {
    const code = 'return ["</script>", `</SCRIPT x`, /^<\\/script|<!--$/.test("a<!--"), "<!-- <script>"]'
    const inline = asInline(code)
    expect(inline).not.toMatch(/<\/script|<!--/i)
    expect(new Function(inline)()).toEqual(new Function(code)())
  })

  it('has line ends that a browser leaves as they are: its hash is of what the browser reads', () => {
    expect(asInline('a\r\nb\rc\n')).toBe('a\nb\nc\n')
  })

  it('holds no sign that a browser reads as another', () => {
    expect(() => asInline('"\0"')).toThrow('NUL')
  })
})

it('the policy lets nothing run but these scripts, and nothing be fetched from anywhere', () => {
  const policy = policyFor('one()', 'two()')
  const directives = new Map(policy.split('; ').map((line) => [line.split(' ')[0], line.split(' ').slice(1)]))
  expect(directives.get('default-src')).toEqual(["'none'"])
  expect(directives.get('connect-src')).toEqual(["'none'"])
  expect(directives.get('script-src')).toEqual(
    ['one()', 'two()'].map((code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`),
  )
  expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe/)
})
