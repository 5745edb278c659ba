import { strToU8, zipSync } from 'fflate'
import type { Report } from '../../src/report/schema'
import { type Dice, diceOf } from './dice'
import { outlineOf, type Piece } from './outline'
import type { PrintedCell, PrintedTable } from './tables'
import type { Wording } from './wording'

/** How a report is written in Word. */
export type DocxStyle = Wording & {
  /** `typed`: 一、 and （一） are words; `automatic`: Word counts, and the text does not hold them. */
  numbering: 'typed' | 'automatic'
  /** Titles in the heading styles, or plain paragraphs in larger letters. */
  headings: boolean
  /** Words cut into runs, as Word leaves them after editing. */
  runs: boolean
  /** A header and a footer with page numbers. */
  pages: boolean
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const prolog = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

/** Report -> bytes of a .docx. */
export function asDocx(report: Report, style: DocxStyle): Uint8Array {
  const dice = diceOf(style.seed)
  const body = outlineOf(report, style).map((piece, i) => pieceXml(piece, style, dice, i))
  const pages = style.pages
    ? '<w:headerReference w:type="default" r:id="rId3"/><w:footerReference w:type="default" r:id="rId4"/>'
    : ''
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': `${prolog}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${prolog}<w:document ${w} ${r}><w:body>${body.join('')}<w:sectPr>${pages}<w:pgSz w:w="11906" w:h="16838"/></w:sectPr></w:body></w:document>`,
    'word/styles.xml': `${prolog}<w:styles ${w}>${['1', '2'].map(headingStyle).join('')}</w:styles>`,
    'word/numbering.xml': numbering,
    'word/header1.xml': `${prolog}<w:hdr ${w}><w:p><w:r><w:t>政府信息公开年度报告</w:t></w:r></w:p></w:hdr>`,
    'word/footer1.xml': `${prolog}<w:ftr ${w}><w:p><w:r><w:t>- 3 -</w:t></w:r></w:p></w:ftr>`,
    'word/_rels/document.xml.rels': relationships,
  }
  // A fixed date, so that the same report makes the same bytes.
  const entries = Object.entries(files).map(([name, text]) => [name, [strToU8(text), { mtime: '2024-01-01' }]] as const)
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0])
}

const headingStyle = (level: string) =>
  `<w:style w:type="paragraph" w:styleId="${level}"><w:name w:val="heading ${level}"/><w:pPr><w:outlineLvl w:val="${Number(level) - 1}"/></w:pPr></w:style>`

const level = (at: number, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`
const numbering = `${prolog}<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>${level(0, '%1、')}${level(1, '（%2）')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

const part = (name: string, type: string) =>
  `<Override PartName="/word/${name}.xml" ContentType="${word}.${type}+xml"/>`
const contentTypes = `${prolog}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('document', 'document.main')}${part('styles', 'styles')}${part('numbering', 'numbering')}${part('header1', 'header')}${part('footer1', 'footer')}</Types>`

const relationships = `${prolog}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${[
  ['styles', 'styles'],
  ['numbering', 'numbering'],
  ['header', 'header1'],
  ['footer', 'footer1'],
]
  .map(([type, file], i) => `<Relationship Id="rId${i + 1}" Type="${office}/${type}" Target="${file}.xml"/>`)
  .join('')}</Relationships>`

function pieceXml(piece: Piece, style: DocxStyle, dice: Dice, at: number): string {
  const p = (text: string, properties = '') =>
    `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runsXml(text, style, dice, `${at}`)}</w:p>`
  const named = (heading: '1' | '2') => (style.headings ? `<w:pStyle w:val="${heading}"/>` : '')
  const counted = (depth: 0 | 1) => `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr>`
  switch (piece.kind) {
    case 'title':
      return p(piece.text, '<w:jc w:val="center"/>')
    case 'section':
    case 'heading': {
      const top = piece.kind === 'section'
      const properties = named(top ? '1' : '2')
      if (style.numbering === 'typed') return p(piece.number + piece.text, properties)
      return p(piece.text, properties + counted(top ? 0 : 1))
    }
    case 'table':
      // Word asks for a paragraph between two tables.
      return `${tableXml(piece.table, style, dice, at)}<w:p/>`
    default:
      return p(piece.text, piece.kind === 'paragraph' ? '<w:ind w:firstLineChars="200"/>' : '<w:jc w:val="center"/>')
  }
}

/** Words in one run, or cut where Chinese and digits meet and here and there besides. */
function runsXml(text: string, style: DocxStyle, dice: Dice, name: string): string {
  if (text === '') return ''
  const whole = !style.runs || dice.chance(`whole ${name}`, 0.3)
  const runs = whole ? [text] : (text.match(/[\d.%]+|[^\d.%]{1,9}/g) ?? [])
  return runs.map((run) => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`).join('')
}

function tableXml(table: PrintedTable, style: DocxStyle, dice: Dice, at: number): string {
  const grid = '<w:gridCol w:w="900"/>'.repeat(table.columns)
  const rows = Array.from({ length: table.rows }, (_, row) => {
    const cells = table.cells
      .filter((cell) => cell.row <= row && row < cell.row + cell.rows)
      .sort((a, b) => a.column - b.column)
    const repeated = row < table.heads ? '<w:trPr><w:tblHeader/></w:trPr>' : ''
    return `<w:tr>${repeated}${cells.map((cell) => cellXml(cell, row, style, dice, at)).join('')}</w:tr>`
  })
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`
}

/** A cell, or the place a cell above reaches down into. */
function cellXml(cell: PrintedCell, row: number, style: DocxStyle, dice: Dice, at: number): string {
  const across = cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : ''
  const down = cell.rows > 1 ? (cell.row === row ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>') : ''
  const name = `${at} ${cell.row} ${cell.column}`
  const text = cell.row === row ? cell.text : ''
  const half = Math.ceil(text.length / 2)
  const broken = cell.as !== 'number' && text.length > 3 && dice.chance(`break ${name}`, 0.1)
  const runs = broken
    ? `${runsXml(text.slice(0, half), style, dice, name)}<w:r><w:br/></w:r>${runsXml(text.slice(half), style, dice, name)}`
    : runsXml(text, style, dice, name)
  return `<w:tc><w:tcPr><w:tcW w:w="900" w:type="dxa"/>${across}${down}</w:tcPr><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runs}</w:p></w:tc>`
}
