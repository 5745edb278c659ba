import type { Draft } from '../importing/draft'
import { fieldOf, fields } from '../importing/edits'
import { command } from '../language/command'
import { desk } from '../language/desk'
import { exact } from '../language/numbers'
import { whereRead } from '../language/provenance'
import { termName } from '../language/terms'
import { told, type Working } from '../language/verdicts'
import { type Lang, words } from '../language/words'
import { findingsOf } from '../report/checks/run'
import { formOf, isIndicator, quantity, rowTotal } from '../report/quantity'
import type { Report } from '../report/schema'

/** One line of the list of what needs a look: what, its value, how it is printed, where, why. */
export type Look = {
  kind: 'doubtful' | 'left' | 'disagrees'
  what: string
  value: string
  printed: string
  where: string
  why: string
}

/** A value named as in `report.imported.values`: of the table, of the text, or of the report as a whole. */
function named(report: Report, ref: string, lang: Lang): { what: string; value: string } {
  const code = ref.startsWith('table:') ? ref.slice('table:'.length) : null
  if (code !== null && isIndicator(report, code)) {
    const [row = '', column] = code.split('@')
    const cells = report.statistics[row]
    const at = formOf(report)?.columns?.findIndex((c) => c.id === column) ?? -1
    const value = Array.isArray(cells) && at >= 0 ? cells[at] : rowTotal(report, row)
    return { what: termName(report, ref, lang), value: value === null || value === undefined ? '' : exact(value, lang) }
  }
  const figure = quantity(report, ref)
  if (figure) return { what: termName(report, ref, lang), value: exact(figure.value, lang) }
  if (ref === 'period') return { what: command[lang].period, value: `${report.period.from} – ${report.period.to}` }
  const field = fields.find((one) => one === ref)
  return field ? { what: desk[lang].review.fields[field], value: fieldOf(report, field) } : { what: ref, value: '' }
}

/** Everything of a draft that a person should look at before it is published, doubtful values first. */
export function looks({ report, left, file }: Draft, lang: Lang): Look[] {
  const say = desk[lang].review.left
  const doubtful = Object.entries(report.imported?.values ?? {}).flatMap(([ref, from]): Look[] =>
    from.doubt === undefined
      ? []
      : [
          {
            kind: 'doubtful',
            ...named(report, ref, lang),
            printed: from.raw ?? '',
            where: whereRead(file.name, from, lang),
            why: words[lang].doubts[from.doubt],
          },
        ],
  )
  const disagreeing = findingsOf(report)
    .filter((finding) => finding.outcome.verdict === 'disagrees')
    .map((finding): Look => {
      const { title, stated, computed, difference } = told(report, finding, lang)
      const text = (pieces: readonly Working[]) => pieces.map((piece) => piece.words).join('')
      return {
        kind: 'disagrees',
        what: title,
        value: text(stated),
        printed: '',
        where: '',
        why: `${text(computed)} ${difference}`.trim(),
      }
    })
  const unknown = left.map(
    ({ at, text, why }): Look => ({
      kind: 'left',
      what: text,
      value: '',
      printed: '',
      where: whereRead(file.name, at, lang),
      why: say[why],
    }),
  )
  return [...doubtful, ...disagreeing, ...unknown]
}
