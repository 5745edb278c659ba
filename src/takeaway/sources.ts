import { data } from '../language/data'
import { inLang, plain } from '../language/text'
import { type Lang, words } from '../language/words'
import { formOf } from '../report/quantity'
import type { Report, Text } from '../report/schema'

/** What a file says of where it was taken. */
export type Taken = {
  /** The page's address; null: nobody else can open it. */
  page: string | null
  at: Date
}

const two = (n: number) => String(n).padStart(2, '0')

/** The day of a moment where the reader is: 2026-11-28. */
export const dayOf = (at: Date): string => `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`

/** A text in the languages it has: one of a report in one language alone is in that, else it is the same in both. */
export function inBoth(text: Text, { languages }: Pick<Report, 'languages'>): { zh: string | null; en: string | null } {
  if (typeof text !== 'string') return { zh: plain(text, 'zh'), en: plain(text, 'en') }
  const own = plain(text, 'zh')
  const only = languages.length === 1 ? languages[0] : undefined
  return { zh: only === 'en' ? null : own, en: only === 'zh' ? null : own }
}

/** The same for JSON: a language the text has not is left out. */
export function texts(text: Text, report: Pick<Report, 'languages'>): { zh?: string; en?: string } {
  const { zh, en } = inBoth(text, report)
  return { ...(zh === null ? {} : { zh }), ...(en === null ? {} : { en }) }
}

/** Where the data come from, for a program: English names, texts in the report's languages. */
export function sourceOf(report: Report, { page, at }: Taken) {
  const { place, publisher } = report
  return {
    report: report.id,
    title: texts(report.title, report),
    publisher: { name: texts(publisher.name, report), url: publisher.url ?? null },
    place: { name: texts(place.name, report), code: place.code ?? null, level: place.level },
    year: report.year,
    period: report.period,
    published: report.published ?? null,
    form: { id: report.form, title: formOf(report)?.title ?? null },
    edition: report.edition,
    page,
    taken: dayOf(at),
    ...(report.imported ? { readFrom: report.imported.file } : {}),
  }
}

/** One fact about the source: what it is, and its value; a day is known as one. */
export type Fact = { name: string; value: string | number | { day: string } }

/** Where the data come from, for people; what is not known is left out. */
export function factsOf(report: Report, { page, at }: Taken, lang: Lang): Fact[] {
  const { facts: say } = data[lang]
  const { place, publisher, period } = report
  const form = formOf(report)?.title[lang]
  const day = (value: string | undefined) => (value === undefined ? undefined : { day: value })
  const all: [string, Fact['value'] | undefined][] = [
    [say.title, inLang(report.title, lang)],
    [say.publisher, inLang(publisher.name, lang)],
    [say.place, inLang(place.name, lang)],
    [say.code, place.code],
    [say.year, report.year],
    [say.from, day(period.from)],
    [say.to, day(period.to)],
    [say.published, day(report.published)],
    [say.form, form],
    [say.edition, words[lang].masthead.edition[report.edition]],
    [say.original, publisher.url],
    [say.file, report.imported?.file],
    [say.page, page ?? say.noPage],
    [say.taken, { day: dayOf(at) }],
  ]
  return all.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value }]))
}

/** How to name the source in a sentence: publisher, title, day, address. */
export function citation(report: Report, { page }: Pick<Taken, 'page'>, lang: Lang): string {
  const parts = [
    inLang(report.publisher.name, lang),
    inLang(report.title, lang),
    report.published,
    report.publisher.url,
    page,
  ].filter((part) => part !== undefined && part !== null)
  return data[lang].cite(parts)
}
