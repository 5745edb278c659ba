import type { Report } from '../../src/report/schema'
import { asHtml, type HtmlStyle } from './html'

/** How a report is set on A4. */
export type PdfStyle = Pick<HtmlStyle, 'seed' | 'words'> & {
  /** Letters in points: how much stands on a line, and where names break. */
  letters: number
  lineHeight: number
  pageNumbers: boolean
  /** Numbers stand half-way down their row, or at its top. */
  rows: 'middle' | 'top'
}

/** Report -> the page a browser prints to PDF: its layout is the browser's, its pages are numbered like official papers. */
export function asPdfHtml(report: Report, style: PdfStyle): string {
  const html = asHtml(report, {
    seed: style.seed,
    words: style.words,
    markup: 'plain',
    around: false,
    nested: false,
    unmerged: false,
    charset: 'utf-8',
  })
  const numbers = style.pageNumbers ? '@bottom-center { content: "- " counter(page) " -"; font-size: 10pt }' : ''
  const css = `
    @page { size: A4; margin: 25mm 26mm; ${numbers} }
    body { font: ${style.letters}pt/${style.lineHeight} "Noto Serif CJK SC", "Noto Sans CJK SC", serif }
    h1 { text-align: center; font-size: 1.4em } h2, h3 { font-size: 1em }
    p { text-indent: 2em; margin: 0; text-align: justify }
    table { border-collapse: collapse; width: 100%; font-size: ${Math.round(style.letters * 0.7)}pt; line-height: 1.3 }
    thead { display: table-header-group } tr { break-inside: avoid }
    td, th { border: 1px solid; padding: 2pt; text-align: center; vertical-align: ${style.rows} }`
  return html.replace('</head>', `<style>${css}</style></head>`)
}
