// @vitest-environment node
import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { cell, inList, level, p, row, wordFile } from '../../../tests/wordFile'
import { readDocx } from './docx'

const host = { progress: () => {}, cmap: async () => new Uint8Array() }
const read = (...of: Parameters<typeof wordFile>) => readDocx(wordFile(...of), host)
/** Paragraphs as they are read, tables as rows of their cells' words. */
const texts = async (...of: Parameters<typeof wordFile>) =>
  (await read(...of)).blocks.map((b) => (b.kind === 'table' ? b.cells.map((c) => c.text).join(' ') : b.text))
const cells = async (rows: string) => {
  const [table] = (await read(`<w:tbl><w:tblPr/>${rows}</w:tbl>`)).blocks
  return table?.kind === 'table' ? table.cells.map(({ text, ...at }) => [text, ...Object.values(at)]) : []
}
const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`

describe('the words of a Word document', () => {
  it('paragraphs come in order, headings with their level', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>'
    const { blocks } = await read(p('一、总体情况', '<w:pStyle w:val="1"/>') + p('　　2024年，我市'), { styles })
    expect(blocks).toEqual([
      { kind: 'paragraph', line: 1, text: '一、总体情况', heading: 1 },
      { kind: 'paragraph', line: 2, text: '2024年，我市' },
    ])
  })

  it('the runs of a paragraph are joined, whatever was made bold', async () => {
    expect(
      await texts(`<w:p>${run('共办结')}<w:r><w:rPr><w:b/></w:rPr><w:t>3646</w:t></w:r>${run('件')}</w:p>`),
    ).toEqual(['共办结3646件'])
  })

  it('of tracked changes what was inserted is kept, what was deleted is not', async () => {
    const changed = `<w:ins w:id="1">${run('3646')}</w:ins><w:del w:id="2"><w:r><w:delText>3645</w:delText></w:r></w:del>`
    expect(await texts(`<w:p>${run('共')}${changed}${run('件')}</w:p>`)).toEqual(['共3646件'])
  })

  it('what Word hides or has struck out is not read', async () => {
    const hidden = (way: string) => `<w:r><w:rPr><w:${way}/></w:rPr><w:t>8</w:t></w:r>`
    const shown = '<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>件</w:t></w:r>'
    expect(await texts(`<w:p>${hidden('vanish')}${hidden('strike')}${run('24')}${shown}</w:p>`)).toEqual(['24件'])
  })

  it('fields and formulas are read', async () => {
    const math = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    const field = `<w:fldSimple w:instr="=SUM(LEFT)">${run('64')}</w:fldSimple>`
    const formula = `<m:oMath ${math}><m:r><m:t>12</m:t></m:r></m:oMath>`
    expect(await texts(`<w:p>${field}${run('件，')}${formula}${run('件')}</w:p>`)).toEqual(['64件，12件'])
  })

  it('text boxes are kept, once', async () => {
    const box = (text: string) => `<w:txbxContent>${p(text)}</w:txbxContent>`
    const alternate = `<mc:AlternateContent><mc:Choice Requires="wps">${box('方框')}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box('方框')}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent>`
    expect(await texts(`<w:p>${run('一')}<w:r>${alternate}</w:r></w:p>`)).toEqual(['一', '方框'])
  })

  it('notes stand at the end, and their marks not in the numbers', async () => {
    const footnotes = `<w:footnote w:id="2">${p('不含网站。')}</w:footnote>`
    const marked = `<w:p>${run('3646')}<w:r><w:footnoteReference w:id="2"/></w:r>${run('件')}</w:p>`
    expect(await texts(marked, { footnotes })).toEqual(['3646件', '1.不含网站。'])
  })

  it('a table of contents is left out', async () => {
    const styles = '<w:style w:type="paragraph" w:styleId="T"><w:name w:val="toc 1"/></w:style>'
    expect(await texts(p('一、总体情况 1', '<w:pStyle w:val="T"/>') + p('一、总体情况'), { styles })).toEqual([
      '一、总体情况',
    ])
  })

  it('the title is what the document says of itself', async () => {
    const core = strToU8(
      '<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>办公室</dc:creator><dc:title>2024年报告</dc:title></cp:coreProperties>',
    )
    expect((await read(p('一'), {}, { 'docProps/core.xml': core })).title).toBe('2024年报告')
    expect((await read(p('一'))).title).toBeUndefined()
  })
})

describe('tables of a Word document', () => {
  const across = (n: number) => `<w:gridSpan w:val="${n}"/>`
  const begins = '<w:vMerge w:val="restart"/>'
  const goesOn = '<w:vMerge/>'

  it('cells merged across and down keep their place', async () => {
    const rows =
      row(cell('', begins) + cell('申请人情况', across(2))) +
      row(cell('', goesOn) + cell('自然人') + cell('总计')) +
      row(cell('一、新收') + cell('3440') + cell('3525'))
    expect(await cells(rows)).toEqual([
      ['', 1, 1, 2, 1],
      ['申请人情况', 1, 2, 1, 2],
      ['自然人', 2, 2, 1, 1],
      ['总计', 2, 3, 1, 1],
      ['一、新收', 3, 1, 1, 1],
      ['3440', 3, 2, 1, 1],
      ['3525', 3, 3, 1, 1],
    ])
  })

  it('a cell merged down from a header row into the body goes on below', async () => {
    const rows =
      row(cell('项目', begins) + cell('数'), '<w:tblHeader/>') +
      row(cell('', goesOn) + cell('1')) +
      row(cell('规章') + cell('12'))
    expect(await cells(rows)).toContainEqual(['项目', 1, 1, 2, 1])
    expect(await cells(rows)).toContainEqual(['1', 2, 2, 1, 1])
  })

  it('a row that begins further right stays there', async () => {
    const rows =
      row(cell('甲') + cell('乙', begins)) +
      row(cell('', goesOn), '<w:gridBefore w:val="1"/>') +
      row(cell('1') + cell('2'))
    expect(await cells(rows)).toContainEqual(['乙', 1, 2, 2, 1])
  })

  it('rows numbered by Word have their numbers', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const numbered = (label: string) => row(`<w:tc>${p('', inList(1))}</w:tc>${cell(label)}`)
    expect(await texts(`<w:tbl>${numbered('规章')}${numbered('许可')}</w:tbl>`, { numbering })).toEqual([
      '1 规章 2 许可',
    ])
  })
})

describe('a Word document that is not made as Word makes it', () => {
  it('nothing is read out of files beside it or from anywhere else', async () => {
    const picture =
      '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="x"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>'
    const chunk = '<w:altChunk r:id="y"/>'
    const link = `<w:p><w:hyperlink r:id="z">${run('政府网站')}</w:hyperlink></w:p>`
    const rels = strToU8(
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="x" Type="t/image" Target="file:///etc/passwd" TargetMode="External"/><Relationship Id="s" Type="t/styles" Target="http://example.org/styles.xml" TargetMode="External"/></Relationships>',
    )
    expect(await texts(picture + chunk + link, {}, { 'word/_rels/document.xml.rels': rels })).toEqual(['政府网站'])
  })

  it('without words it is refused as such', async () => {
    await expect(read('')).rejects.toMatchObject({ problem: { kind: 'no-text' } })
  })

  it('with a part that is no XML it is damaged', async () => {
    for (const xml of ['', 'x', '<w:document', '<a></b>', '<a xmlns:w="x"/>'])
      await expect(read('', {}, { 'word/document.xml': strToU8(xml) })).rejects.toMatchObject({
        problem: {
          kind: xml === '<a xmlns:w="x"/>' ? expect.stringMatching(/damaged|no-text/) : 'damaged',
          medium: 'docx',
        },
      })
  })

  it('markup in its words stays words', async () => {
    expect(await texts(p('&lt;script&gt;alert(1)&lt;/script&gt; 1 &lt; 2'))).toEqual([
      '<script>alert(1)</script> 1 < 2',
    ])
  })
})
