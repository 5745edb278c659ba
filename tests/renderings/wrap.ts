/** Half widths a text takes: a Chinese character and full-width punctuation two, a Latin letter or digit one. */
export const width = (text: string): number => [...text].reduce((sum, c) => sum + (wide.test(c) ? 2 : 1), 0)
const wide = /[\p{Script=Han}\u2018-\u201d\u2014\u2026\u2460-\u24ff\u3000-\u303f\uff00-\uff60]/u

/** Marks that never begin a line, where a printer keeps that rule. */
const neverFirst = /^[，。、；：？！）》”’〕」%]/

/**
 * A text broken into lines of at most so many half widths; numbers and Latin words stay whole where they fit.
 * `rule`: no line begins with a stop or a closing bracket (it hangs over instead).
 */
export function wrapped(text: string, room: number, rule: boolean): string[] {
  const lines: string[] = []
  let line = ''
  const add = (piece: string) => {
    if (line !== '' && width(line) + width(piece) > room && !(rule && neverFirst.test(piece))) {
      lines.push(line.trimEnd())
      line = ''
    }
    line += line === '' ? piece.trimStart() : piece
  }
  for (const piece of text.match(/[\w.%/:-]+|[^\w.%/:-]/gu) ?? []) {
    if (width(piece) <= room) add(piece)
    else for (const c of piece) add(c)
  }
  return [...lines, line.trimEnd()]
}

/** Words put where they stand on a line; two that would touch keep so many spaces between them. */
export function spread(
  words: readonly { at: number; text: string }[],
  size: (text: string) => number,
  apart: number,
): string {
  let line = ''
  for (const { at, text } of [...words].sort((a, b) => a.at - b.at)) {
    const here = size(line)
    line += ' '.repeat(line === '' ? at : Math.max(apart, at - here)) + text
  }
  return line.trimEnd()
}
