import type { Check } from '../report/checks/rule'
import { rowOf } from '../report/checks/stated'
import { termOfYearBefore } from '../report/checks/yearBefore'
import type { Place } from '../report/places'
import { formOf } from '../report/quantity'
import type { Report, Term } from '../report/schema'
import { checking } from './checking'
import { exact, ordinal } from './numbers'
import { inLang } from './text'
import { type Lang, words } from './words'

/** 第八章第3段; section 8, paragraph 3. */
export function placeName({ section, paragraph, item, cell }: Place, lang: Lang): string {
  const say = words[lang].card
  const where = section === null ? say.preface : say.section(ordinal(section, lang))
  const n = exact(paragraph, lang)
  if (cell) return say.cell(where, n, exact(cell.row, lang), exact(cell.column, lang))
  return item === null ? say.place(where, n) : say.item(where, n, exact(item, lang))
}

/** A row's name without what it says in brackets of how to count. */
export const bare = (name: string) => name.replace(/\s*[（(][^）)]*[）)]/g, '')

const columnName = (report: Report, column: string, lang: Lang) =>
  formOf(report)?.columns?.find((c) => c.id === column)?.[lang] ?? column

/** A row's name; where the form has several of that name, the one above it stands before. */
function rowName(report: Report, code: string, lang: Lang): string {
  const all = formOf(report)?.indicators ?? []
  const at = all.findIndex((i) => i.code === code)
  const row = all[at]
  if (!row) return code
  const name = bare(row[lang])
  const above = all.slice(0, at).findLast((i) => i.level < row.level)
  return above && all.some((i) => i !== row && bare(i[lang]) === name) ? `${bare(above[lang])} · ${name}` : name
}

/** What a term is called. */
export function termName(report: Report, term: Term, lang: Lang): string {
  if (typeof term === 'number') return exact(term, lang)
  if (typeof term === 'object') return inLang(term.missing, lang)
  const earlier = termOfYearBefore(term)
  if (earlier !== null) return checking[lang].before(termName(report, earlier, lang))
  const row = rowOf(term)
  const figure = row ? undefined : report.figures[term]
  if (figure) return inLang(figure.label, lang)
  const name = rowName(report, row?.code ?? term, lang)
  return row?.column ? `${name} · ${columnName(report, row.column, lang)}` : name
}

/** The rows that cells stand in, each named once, without their columns. */
export const rowNames = (report: Report, cells: readonly Term[], lang: Lang): string[] => [
  ...new Set(cells.map((cell) => termName(report, typeof cell === 'string' ? cell.replace(/@.*/, '') : cell, lang))),
]

/** The check in one statement. */
export function checkTitle(report: Report, check: Check, lang: Lang): string {
  const say = checking[lang]
  const { card, list } = words[lang]
  const name = (term: Term) => termName(report, term, lang)
  const names = (terms: readonly Term[]) => list(terms.map(name))
  /** The first parts by name, the others counted. */
  const summed = (whole: Term, parts: readonly Term[]) => {
    const told = parts.length > 4 ? 2 : parts.length
    const more = parts.length > told ? exact(parts.length - told, lang) : ''
    return say.sum(name(whole), parts.slice(0, told).map(name), more)
  }
  const inText = (terms: readonly Term[]) => terms.every((t) => typeof t === 'string' && !rowOf(t))
  const section = (n: number) => card.section(ordinal(n, lang))
  switch (check.kind) {
    case 'sum':
      if (check.once) return inText(check.parts) ? say.onceInText(name(check.whole)) : say.once(name(check.whole))
      if (typeof check.whole === 'number') return say.partsMake(names(check.parts), name(check.whole))
      if (check.parts.length > 1 && check.parts.every(rowOf) && rowNames(report, check.parts, lang).length === 1)
        return say.across(rowNames(report, check.parts, lang).join())
      return summed(check.whole, check.parts)
    case 'balance':
      return say.balance(names(check.left), names(check.right))
    case 'share':
      return say.share(name(check.share), name(check.part), name(check.whole))
    case 'change':
      return say.change(name(check.change), name(check.before), name(check.now))
    case 'same': {
      const [first, second] = check.figures
      if (typeof second === 'number' && first !== undefined) return say.is(name(first), name(second))
      const againstRow = check.figures.length === 2 && first !== undefined && second !== undefined && rowOf(second)
      return againstRow && !rowOf(first) && termOfYearBefore(first) === null
        ? say.textAndTable(name(first))
        : say.same(names(check.figures))
    }
    case 'places':
      return say.places(name(check.figure))
    case 'at-most':
      return say.atMost(name(check.part), name(check.whole))
    case 'counts':
      return say.counts(bare(inLang(check.of, lang)))
    case 'printed':
      return say.printed(name(check.figure))
    case 'complete':
      return say.complete(check.section === undefined ? say.table : section(check.section))
    case 'written':
      return say.written(section(check.in))
    case 'told':
      return say.told(name(check.figure), section(check.in))
    case 'later':
      return say.later(check.of)
  }
}
