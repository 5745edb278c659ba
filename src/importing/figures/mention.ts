import type { Labelled } from './labels'
import type { Span } from './noQuantities'

/** One mention of a figure: where in which passage and section, and what its words say it counts. */
export type Mention = Span & {
  id: string
  passage: number
  section: number | null
  labelled: Labelled
  value: number
  exact: boolean
  /** It is not certain what is counted, or how many. */
  odd: boolean
}
