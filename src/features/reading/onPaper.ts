import { createContext } from 'react'

/** Set where text is printed: the number a check has in the print, if it stands in it. null: on screen. */
export const OnPaper = createContext<((check: string) => number | undefined) | null>(null)
