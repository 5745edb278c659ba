import type { Form } from '../../report/forms/form'
import type { Identity, Report, Term } from '../../report/schema'
import { changesIn } from './changes'
import { enumerationsIn } from './enumerations'
import { hotlineRate, knownSums, requestsRate, sumsOfRows } from './knownSums'
import { amountIn, type Division, divisionsOf } from './partitions'
import { type Read, type Sentence, sentencesOf } from './sentences'
import { type Shared, sharesIn } from './shares'

type Checks = Report['checks']
type Sum = Extract<Identity, { kind: 'sum' }>
/** A row's own number; null: the table has none. */
type NumberOf = (code: string) => number | null

/**
 * The identities between the numbers of a text: facts that make up others, wholes and the parts a sentence gives them,
 * shares, and growths. None that the form already asks of its table; each id once, and every term a figure or a row
 * that has a number.
 * @param year the report's, where it is known
 */
export function checksFrom(
  all: readonly Read[],
  figures: Report['figures'],
  form: Form,
  table: { statistics: Report['statistics']; numberOf: NumberOf },
  year: number | null,
): Checks {
  const amountOf = amountIn(figures)
  const found = new Map<string, Identity>()
  const asked = new Set(form.checks.flatMap((check) => (isAskable(check, table.numberOf) ? [meaning(check)] : [])))
  const put = (sentences: readonly Sentence[], checks: readonly Identity[]) => {
    const section = sentences[0]?.section ?? null
    for (const check of checks) {
      const meant = meaning(check)
      if (found.has(check.id) || asked.has(meant)) continue
      asked.add(meant)
      found.set(check.id, section === null ? check : { ...check, section })
    }
  }
  for (const [at, read] of all.entries()) {
    const sentences = sentencesOf(read, at)
    put(sentences, [
      ...knownSums(sentences, amountOf),
      ...hotlineRate(sentences, amountOf),
      ...requestsRate(sentences, amountOf, table.statistics),
      ...sumsOfRows(sentences, amountOf, figures, table.numberOf),
    ])
    for (const sentence of sentences) {
      const divisions = enumerationsIn(sentence).flatMap((of) => divisionsOf(of, amountOf))
      const shares = sharesIn(sentence, divisions, amountOf)
      put(
        [sentence],
        [
          ...divisionChecks(divisions, found),
          ...shares.map(
            ({ share, part, whole }): Identity => ({
              id: `share.${share.id}`,
              kind: 'share',
              share: share.id,
              part: part.id,
              whole: whole.id,
            }),
          ),
          ...allShares(divisions, shares),
          ...changesIn(sentence, amountOf, year).map(
            ({ change, now, before }): Identity => ({
              id: `change.${change.id}`,
              kind: 'change',
              change: change.id,
              now: now.id,
              before: before.id,
            }),
          ),
        ],
      )
    }
  }
  return [...found.values()]
}

/** `parts.s1.5`, and for another way to divide the same whole `parts.s1.5.2`. */
function divisionChecks(divisions: readonly Division[], found: ReadonlyMap<string, unknown>): Identity[] {
  const taken = new Set(found.keys())
  return divisions.map(({ kind, whole, parts }): Identity => {
    const [first] = parts
    if (kind === 'among') return { id: `among.${first?.id}`, kind: 'at-most', part: first?.id ?? '', whole: whole.id }
    const name = whole.id === 'accounts.total' ? whole.id : `parts.${whole.id}`
    let id = name
    for (let n = 2; taken.has(id); n++) id = `${name}.${n}`
    taken.add(id)
    return { id, kind: 'sum', whole: whole.id, parts: parts.map((part) => part.id) }
  })
}

/** The shares of all the parts of a whole make 100. */
const allShares = (divisions: readonly Division[], shares: readonly Shared[]): Sum[] =>
  divisions.flatMap(({ kind, whole, parts }): Sum[] => {
    const of = parts.flatMap((part) => shares.find((s) => s.part === part && s.whole.id === whole.id) ?? [])
    if (kind !== 'sum' || of.length < parts.length) return []
    return [{ id: `shares.${whole.id}`, kind: 'sum', whole: 100, parts: of.map((s) => s.share.id) }]
  })

/** Whether the form has the numbers of one of its own sums. */
const isAskable = (check: Form['checks'][number], numberOf: NumberOf): check is Sum =>
  check.kind === 'sum' && [check.whole, ...check.parts].every((term) => numberOf(codeOf(term)) !== null)

/** A row and the figure that bears its code, and so is held against it, are one here. */
const codeOf = (term: Term): string => (typeof term === 'object' ? '' : String(term).replace(/^table:/, ''))

/** The same for two checks that ask the same, whatever they are called. */
function meaning(check: Identity): string {
  if (check.kind === 'sum') return `sum ${codeOf(check.whole)} = ${check.parts.map(codeOf).sort().join(' + ')}`
  const { id, section, ...terms } = check
  return JSON.stringify(terms)
}
