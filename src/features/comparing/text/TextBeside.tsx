import type { Lang } from '../../../language/words'
import type { Report } from '../../../report/schema'

type Props = { report: Report; others: readonly Report[]; lang: Lang }

/** A report's text beside another's. */
export function TextBeside(_: Props) {
  return null
}
