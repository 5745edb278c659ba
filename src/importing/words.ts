/** A character of Chinese writing, its punctuation included. */
const wide = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’…—·]/u

/** Printed with a space after every character to fill a line: `其 中 ： 现 场`. */
const spreadOut = /(?<![^\s])(?:[\p{Script=Han}：，。；、] ){3,}[\p{Script=Han}：，。；、]?/gu

/** The words of a line as a sentence has them: one space at most, none where a line was only spread out. */
export const tidy = (text: string): string =>
  text
    .replace(/[\s\u3000]+/g, ' ')
    .replace(spreadOut, (run) => run.replaceAll(' ', ''))
    .trim()

/** Stretches of a sentence put together: no space where Chinese stands on either side. */
export function joined(stretches: readonly string[]): string {
  const written: string[] = []
  let last = ''
  for (const stretch of stretches) {
    if (stretch === '') continue
    const apart = last !== '' && !wide.test(last) && !wide.test(stretch.charAt(0)) && !/\d/.test(last)
    written.push(apart ? ` ${stretch}` : stretch)
    last = stretch.slice(-1)
  }
  return written.join('')
}

/** How wide a text is printed, in Latin characters: a Chinese one is as wide as two. */
export const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (wide.test(c) ? 2 : 1), 0)
