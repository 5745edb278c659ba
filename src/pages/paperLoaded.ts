import type { PaperPage } from './PaperPage'

let loaded: typeof PaperPage | null = null

/** The document on paper, once its code has come; printing itself cannot wait for it. */
export const paperLoaded = (): typeof PaperPage | null => loaded

/** Fetches the code of the document on paper. */
export const loadPaper = async (): Promise<void> => {
  loaded = (await import('./PaperPage')).PaperPage
}
