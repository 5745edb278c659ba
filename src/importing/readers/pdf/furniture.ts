import type { Printed, Sheet } from './sheet'

/** Page numbers and running heads stand in this part of the page's height, at the top or the bottom. */
const margin = 0.15

/** Running heads may be printed a little higher or lower from page to page. Points. */
const near = 4

/** Lines looked at from the top, and from the bottom. */
const deep = 2

/** `- 20 -`, `— 3 —`, `第3页 共10页`, `3/10`: a number that can be nothing but that of a page. */
const dressed =
  /^(?:[-–—―－_·•~～]+(\d{1,4})[-–—―－_·•~～]+|第(\d{1,4})页(?:[,，/／]?共\d{1,4}页)?|(\d{1,4})[/／]\d{1,4}|[Pp]age(\d{1,4})(?:of\d{1,4})?)$/
const bare = /^\d{1,4}$/

const close = (text: string): string => text.replace(/\s+/g, '').normalize('NFKC').replaceAll('—', '-')

/** The number a line prints as that of its page; undefined if it is none. */
function pageNumber(text: string): { number: number; sure: boolean } | undefined {
  const words = close(text)
  const found = dressed.exec(words)
  if (found) return { number: Number(found.slice(1).find(Boolean)), sure: true }
  return bare.test(words) ? { number: Number(words), sure: false } : undefined
}

/** The outermost lines of a page that stand in its margins; a table ends the look. */
function edgesOf({ items, height }: Sheet): Printed[] {
  const outer = (from: Sheet['items'], inMargin: (line: Printed) => boolean) => {
    const lines: Printed[] = []
    for (const item of from) {
      if (item.kind !== 'line' || !inMargin(item) || lines.length === deep) break
      lines.push(item)
    }
    return lines
  }
  return [
    ...outer(items, ({ base }) => base < margin * height),
    ...outer([...items].reverse(), ({ base }) => base > (1 - margin) * height),
  ]
}

/** What a running head says, its own page number left open; undefined if that is nothing but a number. */
function refrain(text: string): string | undefined {
  const words = close(text).replace(/\d+/g, '#')
  return /[\p{L}]{2}/u.test(words) ? words : undefined
}

/** The lines that belong to the pages and not to what is printed on them: page numbers, running heads and feet. */
export function furniture(sheets: readonly Sheet[]): Set<Printed> {
  const edges = sheets.flatMap((sheet) => edgesOf(sheet).map((line) => ({ line, sheet })))
  const found = new Set<Printed>()

  // Bare numbers are those of pages if they count with the pages: most of them are the page's own plus the same.
  const numbers = edges.flatMap((edge) => {
    const read = pageNumber(edge.line.text)
    return read ? [{ ...edge, ...read, ahead: read.number - edge.sheet.page }] : []
  })
  for (const { line, sure, ahead, sheet } of numbers) {
    const along = new Set(numbers.filter((other) => other.ahead === ahead).map((other) => other.sheet.page))
    if (sure || (along.size > 1 && along.size >= 0.4 * sheets.length) || (sheets.length === 1 && lone(line, sheet)))
      found.add(line)
  }

  for (const { line } of edges) {
    const words = refrain(line.text)
    if (!words || found.has(line)) continue
    const same = edges.filter(
      (other) => Math.abs(other.line.base - line.base) <= near && refrain(other.line.text) === words,
    )
    // Left and right pages may have their own.
    if (new Set(same.map(({ sheet }) => sheet.page)).size >= Math.max(3, 0.4 * sheets.length)) found.add(line)
  }
  return found
}

/** On the only page there is: the page's own number, the last thing on it and far from all else. */
function lone(line: Printed, { items }: Sheet): boolean {
  const above = items.at(-2)
  if (line.text.trim() !== '1' || items.at(-1) !== line || !above) return false
  return line.top - (above.kind === 'line' ? above.bottom : above.part.box.bottom) > 2 * line.size
}
