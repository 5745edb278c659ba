import { create } from 'zustand'

/** Whether the whole report is to be printed as a document, also from a view that prints as it is. */
export const usePrinting = create<{ whole: boolean }>(() => ({ whole: false }))

/** Pages inside of some apps cannot be printed. */
export const canPrint = (): boolean => typeof window.print === 'function'

/** Prints the report as a document, from whatever view; the choice is given back when the browser is done with it. */
export function printWhole(): void {
  usePrinting.setState({ whole: true })
  addEventListener('afterprint', () => usePrinting.setState({ whole: false }), { once: true })
  window.print()
}
