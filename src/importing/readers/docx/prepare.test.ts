// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { cell, inList, level, p, row } from '../../../../tests/wordFile'
import { prepared } from './prepare'

const names =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:mc="urn:mc" xmlns:m="urn:m" xmlns:a="urn:a" xmlns:r="urn:r"'
const part = (inner: string) => `<w:x ${names}>${inner}</w:x>`
const lists = part(
  `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`,
)
const style = (more: string, list = 1) =>
  part(`<w:style w:type="paragraph" ${more}><w:pPr><w:numPr><w:numId w:val="${list}"/></w:numPr></w:pPr></w:style>`)
/** What a document becomes. */
const made = (body: string, styles?: string) =>
  prepared({ document: part(body), numbering: lists, styles })
    .slice(part('').indexOf('</'))
    .replace(/<\/w:x>$/, '')
const wordsOf = (xml: string) => xml.replace(/<[^>]*>/g, '')
const words = (...of: Parameters<typeof made>) => wordsOf(made(...of))
const run = (text: string, properties = '') =>
  `<w:r>${properties && `<w:rPr>${properties}</w:rPr>`}<w:t>${text}</w:t></w:r>`
const printed = (number: string) => `<w:r><w:t xml:space="preserve">${number}</w:t></w:r>`

describe('a document as it is handed on', () => {
  it('is as it was where there is nothing to prepare', () => {
    const body = `${p('甲', '<w:jc w:val="both"/>')}<w:tbl>${row(cell('1', '<w:noWrap/>'), '<w:cantSplit/>')}</w:tbl>`
    expect(made(body)).toBe(body)
  })

  it('has no pictures, no parts from elsewhere and no header rows', () => {
    const out = `<a:blip r:link="x"/><v:imagedata xmlns:v="urn:v"/><w:altChunk/><w:subDoc/><w:instrText>8</w:instrText>`
    expect(made(`<w:p>${out}</w:p>`)).toBe('<w:p/>')
    expect(made(`<w:tbl>${row(cell('1'), '<w:tblHeader/>')}</w:tbl>`)).not.toContain('tblHeader')
  })

  it('has links that lead nowhere', () => {
    expect(made(`<w:p><w:hyperlink r:id="z" w:anchor="y">${run('网站')}</w:hyperlink></w:p>`)).toBe(
      `<w:p><w:hyperlink>${run('网站')}</w:hyperlink></w:p>`,
    )
  })

  it('has what is written twice in the older form, if there is one', () => {
    const choice = `<mc:Choice>${run('新')}</mc:Choice>`
    const twice = (fallback: string) =>
      `<w:p><mc:AlternateContent>${choice}${choice}${fallback}</mc:AlternateContent></w:p>`
    expect(words(twice(`<mc:Fallback>${run('旧')}</mc:Fallback>`))).toBe('旧')
    expect(words(twice(''))).toBe('新新')
  })

  it.each(['w:fldSimple w:instr="x"', 'w:dir', 'w:bdo', 'm:oMathPara'])('has what is in %s in its place', (tag) => {
    const [name] = tag.split(' ')
    expect(made(`<w:p>${run('共')}<${tag}>${run('8')}${run('6')}</${name}>${run('件')}</w:p>`)).toBe(
      `<w:p>${run('共')}${run('8')}${run('6')}${run('件')}</w:p>`,
    )
  })

  it('has a formula as its letters', () => {
    const formula = '<m:oMathPara><m:oMath><m:r><m:t>1</m:t></m:r><m:r><m:t>2</m:t></m:r></m:oMath></m:oMathPara>'
    expect(made(`<w:p>${formula}</w:p>`)).toBe(`<w:p>${run('12')}</w:p>`)
  })
})

