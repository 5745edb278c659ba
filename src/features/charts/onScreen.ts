import { type Theme, useChoice } from '../../state/choice'

/** The theme the page is in now: the reader's choice, else the system's. */
export const themeOnScreen = (): Theme =>
  useChoice.getState().theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

/** An address as it stands in print: without its scheme and language, in letters where it holds coded ones. */
export function inPrint(address: string): string {
  const short = address.replace(/^https?:\/\//, '').replace(/[?&]lang=\w+$/, '')
  try {
    return decodeURI(short)
  } catch {
    return short
  }
}
