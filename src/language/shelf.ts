import type { Shelved } from '../report/shelf'
import { inLang } from './text'
import type { Lang } from './words'

const named: Readonly<Record<Lang, (place: string, year: number) => string>> = {
  zh: (place, year) => `${place}${year}年`,
  en: (place, year) => `${place} ${year}`,
}

type Known = Pick<Shelved, 'id' | 'title' | 'place' | 'year'>

/**
 * What reports are called where many stand together, by id: their place and year; their title where these are not known, or
 * where another among them has the same.
 */
export function shortNames(reports: readonly Known[], lang: Lang): ReadonlyMap<string, string> {
  const short = ({ place, year, title }: Known) =>
    place === null || year === null ? inLang(title, lang) : named[lang](inLang(place, lang), year)
  const times = new Map<string, number>()
  for (const one of reports) times.set(short(one), (times.get(short(one)) ?? 0) + 1)
  return new Map(
    reports.map((one) => [one.id, times.get(short(one)) === 1 ? short(one) : inLang(one.title, lang)] as const),
  )
}
