import type { Packed } from '../importing/workerMessages'
import type { Parsed } from '../report/parse'
import { page } from './page'

/** Stands for readDocument.ts in a report saved as one page (build/onePage.ts): what reads documents weighs too much for it. */
export const readDocument = async (): Promise<Parsed<Packed>> => ({
  ok: false,
  problems: [{ kind: 'documents-elsewhere', site: page.file?.site ?? null }],
})
