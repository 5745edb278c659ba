import { changeOf } from '../../report/compare/change'
import type { Comparable } from '../../report/compare/series'
import type { Text } from '../../report/schema'
import type { Choice, RowOrder } from '../../state/choice'

/** Between which of the reports the change is shown, by their places in the list; null: between none. */
export type Span = readonly [number, number] | null

type Narrowing = Pick<Choice, 'rowWords' | 'rowOrder' | 'rowsOfOne' | 'rowsByApplicant'>

/** The quantities found, in the order asked for; without a span none has changed, and they keep the form's order. */
export function rowsShown(
  rows: readonly Comparable[],
  { rowWords, rowOrder, rowsOfOne, rowsByApplicant }: Narrowing,
  span: Span,
) {
  const found = rows
    .filter(({ column }) => rowsByApplicant || column === null)
    .filter((row) => (rowsOfOne || row.points.filter((point) => point !== null).length > 1) && holds(row, rowWords))
  return rowOrder && span ? ordered(found, rowOrder, span) : found
}

/** Whether a quantity's name, what it stands under, or of whom it is, holds every one of the words, in either language. */
function holds({ label, under, column }: Comparable, words: string): boolean {
  const text = plainly([label, ...under, ...(column ? [column] : [])].flatMap(textsOf).join('\n'))
  return plainly(words)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

const plainly = (text: string) => text.normalize('NFKC').toLowerCase()
const textsOf = (text: Text): string[] => (typeof text === 'string' ? [text] : [text.zh, text.en])

/** What rose, or fell, most first; what has no change, or no rate of one, last. Those that are equal keep their order. */
function ordered(rows: readonly Comparable[], by: RowOrder, [from, to]: [number, number] | readonly [number, number]) {
  const sizes = new Map(
    rows.map((row) => {
      const change = changeOf(row, row.points[from] ?? null, row.points[to] ?? null)
      const size =
        change.is === 'none' ? null : by.startsWith('rate') ? change.printed.percent : change.printed.difference
      return [row, size]
    }),
  )
  const sign = by.endsWith('rise') ? -1 : 1
  return rows.toSorted((a, b) => {
    const [one, other] = [sizes.get(a) ?? null, sizes.get(b) ?? null]
    return one === null || other === null ? Number(one === null) - Number(other === null) : sign * (one - other)
  })
}

/** What a heading's next click asks for: what rose most first, then what fell most, then the form's order again. */
export const nextOrder = (by: 'change' | 'rate', now: RowOrder | null): RowOrder | null =>
  now === `${by}-rise` ? `${by}-fall` : now === `${by}-fall` ? null : `${by}-rise`
