import type { Form } from '../../src/report/forms/form'
import type { Term } from '../../src/report/schema'

/**
 * Numbers changed until every identity of the form holds: a total becomes the sum of its parts, a part is cut down to
 * its whole, the first number of a balance pays the difference. Works on whichever form states its identities.
 */
export function addUp(form: Form, cells: ReadonlyMap<string, number>): Map<string, number> {
  const made = new Map(cells)
  const read = (term: Term) => (typeof term === 'number' ? term : (made.get(term as string) ?? 0))
  const sum = (terms: readonly Term[]) => terms.reduce<number>((total, term) => total + read(term), 0)
  let changed = true
  const write = (term: Term | undefined, value: number) => {
    if (typeof term !== 'string' || !made.has(term) || made.get(term) === value) return
    made.set(term, value)
    changed = true
  }
  // Each round settles at least one more level of totals; no form has more than a handful.
  for (let round = 0; changed && round < 12; round++) {
    changed = false
    for (const check of form.checks) {
      if (check.kind === 'sum' && check.once)
        write(check.whole, Math.min(Math.max(read(check.whole), ...check.parts.map(read)), sum(check.parts)))
      else if (check.kind === 'sum') write(check.whole, sum(check.parts))
      else if (check.kind === 'at-most') write(check.part, Math.min(read(check.part), read(check.whole)))
      else if (check.kind === 'balance') {
        const [first, ...rest] = check.left
        // What is carried over can at most be all there is to share out.
        for (const term of rest) write(term, Math.min(read(term), sum(check.right)))
        write(first, sum(check.right) - sum(rest))
      }
    }
  }
  if (changed) throw new Error(`the identities of form ${form.id} do not settle`)
  return made
}
