/** What keeps pieces apart that stood on lines of their own: Han run on, Latin words and numbers do not. */
const between = (before: string, after: string): string => (/[\w.,%]$/.test(before) && /^[\w.]/.test(after) ? ' ' : '')

/** Pieces of words that stood on lines of their own, as one. */
export const join = (pieces: readonly string[]): string =>
  pieces.map((piece, i) => (i > 0 ? between(pieces[i - 1] as string, piece) : '') + piece).join('')

/** Characters that take no room and may stand inside numbers and words. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g

/** Words as shown: without indentation, no-break spaces as spaces, one for a run of them. */
export const clean = (text: string): string =>
  text
    .replace(invisible, '')
    .replace(/[ \t\n\r\f\u00a0\u2002-\u200a]+/g, ' ')
    .trim()

/** 一、 （一） 1. （1） 第一条: how the parts of a report begin. */
const numbered =
  /^([一二三四五六七八九十]{1,3}[、.．]|[（(]([一二三四五六七八九十]{1,3}|\d{1,2})[）)]|\d{1,2}[、.．](?!\d)|第[一二三四五六七八九十]+[章节条])/
const ended = /[。；：！？…”』）)]$/
/** Characters of a line that may go on below: a shorter one was ended on purpose. */
const goesOn = 20

/** Whether a paragraph ends between two lines, or the line was broken only to fit. */
function endsBetween(before: string, after: string): boolean {
  const [a, b] = [clean(before), clean(after)]
  const indented = /^[ ]*(\u3000|\u00a0{2})/.test(after)
  return (
    a.length < goesOn || indented || ended.test(a) || numbered.test(b) || (numbered.test(a) && a.length < 2 * goesOn)
  )
}

/** Words with line breaks in them -> paragraphs. `whole`: they are one whatever the breaks, as a heading is. */
export function paragraphsOf(text: string, whole: boolean): string[] {
  const paragraphs: string[][] = []
  let last = ''
  for (const line of text.split('\n')) {
    const words = clean(line)
    const open = paragraphs.at(-1)
    if (words !== '')
      if (open && (whole || (clean(last) !== '' && !endsBetween(last, line)))) open.push(words)
      else paragraphs.push([words])
    last = line
  }
  return paragraphs.map(join)
}
