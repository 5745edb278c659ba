import type { Lang } from '../../language/words'
import { addressOf } from '../../state/address'
import { nothingChosen, type Theme, useChoice } from '../../state/choice'
import { useOpened } from '../../state/opened'

/** The theme the page is in now: the reader's choice, else the system's. */
export const themeOnScreen = (): Theme =>
  useChoice.getState().theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')

/**
 * Where everybody can see a chart of the report on screen, or the report itself; null: nowhere, since the report is a
 * file of the reader's own, or the page is one on their disk. What else the reader chose is not part of it.
 */
export function publicAddress(report: string, chart: string | null, lang: Lang): string | null {
  if (useOpened.getState().viewing) return null
  const address = addressOf({ ...nothingChosen, report, chart, lang })
  return /^https?:/.test(address) ? address : null
}

/** An address as it stands in print: without its scheme and language, in letters where it holds coded ones. */
export function inPrint(address: string): string {
  const short = address.replace(/^https?:\/\//, '').replace(/[?&]lang=\w+$/, '')
  try {
    return decodeURI(short)
  } catch {
    return short
  }
}
