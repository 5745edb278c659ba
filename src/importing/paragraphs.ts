import type { Line, Spot } from './blocks'
import { beginsItem, subheadings } from './headings'
import { joined, tidy, widthOf } from './words'

/** A paragraph with where it begins. */
export type Joined = { at: Spot; text: string }

/** The end of a sentence or of a part of it, with what closes around it. */
const ended = /[。！？；：.!?;:][”’"』」）)]?$/
/** After these the sentence goes on, unless an item begins. */
const goesOn = /[；;：:]”?$/

/** Lines that are no part of a sentence: the date and the names at the end, what is attached. */
const date =
  /^[（(]?[\d〇零○一二三四五六七八九]{4}\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日[）)]?$/
const attached = /^(附件|附表|附)\s*\d*\s*[：:]|^附件$/
const filledIn = /(单位负责人|审核人|填报人|填报日期)\s*[：:]/
const signs = /(办公室|办公厅|人民政府|委员会|局|厅|委)$/

/** A line is short where it ends this much before its neighbours do. */
const short = 0.88

/** A title alone is this much shorter than the lines of the print. */
const titleShort = 0.8
/** The numbered title of a subsection, （一）主动公开情况, and no sentence. */
const isTitle = (text: string): boolean =>
  text.length <= 60 && !/[，。；：！？,;:!?]/.test(text) && subheadings.some(({ read }) => read(text) !== null)

/** A number alone between two lines that are full: a sentence would have filled its line with the words that follow. */
const isPageNumber = (line: Line, above: Line | undefined, below: Line | undefined): boolean =>
  /^\d{1,3}$/.test(line.text) &&
  above !== undefined &&
  below !== undefined &&
  widthOf(above.text) > 20 &&
  widthOf(below.text) > 2 &&
  !/^[，。、；：]/.test(below.text)

/** How far a line is set in, in Latin characters. */
function indentOf({ segments, text }: Line): number {
  const [first] = segments
  if (!first) return 0
  const last = segments.at(-1) ?? first
  return first.from / Math.max(0.1, (last.to - first.from) / Math.max(1, widthOf(text)))
}

/** How wide the lines are that fill the print, in Latin characters: nine tenths of its words stand in lines no wider. */
export function fullWidth(lines: readonly Line[]): number {
  const widths = lines.map(({ text }) => widthOf(text)).sort((a, b) => b - a)
  let wider = widths.reduce((sum, width) => sum + width, 0) / 10
  for (const width of widths) {
    wider -= width
    if (wider <= 0) return width
  }
  return 0
}

/**
 * Puts the lines of a print together again. A paragraph ends where a sentence does and its line stops early, or where
 * the next line is set in, stands apart, or begins as an item does; or below a title alone.
 * @param full how wide the lines are that fill the print
 */
export function joinLines(all: readonly Line[], full: number): Joined[] {
  const lines = all.filter((line, i) => !isPageNumber(line, all[i - 1], all[i + 1]))
  const widths = lines.map((line) => widthOf(line.text))
  const indents = lines.map(indentOf)
  // Where most lines stand apart, that is how the document is printed.
  const sparse = lines.filter((line) => line.apart).length < lines.length / 3
  const paragraphs: { at: Spot; stretches: string[] }[] = []
  for (const [i, line] of lines.entries()) {
    const text = tidy(line.text)
    const last = paragraphs.at(-1)
    const above = lines[i - 1]
    if (!last || !above || ends(i) || isTitleAbove(i, last.stretches)) {
      paragraphs.push({
        at: { ...(line.page === undefined ? {} : { page: line.page }), line: line.line },
        stretches: [text],
      })
      continue
    }
    last.stretches.push(text)
  }
  return paragraphs.map(({ at, stretches }) => ({ at, text: joined(stretches) }))

  /** Whether what stands above line i is a title alone, of one line or two. */
  function isTitleAbove(i: number, stretches: readonly string[]): boolean {
    if (stretches.length > 2 || (widths[i - 1] ?? 0) >= full * titleShort) return false
    return isTitle(joined(stretches)) && !/^[，。、；：）)]/.test(lines[i]?.text ?? '')
  }

  /** Whether a paragraph ends above line i. */
  function ends(i: number): boolean {
    const above = lines[i - 1] as Line
    const line = lines[i] as Line
    const ending = ended.test(above.text.trim())
    const around = Math.max(...widths.slice(Math.max(0, i - 4), i + 4))
    const stopped = (widths[i - 1] ?? 0) < around * short
    if (beginsItem(line.text)) return ending || stopped
    if ([date, attached, filledIn].some((alone) => alone.test(line.text) || alone.test(above.text))) return true
    if (signs.test(line.text) && date.test(lines[i + 1]?.text ?? '')) return true
    const margin = Math.min(...indents.slice(Math.max(0, i - 4), i + 5))
    const setIn = (indents[i] ?? 0) - margin >= 2 && (indents[i - 1] ?? 0) - margin < 2
    if (setIn && ending) return true
    if (sparse && line.apart) return ending || stopped
    return ending && stopped && !goesOn.test(above.text)
  }
}