describe('words that Word hides', () => {
  it.each([
    '<w:vanish/>',
    '<w:webHidden/>',
    '<w:b/><w:vanish w:val="1"/>',
    '<w:vanish w:val="true"/>',
    '<w:vanish w:val="offset"/>',
    '<w:vanish w:val="10"/>',
  ])('are left out: %s', (properties) => {
    expect(words(`<w:p>${run('8', properties)}${run('24')}</w:p>`)).toBe('24')
  })

  it.each(['<w:b/>', '<w:vanish w:val="0"/>', '<w:vanish w:val="false"/>', '<w:webHidden w:val="off"/>'])(
    'are not those of %s',
    (properties) => {
      expect(words(`<w:p>${run('8', properties)}</w:p>`)).toBe('8')
    },
  )

  it('are not those of a paragraph whose end is hidden', () => {
    const body = p('甲', '<w:pStyle w:val="H"/><w:rPr><w:vanish/></w:rPr>')
    expect(made(body)).toBe(body)
  })
})

describe('a row that begins further right', () => {
  const before = (settings: string) => made(`<w:tbl>${row(cell('甲'), settings)}</w:tbl>`)
  const filled = (span: number) => `</w:trPr><w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr><w:p/></w:tc><w:tc>`

  it.each([1, 2, 64])('by %d columns has an empty cell over them', (n) => {
    expect(before(`<w:cantSplit w:val="9"/><w:gridBefore w:val="${n}"/>`)).toContain(filled(n))
  })

  it.each([0, -1, 65, 'x', 1e9])('by %s has none', (n) => {
    expect(before(`<w:gridBefore w:val="${n}"/>`)).not.toContain('gridSpan')
  })

  it('without cells has none', () => {
    expect(made(`<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr></w:tr>`)).not.toContain('gridSpan')
  })
})

describe('the number of a paragraph', () => {
  it('stands in a run of its own behind its properties, and in its list no more', () => {
    expect(made(p('甲', `<w:keepNext/>${inList(1)}`))).toBe(
      `<w:p><w:pPr><w:keepNext/></w:pPr>${printed('1.')}<w:r><w:t xml:space="preserve">甲</w:t></w:r></w:p>`,
    )
    expect(made(`<w:p><w:pPr>${inList(1)}</w:pPr></w:p>`)).toBe(`<w:p><w:pPr/>${printed('1.')}</w:p>`)
  })

  it('comes from its style, or from that of all paragraphs', () => {
    expect(words(p('甲', '<w:pStyle w:val="H"/>') + p('乙'), style('w:styleId="H"'))).toBe('1.甲乙')
    const usual = style('w:styleId="N" w:default="1"')
    expect(made(`<w:p>${run('甲')}</w:p>`, usual)).toBe(`<w:p>${printed('1.')}${run('甲')}</w:p>`)
    expect(words(p('甲', '<w:pStyle w:val="X"/>') + p('乙'), usual)).toBe('甲1.乙')
  })

  it('is none where it is put off, nor that of another list', () => {
    const usual = style('w:styleId="N" w:default="1"')
    expect(words(p('甲', inList(0)) + p('乙', inList(9)) + p('丙'), usual)).toBe('甲乙1.丙')
  })

  it('is counted of the document’s paragraphs alone', () => {
    const chart = '<a:p><a:r><a:t>图</a:t></a:r></a:p>'
    expect(words(`<w:p>${chart}</w:p>${p('甲')}`, style('w:styleId="N" w:default="1"'))).toBe('1.图2.甲')
  })

  it.each(['del', 'moveFrom'])('is the next’s where the end of one is gone: %s', (gone) => {
    expect(words(p('甲', `${inList(1)}<w:rPr><w:b/><w:${gone}/></w:rPr>`) + p('乙', inList(1)))).toBe('甲1.乙')
  })

  it('is its own where its end is only marked', () => {
    expect(words(p('甲', `${inList(1)}<w:rPr><w:b/></w:rPr>`) + p('乙', inList(1)))).toBe('1.甲2.乙')
  })
})
