import type { Spot } from '../blocks'

/** A paragraph of the report on its way to being a block: where it stands, and its words. */
export type Passage = {
  at: Spot
  text: string
  /** null: the preface. */
  section: number | null
  /** The nearest heading above, with its section's title. */
  heading?: string
}
