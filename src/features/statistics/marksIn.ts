import { namesIn } from '../../language/rows'
import type { Lang } from '../../language/words'
import { hits } from '../../report/search'
import type { Row } from '../../report/statistics'

/** How many places in the names of these rows hold the words searched for: as many as the table marks. */
export const marksIn = (rows: readonly Row[], words: string, lang: Lang): number =>
  rows.flatMap(({ indicator }) => namesIn(indicator, lang)).reduce((n, name) => n + hits(name, words).length, 0)
