// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { inList, level, p, wordFile } from '../../../../tests/wordFile'
import { readDocx } from '../docx'
import { counter, numberingOf, type Reference } from './numbering'

const host = { progress: () => {}, cmap: async () => new Uint8Array() }
const read = async (body: string, numbering: string, styles = '') =>
  (await readDocx(wordFile(body, { numbering, styles }), host)).blocks.map((b) => (b.kind === 'table' ? '' : b.text))
const definition = (id: number, levels: string) => `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`
const list = (id: number, of: number, more = '') =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`
const beginsAt = (n: number, at = 0) => `<w:lvlOverride w:ilvl="${at}"><w:startOverride w:val="${n}"/></w:lvlOverride>`
const style = (id: string, inner: string, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${inner}</w:style>`
const styled = (id: string) => `<w:pStyle w:val="${id}"/>`

const report = level(0, 'chineseCounting', '%1、') + level(1, 'chineseCounting', '（%2）') + level(2, 'decimal', '%3.')

describe('numbers that Word counts', () => {
  it('stand before the words as printed, each level begun anew under the one above', async () => {
    const body =
      p('总体情况', inList(1)) +
      p('主动公开', inList(1, 1)) +
      p('依申请公开', inList(1, 1)) +
      p('新收', inList(1, 2)) +
      p('正文') +
      p('问题', inList(1)) +
      p('不足', inList(1, 1))
    expect(await read(body, definition(0, report) + list(1, 0))).toEqual([
      '一、总体情况',
      '（一）主动公开',
      '（二）依申请公开',
      '1.新收',
      '正文',
      '二、问题',
      '（一）不足',
    ])
  })

  it('come through the paragraph’s style, or the style it is based on', async () => {
    const styles =
      style('H', `<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>`) +
      style('Sub', '<w:basedOn w:val="H"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>') +
      style('Own', '<w:basedOn w:val="H"/>')
    const body = p('甲', styled('H')) + p('乙', styled('Sub')) + p('丙', styled('Own'))
    expect(await read(body, definition(0, report) + list(1, 0), styles)).toEqual(['一、甲', '（一）乙', '二、丙'])
  })

  it('a level that names a style numbers it', async () => {
    const levels =
      level(0, 'decimal', '%1') + level(1, 'chineseCounting', '（%2）', '<w:start w:val="1"/><w:pStyle w:val="S"/>')
    const styles = style('S', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    expect(await read(p('甲', styled('S')), definition(0, levels) + list(1, 0), styles)).toEqual(['（一）甲'])
  })

  it('a paragraph may put off the number of its style', async () => {
    const styles = style('H', '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr>')
    const body = p('甲', `${styled('H')}<w:numPr><w:numId w:val="0"/></w:numPr>`) + p('乙', styled('H'))
    expect(await read(body, definition(0, report) + list(1, 0), styles)).toEqual(['甲', '一、乙'])
  })

  it('styles based on each other in a circle number nothing and end', async () => {
    const styles = style('A', '<w:basedOn w:val="B"/>') + style('B', '<w:basedOn w:val="A"/>')
    expect(await read(p('甲', styled('A')), definition(0, report) + list(1, 0), styles)).toEqual(['甲'])
  })

  it('lists of one definition count on together, unless one begins anew', async () => {
    const lists = list(1, 0) + list(2, 0) + list(3, 0, beginsAt(5))
    const body = p('甲', inList(1)) + p('乙', inList(2)) + p('丙', inList(3)) + p('丁', inList(3)) + p('戊', inList(1))
    expect(await read(body, definition(0, report) + lists)).toEqual(['一、甲', '二、乙', '五、丙', '六、丁', '七、戊'])
  })

  it('a level of its own beginning has it each time it is set back', async () => {
    const body =
      p('甲', inList(1)) + p('乙', inList(1, 2)) + p('丙', inList(1, 2)) + p('丁', inList(1)) + p('戊', inList(1, 2))
    expect(await read(body, definition(0, report) + list(1, 0, beginsAt(4, 2)))).toEqual([
      '一、甲',
      '4.乙',
      '5.丙',
      '二、丁',
      '4.戊',
    ])
  })

  it('a list may change a level of its definition', async () => {
    const own = `<w:lvlOverride w:ilvl="0">${level(0, 'upperRoman', '%1)', '<w:start w:val="4"/>')}</w:lvlOverride>`
    expect(await read(p('甲', inList(1)), definition(0, report) + list(1, 0, own))).toEqual(['IV)甲'])
  })

  it('a level that is never set back counts through', async () => {
    const levels =
      level(0, 'decimal', '%1.') + level(1, 'decimal', '%2)', '<w:start w:val="1"/><w:lvlRestart w:val="0"/>')
    const body = p('a', inList(1)) + p('b', inList(1, 1)) + p('c', inList(1)) + p('d', inList(1, 1))
    expect(await read(body, definition(0, levels) + list(1, 0))).toEqual(['1.a', '1)b', '2.c', '2)d'])
  })

  it('a number of several levels may say the upper ones in plain figures', async () => {
    const levels =
      level(0, 'chineseCounting', '第%1章') + level(1, 'decimal', '%1.%2', '<w:start w:val="1"/><w:isLgl/>')
    const body = p('总则', inList(1)) + p('目的', inList(1, 1))
    expect(await read(body, definition(0, levels) + list(1, 0))).toEqual(['第一章 总则', '1.1 目的'])
  })

  it('bullets, and lists that are not there, put nothing before the words', async () => {
    const body = p('甲', inList(1)) + p('乙', inList(9)) + p('丙', inList(1, 7))
    expect(await read(body, definition(0, level(0, 'bullet', '')) + list(1, 0))).toEqual(['甲', '乙', '丙'])
  })

  it('a definition may stand for that of a numbering style, which is found through a list of its own', async () => {
    const linked = '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="Report"/></w:abstractNum>'
    const styles = `<w:style w:type="numbering" w:styleId="Report"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const body = p('甲', inList(2)) + p('乙', inList(1)) + p('丙', inList(2))
    expect(await read(body, definition(0, report) + linked + list(1, 0) + list(2, 7), styles)).toEqual([
      '一、甲',
      '二、乙',
      '三、丙',
    ])
    const nowhere = definition(0, report) + linked + list(1, 0) + list(2, 7)
    expect(await read(p('甲', inList(2)), nowhere)).toEqual(['甲'])
  })

  it('a level that does not say so counts in decimals from 0', async () => {
    const bare = definition(0, '<w:lvl><w:lvlText w:val="%1."/></w:lvl>') + list(1, 0)
    expect(await read(p('甲', inList(1)) + p('乙', inList(1)), bare)).toEqual(['0.甲', '1.乙'])
  })

  it('a list without a definition numbers nothing, but may bring levels of its own', async () => {
    const none = '<w:num w:numId="1"/>'
    expect(await read(p('甲', inList(1)), none)).toEqual(['甲'])
    const own = `<w:num w:numId="1"><w:lvlOverride>${level(0, 'decimal', '%1.')}</w:lvlOverride></w:num>`
    expect(await read(p('甲', inList(1)), own)).toEqual(['1.甲'])
  })

  it('a level is set back by the levels it names, and by no deeper one', async () => {
    const levels =
      level(0, 'decimal', '%1.') +
      level(1, 'decimal', '%2)') +
      level(2, 'decimal', '%3]', '<w:start w:val="1"/><w:lvlRestart w:val="1"/>')
    const body = [0, 1, 2, 1, 2, 0, 2].map((step, i) => p(String(i), inList(1, step))).join('')
    expect(await read(body, definition(0, levels) + list(1, 0))).toEqual([
      '1.0',
      '1)1',
      '1]2',
      '2)3',
      '2]4',
      '2.5',
      '1]6',
    ])
  })

  it('a number says 0 of no level: one that is not there says nothing, one not yet counted its start', async () => {
    const levels = level(0, 'decimal', '%1', '<w:start w:val="3"/>') + level(1, 'decimal', '%1.%2.%9')
    expect(await read(p('甲', inList(1, 1)), definition(0, levels) + list(1, 0))).toEqual(['3.1.甲'])
  })

  it('a deleted paragraph is not counted', async () => {
    const gone = `<w:p><w:pPr>${inList(1)}<w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`
    expect(await read(gone + p('甲', inList(1)), definition(0, report) + list(1, 0))).toEqual(['一、甲'])
  })
})

const part = (inner: string) =>
  `<w:x xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${inner}</w:x>`
/** The numbers of paragraphs, each as the list and level it names. */
const numbers = (numbering: string, ...of: [list: string, level?: number][]) =>
  of.map((name) => ({ list: name[0], level: name[1] })).map(counter(numberingOf(part(numbering), undefined)))
/** The first number of a list of one level: how it is made, what more it says, and what stands before that. */
const first = (text: string, more: string, before = '<w:tmpl w:val="upperRoman"/>') =>
  numbers(definition(0, `<w:lvl>${before}${more}<w:lvlText w:val="${text}"/></w:lvl>`) + list(1, 0), ['1'])[0]

describe('a level', () => {
  it.each([
    ['12', '12.'],
    ['99999', '99999.'],
    ['123456', '0.'],
    ['x3', '0.'],
    ['3x', '0.'],
    ['-3', '0.'],
    ['', '0.'],
  ])('that starts at %j begins with %s', (start, number) => {
    expect(first('%1.', `<w:start w:val="${start}"/>`)).toBe(number)
  })

  it.each([
    ['%1', '', '5 '],
    ['%1', '<w:suff w:val="nothing"/>', '5'],
    ['%1', '<w:suff w:val="tab"/>', '5 '],
    ['第%1章', '', '第5章 '],
    ['%1、', '', '5、'],
    ['%1%0', '<w:numFmt w:val="upperRoman"/>', 'V%0 '],
  ])('of %s with %j prints %j', (text, more, number) => {
    expect(first(text, `<w:start w:val="5"/>${more}`)).toBe(number)
  })

  it('is told by its own settings, whatever others stand before them', () => {
    expect(first('%1.', '', '<w:tmpl w:val="7"/>')).toBe('0.')
    expect(first('%1', '<w:start w:val="5"/>', '<w:tmpl w:val="nothing"/>')).toBe('5 ')
  })

  it('of bullets prints none, nor does one without a text', () => {
    expect(first('•', '<w:numFmt w:val="bullet"/>')).toBe('')
    expect(numbers(definition(0, '<w:lvl><w:tmpl w:val="x"/></w:lvl>') + list(1, 0), ['1'])).toEqual([''])
  })

  it('in plain figures leaves out what is not counted', () => {
    const levels =
      level(0, 'none', '%1') +
      level(1, 'upperRoman', '%2') +
      level(2, 'decimal', '%1%2.%3', '<w:isLgl/><w:start w:val="1"/>')
    expect(numbers(definition(0, levels) + list(1, 0), ['1', 2])).toEqual(['1.1 '])
  })

  it('is one of the levels, whatever else the definition holds', () => {
    const levels = `${level(0, 'decimal', '%1.')}<w:styleLink w:val="x"/>`
    expect(numbers(definition(0, levels) + list(1, 0), ['1'], ['1'])).toEqual(['1.', '2.'])
  })

  it('is the first where none is named', () => {
    expect(numbers(definition(0, level(0, 'decimal', '%1.')) + list(1, 0), ['1', undefined])).toEqual(['1.'])
    expect(counter(numberingOf(part(definition(0, report) + list(1, 0)), undefined))({})).toBe('')
  })
})

describe('a list', () => {
  it('may have a level that others of its definition have not', () => {
    const own = `<w:lvlOverride w:ilvl="3">${level(3, 'decimal', '%4)')}</w:lvlOverride>`
    const all = definition(0, level(0, 'decimal', '%1.')) + list(1, 0) + list(2, 0, own)
    expect(numbers(all, ['2', 3], ['1', 0], ['2', 3])).toEqual(['1)', '1.', '1)'])
  })

  it('that begins anew does so at each level by itself', () => {
    const lists = list(1, 0) + list(2, 0, beginsAt(5) + beginsAt(3, 1))
    const of: [string, number][] = [
      ['1', 0],
      ['1', 1],
      ['2', 0],
      ['2', 1],
      ['2', 1],
      ['2', 0],
    ]
    expect(numbers(definition(0, report) + lists, ...of)).toEqual([
      '一、',
      '（一）',
      '五、',
      '（三）',
      '（四）',
      '六、',
    ])
  })

  it('is found through a style, whatever stands before its name', () => {
    const linked =
      '<w:abstractNum w:abstractNumId="7"><w:nsid w:val="Other"/><w:numStyleLink w:val="Report"/></w:abstractNum>'
    const num = (id: number, of: number) =>
      `<w:num w:numId="${id}"><w:tmpl w:val="8"/><w:abstractNumId w:val="${of}"/></w:num>`
    const styles = `<w:style w:type="numbering" w:styleId="Report"><w:name w:val="x"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`
    const all = definition(0, report) + linked + num(1, 0) + num(2, 7)
    expect(counter(numberingOf(part(all), part(styles)))({ list: '2' })).toBe('一、')
  })
})

describe('the number of a style', () => {
  const ofStyle = (styles: string, id: string): Reference | undefined =>
    numberingOf(part(definition(0, report) + list(1, 0)), part(styles)).ofStyle(id)
  const inOrder = '<w:pPr><w:numPr><w:numId w:val="1"/><w:ilvl w:val="2"/></w:numPr></w:pPr>'

  it('is its own before that of the one it is based on', () => {
    const styles =
      style('A', inOrder) + style('B', '<w:basedOn w:val="A"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>')
    expect(ofStyle(styles, 'A')).toEqual({ list: '1', level: 2 })
    expect(ofStyle(styles, 'B')).toEqual({ list: '1', level: 1 })
  })

  it('is none where no list is named', () => {
    expect(ofStyle(style('A', '<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr>'), 'A')).toBeUndefined()
    expect(ofStyle(style('A', inOrder), 'X')).toBeUndefined()
    expect(numberingOf(undefined, undefined).ofStyle('A')).toBeUndefined()
  })

  it('of a list that is not there has no level', () => {
    expect(ofStyle(style('A', '<w:pPr><w:numPr><w:numId w:val="9"/></w:numPr></w:pPr>'), 'A')).toEqual({ list: '9' })
  })

  it.each([
    ['paragraph', 'w:default="1"', 'N'],
    ['paragraph', 'w:default="true"', 'N'],
    ['paragraph', 'w:default="on"', 'N'],
    ['paragraph', 'w:default="0"', undefined],
    ['paragraph', 'w:default="10"', undefined],
    ['paragraph', 'w:default="none1"', undefined],
    ['paragraph', '', undefined],
    ['character', 'w:default="1"', undefined],
  ])('of all paragraphs is that of a %s style with %j: %s', (type, more, id) => {
    const styles = `<w:style w:type="${type}" w:styleId="N" ${more}/>`
    expect(numberingOf(undefined, part(styles)).defaultStyle).toBe(id)
  })
})
