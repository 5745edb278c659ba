import type { Identity, Term, Text } from '../schema'

/** What only a form or the page itself asks of every report; the other kinds a report may state of its own. */
type Standing =
  /** Every place of the text that states the figure prints the same. */
  | { kind: 'places'; figure: string }
  /** Each is a whole number, none is negative. */
  | { kind: 'counts'; of: Text; figures: readonly Term[] }
  /** The text prints the figure as the report's JSON records it, in every language; asked only where it does not. */
  | { kind: 'printed'; figure: string }
  /** No cell of the table is left blank. */
  | { kind: 'complete'; figures: readonly Term[] }
  /** The section says something. */
  | { kind: 'written'; in: number }
  /** If the figure is above zero, the section speaks of it in one of these words. */
  | { kind: 'told'; figure: Term; in: number; words: readonly string[] }
  /** A check the report states, of a kind (`of`) this version does not know. */
  | { kind: 'later'; of: string }

/** An identity or a demand, as it is checked. */
export type Check = (Identity | (Standing & Pick<Identity, 'id' | 'section' | 'note' | 'known'>)) & {
  /** First year whose reports have what it asks for. */
  since?: number
}
export type CheckKind = Check['kind']
export type CheckOf<K extends CheckKind> = Extract<Check, { kind: K }>
