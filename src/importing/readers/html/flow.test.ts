// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { foundIn } from './flow'
import { pageOf } from './tree'

const found = (html: string) => foundIn(pageOf(html).body)
/** Paragraphs as their words, tables as those of their cells. */
const texts = (html: string) =>
  found(html).map((one) => (one.kind === 'table' ? one.cells.map((c) => c.text) : one.text))
const cells = (...of: string[]) => `<tr>${of.map((text) => `<td>${text}</td>`).join('')}</tr>`

describe('a paragraph', () => {
  it.each([
    'display:block',
    'color:red;display  :  block',
    'color:red; Display:Flex',
    'display:grid',
    'display: table-cell',
  ])('is an element shown as one: %s', (style) => {
    expect(texts(`<p>甲<span style="${style}">乙</span>丙`)).toEqual(['甲', '乙', '丙'])
  })

  it.each(['display:inline', 'x-display:block', 'color:red'])('is none with the style %s', (style) => {
    expect(texts(`<p>甲<span style="${style}">乙</span>丙`)).toEqual(['甲乙丙'])
  })

  it.each([
    '<pre>甲\n乙</pre>',
    '<pre>甲\r\n乙</pre>',
    '<pre>甲\r乙</pre>',
    '<pre><b>甲\n</b>乙</pre>',
    '<pre><p>甲\n乙</p></pre>',
    '<p style="white-space:pre">甲\n乙',
    '<p style="white-space:pre"><b>甲\n乙</b>',
    '<p>甲<span style="color:red; white-space  :  break-spaces">\n乙</span>',
  ])('ends with its line where lines are kept: %j', (html) => {
    expect(texts(html)).toEqual(['甲', '乙'])
  })

  it.each([
    '<p>甲\n \t乙',
    '<p><b>甲\n乙</b>',
    '<p style="white-space:normal">甲\n乙',
    '<table><tr><td>甲\r\n乙</table>',
  ])('goes on with the next line elsewhere: %j', (html) => {
    expect(texts(html)).toEqual(['甲 乙'])
  })

  it.each([
    ['h1', 1],
    ['h6', 6],
    ['h7 style="display:block"', undefined],
    ['h1x style="display:block"', undefined],
    ['x-h1 style="display:block"', undefined],
    ['p', undefined],
  ])('in <%s> is a heading of level %s', (tag, heading) => {
    const [one, below] = found(`<${tag}>甲</${tag.split(' ')[0]}><p>乙`)
    expect([one, below].map((each) => each?.kind === 'paragraph' && each.heading)).toEqual([heading, undefined])
  })
})

describe('how much of a paragraph is links', () => {
  it.each([
    ['<p>甲乙<a>丙 丁</a>', 2],
    ['<p><a><b>丙</b>丁</a>戊', 2],
    ['<p><a><span style="display:block">丙丁</span></a>', 2],
    ['<a><table><tr><td>丙丁</table></a>', 2],
    ['<p>甲<b>乙</b>', 0],
  ])('%s has %d of its characters in one', (html, linked) => {
    expect(found(html).map((one) => one.linked)).toEqual([linked])
  })

  it('is shared out where line breaks part an element', () => {
    expect(found('<p>甲甲<br><a>乙乙</a>').map((one) => one.linked)).toEqual([1, 1])
  })

  it('counts for each anew', () => {
    expect(found('<p><a>甲甲</a></p><p>乙乙</p>').map((one) => one.linked)).toEqual([2, 0])
  })
})

describe('the number of an item', () => {
  it.each([
    ['', '1.甲'],
    ['start=3', '3.甲'],
    ['start=" 12 "', '12.甲'],
    ['start=-2', '-2.甲'],
    ['start=3x', '1.甲'],
    ['start=x3', '1.甲'],
    ['start=1234567', '1.甲'],
    ['type=A', 'A.甲'],
    ['style="list-style: upper-roman"', 'I.甲'],
    ['style="list-style-type  :  UPPER-ROMAN"', 'I.甲'],
    ['type=A style="list-style:none"', '甲'],
    ['style="color:red" type=i', 'i.甲'],
  ])('of a list with %s is printed: %s', (attributes, said) => {
    expect(texts(`<ol ${attributes}>\n<li>甲</ol>`)).toEqual([said])
  })

  it('is not counted of what is no item', () => {
    expect(texts('<ol reversed>\n<li>甲</li>\n<p>乙</p>\n<li>丙</li></ol>')).toEqual(['2.甲', '乙', '1.丙'])
  })

  it('may be the item’s own kind, and is none where the item says one', () => {
    expect(texts('<ol><li type=a>甲<li>（二）乙<li>三、丙<li value=x>丁</ol>')).toEqual([
      'a.甲',
      '（二）乙',
      '三、丙',
      '4.丁',
    ])
  })

  it('stands before its first words, and only there', () => {
    expect(texts('<ol><li><p></p><p>甲</p><p>乙</p></ol>')).toEqual(['1.甲', '乙'])
    expect(texts('<ol><li></li></ol>甲')).toEqual(['甲'])
    expect(texts('<ul><li>甲</ul><li>乙')).toEqual(['甲', '乙'])
  })
})

describe('a table', () => {
  it('of data has its caption above it, and in a cell the words of tables within', () => {
    const inner = `<table>${cells('规章', '3')}${cells('规范', '4')}</table>`
    const html = `<p>上<table><caption>题</caption>${cells('制发', inner)}${cells('1', '2')}${cells('3', '4')}${cells('5', '6')}</table>下`
    expect(texts(html)).toEqual(['上', '题', ['制发', '规章 3 规范 4', '1', '2', '3', '4', '5', '6'], '下'])
  })

  it('that only places things shows them one after another', () => {
    expect(texts(`<table>${cells('甲')}${cells('', '乙')}</table>`)).toEqual(['甲', '乙'])
  })
})
