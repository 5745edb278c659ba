import { createContext, type ReactNode } from 'react'

/** A number of a sentence, as it is to be printed. */
export type Printed = {
  /** The check in which the number disagrees with others, if there is one. */
  disputed: string | undefined
  doubtful: boolean
  children: ReactNode
}

/** Set where text is printed: draws its numbers. null: on screen. */
export const OnPaper = createContext<((figure: Printed) => ReactNode) | null>(null)
