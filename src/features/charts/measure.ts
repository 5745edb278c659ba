/**
 * How wide a text will be, in units of its own font size, without asking a browser: the same drawing must come out at
 * build, in a test and on a page. Han characters and full-width signs are 1 wide; Latin ones by their rough widths.
 */
export function widthOf(text: string): number {
  let width = 0
  // Chinese fonts set these as wide as a character.
  const quotes = /\p{Script=Han}/u.test(text) ? /[“”‘’…]/ : null
  for (const c of text) {
    if (quotes?.test(c)) width += 1
    else if (/[\u2E80-\u9FFF\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\u3000-\u303F]/.test(c)) width += 1
    else if (/[ilj.,:;'|!()[\]]/.test(c)) width += 0.32
    else if (/[A-Zmw%—]/.test(c)) width += 0.72
    else width += 0.55
  }
  return width
}

const noLineStart = /^[，。；：、！？）》”’%,.;:!?)]/

/**
 * Text cut into lines no wider than `room` (in font sizes); Latin words stay whole, no line begins with a stop or ends
 * with an opening quote or bracket.
 */
export function wrap(text: string, room: number): string[] {
  const tokens = text.match(/[“‘《（(]*(?:[\p{Script=Latin}\d.,'’–-]*[A-Za-z\d][A-Za-z\d.,'’–%-]*\s?|\S)|\s+/gu) ?? []
  const lines: string[] = []
  let line = ''
  for (const token of tokens) {
    if (line && token.trim() && widthOf(line + token.trimEnd()) > room && !noLineStart.test(token)) {
      lines.push(line.trimEnd())
      line = token.trimStart()
    } else line += token
  }
  if (line.trim()) lines.push(line.trimEnd())
  return lines
}

/** The same, but a word that alone is wider than a line is cut too: an address, a name nobody foresaw. */
export function wrapAll(text: string, room: number): string[] {
  return wrap(text, room).flatMap((line) => {
    if (widthOf(line) <= room + 1) return [line]
    const cut: string[] = []
    let part = ''
    for (const c of line) {
      if (part && widthOf(part + c) > room) {
        cut.push(part)
        part = ''
      }
      part += c
    }
    return [...cut, part]
  })
}
