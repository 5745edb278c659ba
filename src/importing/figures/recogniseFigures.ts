import { allowed } from '../../report/figure'
import type { Form } from '../../report/forms/form'
import { meets } from '../../report/interval'
import { defused } from '../../report/mention'
import type { Figure, Provenance, Report } from '../../report/schema'
import type { Left } from '../draft'
import { chartsFrom } from './charts'
import { checksFrom } from './checks'
import { bare, behind, type Setting, settingOf } from './clauses'
import { factOf } from './facts'
import { type Labelled, labelOf } from './labels'
import type { Mention } from './mention'
import { type Nought, noughtsIn } from './noughts'
import { type Found, numbersIn } from './numbers'
import type { Passage } from './passage'
import { respectively } from './respective'
import { ownNames, type Reporter, unnamed } from './scope'
import type { Read } from './sentences'
import { fits, type Rows, rowsOf, type Tie, tieOf } from './ties'

export type Recognised = {
  /** The passages' texts with `[printed](figure.id)` around each number recognised; otherwise letter for letter the same. */
  texts: string[]
  figures: Report['figures']
  /** By figure id: where it is first stated, and whether it is certain. */
  found: Record<string, Provenance>
  charts: Report['charts']
  /** What the text's own numbers must be to one another. */
  checks: Report['checks']
  /** Numbers with a unit that became no figure. */
  left: Left[]
}

type Known = { id: string; figure: Figure; label: string; passage: number }

/**
 * The quantities of the sentences: each number with a unit becomes a figure, the same fact in several places one
 * figure. What states a row of the form is tied to it.
 * @param names of whoever reports: a sentence about them is about no part
 */
export function recogniseFigures(
  passages: readonly Passage[],
  form: Form,
  statistics: Report['statistics'],
  names: readonly string[] = [],
): Recognised {
  const rows = rowsOf(form, statistics)
  const year = yearOf(passages)
  const by: Reporter = { year, own: ownNames(names) }
  const known = new Map<string, Known>()
  const counts = new Map<number, number>()
  const found: Record<string, Provenance> = {}
  const left: Left[] = []
  const mentions: Mention[] = []
  const reads: Read[] = []

  const texts = passages.map((passage, at) => {
    const text = defused(passage.text)
    const { found: numbers, unread } = numbersIn(text)
    left.push(...unread.map((u) => ({ at: passage.at, text: u.text, why: 'number' as const })))
    const stated = [
      ...statementsIn(text, numbers, passage, rows, by),
      ...noughtsIn(text, rows, by, passage.heading).flatMap((n) => nought(n, rows)),
    ].sort((a, b) => a.from - b.from)
    let written = ''
    let upTo = 0
    const first = mentions.length
    for (const statement of stated) {
      if (statement.from < upTo) continue
      const id = identify(statement, passage, at)
      written += `${text.slice(upTo, statement.from)}[${statement.text}](${id})`
      upTo = statement.to
    }
    reads.push({ passage, text, mentions: mentions.slice(first), unread })
    return written + text.slice(upTo)
  })

  const figures = Object.fromEntries([...known.values()].map(({ id, figure }) => [id, figure]))
  const checks = checksFrom(reads, figures, form, { statistics, numberOf: rows.valueOf }, year)
  return { texts, figures, found, charts: chartsFrom(figures, mentions, form), checks, left }

  /** The id of the figure a statement states; a new figure where none of those known is the same fact. */
  function identify(statement: Statement, passage: Passage, at: number): string {
    const { figure, named, tie, odd } = statement
    const same = sameFact(statement, at)
    const id = same?.id ?? (named !== null && !known.has(named) ? named : next(passage.section))
    if (!same) {
      const rival = named !== null && id !== named
      const doubt = odd
        ? 'odd'
        : (tie !== null && tie.how !== 'certain') || rival || echoes(statement, at)
          ? 'tie'
          : null
      known.set(id, { id, figure, label: statement.labelled.label, passage: at })
      found[id] = { ...spot(passage), raw: statement.text, ...(doubt ? { doubt } : {}) }
    }
    mentions.push({
      id,
      passage: at,
      section: passage.section,
      labelled: statement.labelled,
      value: figure.value,
      exact: figure.printed.as === 'exact',
      odd: odd || found[id]?.doubt === 'odd',
      from: statement.from,
      to: statement.to,
    })
    return id
  }

  function sameFact({ figure, named, tie, labelled }: Statement, at: number): Known | undefined {
    const before = named === null ? undefined : known.get(named)
    if (before) {
      // Certain words state the row, even with another number: that is for the checks to find.
      const sure = tie?.how === 'certain' || before.label === labelled.label
      return sure || agree(before.figure, figure) ? before : undefined
    }
    if (named !== null) return undefined
    return [...known.values()].find(
      (k) =>
        k.figure.unit === figure.unit &&
        k.figure.value === figure.value &&
        k.figure.printed.as === figure.printed.as &&
        (k.passage !== at || k.label === labelled.label) &&
        alike(k.label, labelled.label, figure.value),
    )
  }

  /** Whether another number stands elsewhere under the very same words: 重要事项公示466项 and 468项. */
  function echoes({ figure, named, labelled }: Statement, at: number): boolean {
    return (
      named === null &&
      labelled.label.length >= 6 &&
      [...known.values()].some(
        (k) =>
          k.passage !== at && k.label === labelled.label && k.figure.unit === figure.unit && !agree(k.figure, figure),
      )
    )
  }

  function next(section: number | null): string {
    const n = (counts.get(section ?? 0) ?? 0) + 1
    counts.set(section ?? 0, n)
    return `s${section ?? 0}.${n}`
  }
}

