import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { snippetOf } from './snippet'

const chart = {
  src: 'https://example.org/report/embed.html?report=small-2018&chart=staffing&embed=1&lang=en',
  title: 'Who does the work?',
  height: 512,
  script: 'https://example.org/report/embed.js',
}

/** What another page makes of it. */
const read = (snippet: string) => {
  const { body } = new DOMParser().parseFromString(`<!doctype html><body>${snippet}</body>`, 'text/html')
  const [frame, script] = [...body.children]
  return { count: body.querySelectorAll('*').length, frame, script }
}

describe('the snippet', () => {
  it('is an iframe as wide as its column, and one small script', () => {
    expect(snippetOf(chart)).toBe(
      '<iframe src="https://example.org/report/embed.html?report=small-2018&amp;chart=staffing&amp;embed=1&amp;lang=en" title="Who does the work?" loading="lazy" allow="clipboard-write; web-share" style="width:100%;border:0" height="512"></iframe>\n<script async src="https://example.org/report/embed.js"></script>',
    )
  })

  it('whatever the title and the address hold, another page reads the same and nothing more', () => {
    const nasty = fc.constantFrom(
      '"',
      "'",
      '<',
      '>',
      '&',
      '&lt;',
      '&copy',
      '</iframe>',
      '<script>',
      '-->',
      '政府',
      '👩‍👩‍👧',
      '　',
    )
    const text = fc.array(fc.oneof(nasty, fc.string({ unit: 'grapheme' })), { maxLength: 8 }).map((all) => all.join(''))
    fc.assert(
      fc.property(text, text, (title, more) => {
        const src = `${chart.src}${more}`
        const { count, frame, script } = read(snippetOf({ ...chart, title, src }))
        expect(count).toBe(2)
        expect(frame?.getAttribute('title')).toBe(title)
        expect(frame?.getAttribute('src')).toBe(src)
        expect(frame?.getAttribute('height')).toBe('512')
        expect(script?.getAttribute('src')).toBe(chart.script)
      }),
    )
  })

  it('line breaks, control characters and halves of characters, which no attribute holds, become spaces', () => {
    const { frame } = read(snippetOf({ ...chart, title: 'Who\r\ndoes\0the\uD800work?' }))
    expect(frame?.getAttribute('title')).toBe('Who does the work?')
  })
})
