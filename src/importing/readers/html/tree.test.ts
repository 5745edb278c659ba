// @vitest-environment node
import { afterEach, describe, expect, it } from 'vitest'
import { limits } from '../../limits'
import { type Element, pageOf } from './tree'

const usual = { ...limits }
afterEach(() => {
  Object.assign(limits, usual)
})

type Shown = [tag: string, ...children: (string | Shown)[]]
/** An element as its tag and what is shown in it. */
const shownIn = ({ tag, children }: Element): Shown => [
  tag,
  ...children.map((child) => (typeof child === 'string' ? child : shownIn(child))),
]
const within = ({ children }: Element) => children.filter((child): child is Element => typeof child !== 'string')
/** The elements of the page’s body. */
const elementsOf = (html: string) => within(pageOf(html).body).flatMap(within).flatMap(within)
/** What is shown in them. */
const shown = (html: string) => elementsOf(html).flatMap((one) => shownIn(one).slice(1))
const problemOf = (html: string) => {
  try {
    pageOf(html)
  } catch (error) {
    return (error as { problem?: unknown }).problem
  }
  return 'read'
}

describe('what is shown of a page', () => {
  it('is its elements and words, as deep as they are, and nothing of its head', () => {
    expect(shownIn(pageOf('<title>年报</title><style>p{}</style><p>甲<b>乙</b></p><br>丙').body)).toEqual([
      'html',
      ['html', ['body', ['p', '甲', ['b', '乙']], ['br'], '丙']],
    ])
  })

  it('keeps of an element only what changes how it is read', () => {
    const [element] = elementsOf('<ol class=x id=y start=3 type=a reversed style="list-style:none"><li>甲</ol>')
    expect(element).toMatchObject({
      attributes: { start: '3', type: 'a', reversed: '', style: 'list-style:none' },
      depth: 3,
    })
    expect(Object.keys((element as Element).attributes)).toHaveLength(4)
  })

  it('is counted without spaces, and so are the tables in it', () => {
    const [outer] = elementsOf('<div>甲 乙\n<p>丙丁</p><table><tr><td>1<table><tr><td> 2 </table></table></div>')
    expect(outer).toMatchObject({ size: 6, tables: 2 })
    expect(pageOf('<p>甲</p>').body).toMatchObject({ size: 1, tables: 0 })
  })

  it.each([
    'display:none',
    'display  :  none',
    'color:red;display:none',
    'color:red; Display:None',
    'visibility:hidden',
    'visibility  :  hidden',
    'text-decoration:line-through',
    'text-decoration  :  red line-through',
    'text-decoration-line: line-through',
  ])('is not what has the style %s', (style) => {
    expect(shown(`<p><b style="${style}">8</b>24`)).toEqual(['24'])
  })

  it.each(['x-display:none', 'display:inline', 'visibility:visible', 'text-decoration:none;x:line-through'])(
    'is what has the style %s',
    (style) => {
      expect(shown(`<p style="${style}">24`)).toEqual(['24'])
    },
  )

  it.each(['del', 's', 'strike', 'script', 'iframe', 'textarea', 'select', 'svg', 'object', 'b hidden'])(
    'is not what stands in <%s>',
    (tag) => {
      expect(shown(`<p><${tag}>8</${tag.split(' ')[0]}>24`)).toEqual(['24'])
    },
  )
})

describe('raised digits, which are the signs of notes', () => {
  it.each([
    '<sup>12</sup>',
    '<sup><b>12</b></sup>',
    '<b><sup>12</sup></b>',
    '<span style="vertical-align:super">12</span>',
    '<span style="color:red; Vertical-Align  :  super">12</span>',
  ])('stay apart from the number before them: %s', (html) => {
    expect(JSON.stringify(shown(`<p>36${html}`))).toContain('¹²')
  })

  it.each(['<sub>12</sub>', '<b style="vertical-align:sub">12</b>', '<sup></sup>12'])('are none in %s', (html) => {
    expect(JSON.stringify(shown(`<p>36${html}`))).toContain('12')
  })
})

