import { provinceOf } from './provinces'
import { isSamePlace } from './samePlace'
import type { Text, Verdicts } from './schema'
import { zhOf } from './zhOf'

/** A report on the shelf: what is known of it without reading it. */
export type Shelved = {
  /** What it is compared under, and links to it name. */
  id: string
  title: Text
  /** What is not known of a report of the reader's own that an earlier version kept is null. */
  place: Text | null
  code: string | null
  publisher: Text | null
  year: number | null
  form: string | null
  edition: string | null
  checks: Verdicts | null
  /** In the site's library, in this browser, or a file that is open now. */
  where: 'site' | 'browser' | 'opened'
}

/** What narrows and orders the shelf; null: all. */
export type Sought = {
  find: string
  year: number | null
  form: string | null
  edition: string | null
  order: 'year' | 'place' | 'checks'
}

type Facet = 'year' | 'form' | 'edition'

const folded = (text: string) => text.normalize('NFKC').toLowerCase()

const known = new WeakMap<Shelved, string>()
/** Everything of a report that is searched, folded once. */
function textOf(one: Shelved): string {
  const words = [one.title, one.place, provinceOf(one.code), one.publisher].flatMap((text) =>
    typeof text === 'string' ? [text] : text ? [text.zh, text.en] : [],
  )
  const found = known.get(one) ?? folded([...words, one.year ?? '', one.id].join('\n'))
  known.set(one, found)
  return found
}

/** A form as it is spoken of: 2014年的表, 2019表, form of 2014, form 2019. A bare 2019 is a year. */
const ofForm = /(\d{4})年?的?(?:统计)?表|\bform\s+(?:of\s+)?(\d{4})\b/g

/**
 * Reports whose title, place, province, publisher, year or id has every one of the words, in either language, and that
 * are in the form spoken of.
 */
export function searched(all: readonly Shelved[], find: string): readonly Shelved[] {
  const asked = folded(find)
  const forms = [...asked.matchAll(ofForm)].map(([, zh, en]) => zh ?? en)
  const words = asked.replace(ofForm, ' ').split(/\s+/).filter(Boolean)
  if (!words.length && !forms.length) return all
  return all.filter(
    (one) => forms.every((form) => one.form === form) && words.every((word) => textOf(one).includes(word)),
  )
}

const fits = (one: Shelved, sought: Sought, but?: Facet) =>
  (but === 'year' || sought.year === null || one.year === sought.year) &&
  (but === 'form' || sought.form === null || one.form === sought.form) &&
  (but === 'edition' || sought.edition === null || one.edition === sought.edition)

const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
const byPlace = (a: Shelved, b: Shelved) => byName(a.code ?? '~', b.code ?? '~') || byName(zhOf(a.place), zhOf(b.place))
const byYear = (a: Shelved, b: Shelved) => (b.year ?? 0) - (a.year ?? 0)

const orders: Readonly<Record<Sought['order'], (a: Shelved, b: Shelved) => number>> = {
  year: (a, b) => byYear(a, b) || byPlace(a, b),
  place: (a, b) => byPlace(a, b) || byYear(a, b),
  checks: (a, b) => (b.checks?.disagrees ?? -1) - (a.checks?.disagrees ?? -1) || byYear(a, b) || byPlace(a, b),
}

/** The reports sought, in the order asked for; those that are alike in it keep theirs. */
export const soughtOn = (all: readonly Shelved[], sought: Sought): Shelved[] =>
  searched(all, sought.find)
    .filter((one) => fits(one, sought))
    .sort(orders[sought.order])

/** What each choice of a facet would leave, given all else that narrows: value -> number of reports. */
export function leftBy<F extends Facet>(
  all: readonly Shelved[],
  sought: Sought,
  facet: F,
): Map<NonNullable<Shelved[F]>, number> {
  const counted = new Map<NonNullable<Shelved[F]>, number>()
  for (const one of searched(all, sought.find)) {
    const value = one[facet]
    if (value === null || value === undefined || !fits(one, sought, facet)) continue
    counted.set(value as NonNullable<Shelved[F]>, (counted.get(value as NonNullable<Shelved[F]>) ?? 0) + 1)
  }
  return counted
}

/**
 * Which reports to offer beside one: its place's other years first, then other places in its year and form, then all
 * others; each newest first.
 */
export function offeredBeside(
  all: readonly Shelved[],
  own: Pick<Shelved, 'place' | 'code' | 'year' | 'form'>,
): Shelved[] {
  const rank = (one: Shelved) =>
    isOfPlace(one, own) ? 0 : one.year === own.year && one.form === own.form ? 1 : one.form === own.form ? 2 : 3
  return [...all].sort((a, b) => rank(a) - rank(b) || orders.year(a, b))
}

/** Whether a report on the shelf is of a place. */
export const isOfPlace = (one: Pick<Shelved, 'place' | 'code'>, of: Pick<Shelved, 'place' | 'code'>): boolean =>
  isSamePlace({ code: one.code, name: one.place }, { code: of.code, name: of.place })

/**
 * What one report is best compared with: the same place's year before, else its year nearest to it, the earlier of two;
 * null: there is no other year of its place. The site's own goes before a copy.
 */
export function yearBefore(one: Shelved, all: readonly Shelved[]): Shelved | null {
  const { year } = one
  if (year === null) return null
  const copy = (other: Shelved) => Number(other.where !== 'site')
  const years = all.flatMap((other) => {
    if (other.year === null || other.year === year || !isOfPlace(other, one)) return []
    return [{ other, far: Math.abs(other.year - year) + (other.year > year ? 0.5 : 0) }]
  })
  return years.sort((a, b) => a.far - b.far || copy(a.other) - copy(b.other))[0]?.other ?? null
}

/**
 * Which of the reports ticked is on screen while they are compared: the file that is open now, which no id leads to; else
 * the site's newest, whose address others can open; else the newest of one's own. The others stay as they were ticked.
 */
export function asComparison(ticked: readonly Shelved[]): { own: Shelved; others: Shelved[] } | null {
  const first = { opened: 0, site: 1, browser: 2 }
  const [own] = [...ticked].sort((a, b) => first[a.where] - first[b.where] || byYear(a, b))
  return own ? { own, others: ticked.filter((one) => one !== own) } : null
}