/** What a place of the text states. */
type Statement = {
  from: number
  to: number
  text: string
  figure: Figure
  labelled: Labelled
  tie: Tie | null
  /** The id it has wherever it is stated: its row's code, or a known fact's. */
  named: string | null
  odd: boolean
}

function statementsIn(
  text: string,
  numbers: readonly Found[],
  passage: Passage,
  rows: Rows,
  by: Reporter,
): Statement[] {
  const floors = numbers.map((_, i) => numbers[i - 1]?.to ?? 0)
  const gaps = numbers.map(({ from }, i) => text.slice(floors[i], from))
  const settings = numbers.map((number, i) => settingOf(text, number, floors[i] ?? 0))
  const labels: Labelled[] = []
  let since = 0
  for (const [i, number] of numbers.entries()) {
    // A sentence that goes on with 其中 is still about what was counted before.
    if (/[。！？\n](?!其中)/.test(gaps[i] ?? '')) since = i
    labels.push(labelOf(number, settings[i] as Setting, labels.slice(Math.max(since, i - 40)), passage.heading))
  }
  const named = respectively(
    labels,
    gaps,
    settings.map(({ clause }) => bare(clause)),
  )
  return numbers.map((number, i): Statement => {
    const setting = settings[i] as Setting
    const labelled = named[i] as Labelled
    const told = { ...setting, ...namelessOf(setting, by.own) }
    const tie = tieOf(number, told, rows, by.year, passage.heading)
    const row = tie && tie.how !== 'apart' ? tie.code : null
    const fact = row === null ? factOf(number, told) : null
    const figure: Figure = {
      value: number.value,
      unit: number.unit,
      label: fact?.label ?? ((row !== null && behind(setting)) || labelled.label),
      printed: number.printed,
      ...(row === null ? {} : { indicator: row }),
    }
    const { from, to, text: printed, odd } = number
    return { from, to, text: printed, figure, labelled, tie, named: row ?? fact?.id ?? null, odd }
  })
}

/** What a clause and the words before it say, without the names of whoever reports. */
const namelessOf = ({ clause, before }: Setting, own: Reporter['own']) => ({
  clause: unnamed(clause, own),
  before: unnamed(before, own),
})

/** A nought in words states its row where the words are certain or the table has a nought too; else nothing. */
function nought(of: Nought, rows: Rows): Statement[] {
  const { from, to, text, label, unit } = of
  const figure: Figure = { value: 0, unit, label, printed: { as: 'exact' } }
  const agrees = of.row !== null && fits(figure, rows.valueOf(of.row))
  if (!of.certain && !agrees) return []
  const tie: Tie | null = of.row === null ? null : { code: of.row, how: of.certain ? 'certain' : 'likely' }
  const labelled = { label, name: label, noun: '', role: 'whole' as const, unit, depth: 0 }
  return [
    {
      ...{ from, to, text, labelled, tie, named: of.row, odd: false },
      figure: of.row === null ? figure : { ...figure, indicator: of.row },
    },
  ]
}

/** The year the text speaks of most. */
function yearOf(passages: readonly Passage[]): number | null {
  const counts = new Map<string, number>()
  for (const { text } of passages)
    for (const [, year = ''] of text.matchAll(/(20\d{2})年/g)) counts.set(year, (counts.get(year) ?? 0) + 1)
  const [most] = [...counts].sort((a, b) => b[1] - a[1])
  return most ? Number(most[0]) : null
}

const agree = (a: Figure, b: Figure): boolean => meets(allowed(a), allowed(b))

/** Whether two labels name the same: equal, or for a number that is no small one, half of the shorter in common. */
function alike(a: string, b: string, value: number): boolean {
  if (a === b) return true
  const run = Math.max(4, Math.min(a.length, b.length) / 2)
  if (value < 100) return false
  for (let i = 0; i + run <= a.length; i++) if (b.includes(a.slice(i, i + run))) return true
  return false
}

const spot = ({ at }: Passage): Provenance => ({
  ...(at.page === undefined ? {} : { page: at.page }),
  line: at.line,
  ...(at.row === undefined ? {} : { row: at.row }),
  ...(at.column === undefined ? {} : { column: at.column }),
})
