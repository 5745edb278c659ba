import { canBeLinked } from './address'
import { useOpened } from './opened'

/** Whether a link to what is on screen leads others anywhere: one to a file of the reader's own does not. */
export const useCanLink = (): boolean => useOpened((o) => o.viewing === null) && canBeLinked()