describe('a number in a field of a form', () => {
  it.each([
    ['value=36', '36'],
    ['type=text value=36', '36'],
    ['type=NUMBER value=" 1,036.5 "', '1,036.5'],
  ])('is read: <input %s>', (attributes, number) => {
    expect(shown(`<p><input ${attributes}>件`)).toEqual([number, '件'])
  })

  it.each([
    'type=hidden value=36',
    'type=textual value=36',
    'type=mytext value=36',
    'type=text',
    'value=甲36',
    'value=36甲',
    'value=,36',
    'hidden value=36',
    'style="display:none" value=36',
  ])('is none: <input %s>', (attributes) => {
    expect(shown(`<p><input ${attributes}>件`)).toEqual(['件'])
  })

  it('is no other element’s', () => {
    expect(shown('<p><button value=36>提交</button><b value=36>件</b>')).toEqual([['b', '件']])
  })
})

describe('the head of a page', () => {
  it('says its title', () => {
    expect(pageOf('<head><style>p{}</style><title>年报</title><title>乙</title><p>甲').title).toBe('年报')
    expect(pageOf('<p>甲').title).toBe('')
  })

  it('is the only place of its title', () => {
    expect(pageOf('<p>甲</p><svg><title>图标</title></svg><title>乙</title>').title).toBe('')
  })

  it('says of the page what its metas say, wherever they stand', () => {
    const html =
      '<meta name=ArticleTitle content=年报><meta charset=utf-8><link name=x content=y><meta property="og:title" content=题><p>甲<meta name=a>'
    expect(new Set(pageOf(html).metas)).toEqual(
      new Set([
        { name: 'articletitle', content: '年报' },
        { name: '', content: '' },
        { name: 'og:title', content: '题' },
        { name: 'a', content: '' },
      ]),
    )
  })
})

describe('a long page', () => {
  const step = 16_384

  it.each([step - 3, step, step + 1, 2 * step])('of %d characters is read whole', (length) => {
    const [start, end] = ['<p>', '<b>乙']
    const words = '甲'.repeat(length - start.length - end.length)
    const read = shown(start + words + end).map((one) => (typeof one === 'string' ? one.length : one))
    expect(read).toEqual([words.length, ['b', '乙']])
  })
})

describe('a page of more than is read', () => {
  const damaged = { kind: 'damaged', medium: 'html' }

  it('has too many elements', () => {
    // The parser makes html, head and body of its own.
    limits.elements = 6
    expect(problemOf('<br>'.repeat(3))).toBe('read')
    expect(problemOf('<br>'.repeat(4))).toEqual(damaged)
  })

  it('has too many attributes on one element', () => {
    const attributes = (n: number) => Array.from({ length: n }, (_, i) => `a${i}`).join(' ')
    expect(problemOf(`<p ${attributes(1000)}>甲`)).toBe('read')
    expect(problemOf(`<p ${attributes(1001)}>甲`)).toEqual(damaged)
  })

  it('has elements too deep in each other, shown or not', () => {
    // Two of them are html and body.
    limits.depth = 5
    expect(problemOf('<div>'.repeat(3))).toBe('read')
    expect(problemOf('<div>'.repeat(4))).toEqual({ kind: 'nested-too-deep' })
    expect(problemOf(`<div hidden>${'<div>'.repeat(3)}`)).toEqual({ kind: 'nested-too-deep' })
  })

  it('has elements deeper than the parser counts, where a form ends inside of them', () => {
    limits.depth = 8
    expect(problemOf('<form><div></form>'.repeat(3))).toBe('read')
    expect(problemOf('<form><div></form>'.repeat(4))).toEqual({ kind: 'nested-too-deep' })
  })

  it('does not have them beside each other', () => {
    limits.depth = 5
    expect(problemOf('<p>甲</p>'.repeat(20))).toBe('read')
  })
})
