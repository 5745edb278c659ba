import type { Report } from '../../src/report/schema'
import { type Dice, diceOf } from './dice'
import { outlineOf, type Piece } from './outline'
import type { PrintedCell, PrintedTable } from './tables'
import type { Wording } from './wording'

/** How a page is marked up. All of it is met on government sites. */
export type HtmlStyle = Wording & {
  /**
   * `plain`: h1, h2 and p; `word`: saved from Word, classes and styles on everything; `editor`: p and span of a CMS;
   * `breaks`: everything but the tables in one element, lines apart by br.
   */
  markup: 'plain' | 'word' | 'editor' | 'breaks'
  /** Navigation, position, search and footer around the text. */
  around: boolean
  /** Tables in tables that only lay the page out. */
  nested: boolean
  /** Cells that a merged cell covers are there and empty, in place of rowspan. */
  unmerged: boolean
  charset: 'utf-8' | 'gb18030'
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Report -> the page a government publishes it on. A page in GB18030 still has to be encoded so by who writes it. */
export function asHtml(report: Report, style: HtmlStyle): string {
  const dice = diceOf(style.seed)
  const body = outlineOf(report, style)
    .map((piece, i) => pieceHtml(piece, style, dice, i))
    .join('\n')
  const title = typeof report.title === 'string' ? report.title : report.title.zh
  const article = style.nested
    ? `<table width="100%" border="0"><tbody><tr><td class="pad">&nbsp;</td><td>${body}</td></tr></tbody></table>`
    : `<div id="zoom" class="article-content">${body}</div>`
  return [
    `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="${style.charset}"><title>${escaped(title)}</title>`,
    '<style>td { border: 1px solid }</style><script>var n = "<table><tr><td>9999</td></tr></table>"</script></head><body>',
    style.around ? header : '',
    article,
    style.around ? footer : '',
    '</body></html>',
  ].join('\n')
}

const header = `<header><h2>人民政府门户网站</h2><nav><ul><li><a href="/">首页</a></li><li><a href="/zwgk">政务公开</a></li>
<li><a href="/bsfw">办事服务</a></li></ul></nav><form><input name="q" value="搜索"></form></header>
<div class="position">当前位置：<a href="/">首页</a> &gt; 政务公开 &gt; 政府信息公开年报</div>
<div class="info">发布时间：<span>2025-01-20 16:32</span> 来源：政府办公室 浏览次数：<span id="hits">1234</span> 字体：[大 中 小]</div>`
const footer = `<footer><p>主办：人民政府办公室　承办：大数据管理局</p><p>备案号：苏ICP备05009121号　网站标识码：3213000001</p>
<script>document.write("浏览 1234 次")</script></footer>`

function pieceHtml(piece: Piece, style: HtmlStyle, dice: Dice, at: number): string {
  const { markup } = style
  const attributes = (centre: boolean) => {
    if (markup === 'word')
      return ` class="MsoNormal" style="text-indent:32pt;${centre ? 'text-align:center;' : ''}mso-x:y"`
    return markup === 'editor' && centre ? ' style="text-align: center;"' : ''
  }
  const inside = (text: string) => {
    if (markup === 'word')
      return `<span lang="EN-US" style="font-size:16.0pt">${inRuns(text, dice, at)}<o:p></o:p></span>`
    return markup === 'editor' ? `<span>&nbsp;&nbsp;&nbsp;&nbsp;${escaped(text)}</span>` : escaped(text)
  }
  const p = (text: string, centre = false) =>
    markup === 'breaks'
      ? `　　${escaped(text)}<br />${dice.chance(`empty ${at}`, 0.5) ? '<br>' : ''}`
      : `<p${attributes(centre)}>${inside(text)}</p>`
  switch (piece.kind) {
    case 'title':
      return markup === 'plain' ? `<h1>${escaped(piece.text)}</h1>` : p(piece.text, true)
    case 'section':
      return markup === 'plain' ? `<h2>${piece.number}${escaped(piece.text)}</h2>` : p(piece.number + piece.text)
    case 'heading': {
      const text = piece.number + piece.text
      return markup === 'plain' && dice.chance('h3', 0.5) ? `<h3>${escaped(text)}</h3>` : p(text)
    }
    case 'table':
      return tableHtml(piece.table, style, dice, at)
    default:
      return p(piece.text, piece.kind === 'aside' && piece.place === 'centre')
  }
}

/** Text cut into spans, as Word does where the font changes between Chinese and digits. */
const inRuns = (text: string, dice: Dice, at: number): string =>
  dice.chance(`runs ${at}`, 0.5)
    ? (text.match(/[\d.%]+|[^\d.%]+/g) ?? []).map((run) => `<span>${escaped(run)}</span>`).join('')
    : escaped(text)

function tableHtml(table: PrintedTable, style: HtmlStyle, dice: Dice, at: number): string {
  const head = dice.chance(`thead ${at}`, 0.4)
  const emptyRow = dice.chance(`empty row ${at}`, 0.15) ? '<tr></tr>' : ''
  const rows = Array.from({ length: table.rows }, (_, row) => `<tr>${rowHtml(table, row, style, dice)}</tr>`)
  const heads = head ? `<thead>${rows.slice(0, table.heads).join('')}</thead>` : ''
  const body = `<tbody>${rows.slice(head ? table.heads : 0).join('\n')}${emptyRow}</tbody>`
  const attributes = style.markup === 'plain' ? '' : ' class="MsoTableGrid" border="1" cellspacing="0" width="560"'
  return `<div class="table"><table${attributes}>${heads}${body}</table></div>`
}

function rowHtml(table: PrintedTable, row: number, style: HtmlStyle, dice: Dice): string {
  const own = table.cells.filter((cell) => cell.row === row)
  const covered = style.unmerged
    ? table.cells
        .filter((cell) => cell.row < row && row < cell.row + cell.rows)
        .map((cell): PrintedCell => ({ ...cell, text: '', rows: 1 }))
    : []
  return [...own, ...covered]
    .sort((a, b) => a.column - b.column)
    .map((cell) => cellHtml(cell, style, dice))
    .join('')
}

function cellHtml(cell: PrintedCell, style: HtmlStyle, dice: Dice): string {
  const name = `cell ${cell.row} ${cell.column}`
  const tag = cell.as === 'head' && style.markup === 'plain' && dice.chance('th', 0.5) ? 'th' : 'td'
  const rows = style.unmerged || cell.rows === 1 ? '' : ` rowspan="${cell.rows}"`
  const spans = rows + (cell.columns > 1 ? ` colspan="${cell.columns}"` : '')
  // A name is broken where the column is narrow; a number never is.
  const half = Math.ceil(cell.text.length / 2)
  const broken = cell.as !== 'number' && cell.text.length > 3 && dice.chance(`br ${name}`, 0.15)
  const lines = broken ? [cell.text.slice(0, half), cell.text.slice(half)] : [cell.text]
  const filled = cell.text === '' && dice.chance('nbsp', 0.5) ? '&nbsp;' : undefined
  if (style.markup === 'plain') return `<${tag}${spans}>${filled ?? lines.map(escaped).join('<br>')}</${tag}>`
  const p = (line: string) => `<p class="MsoNormal" align="center"><span>${line}</span></p>`
  const inside = style.markup === 'word' ? lines.map((line) => p(filled ?? escaped(line))).join('\n') : undefined
  return `<td width="80"${spans} style="border:1px solid">${inside ?? filled ?? ` ${lines.map(escaped).join('<br />')} `}</td>`
}
