import { tallyOf } from '../report/tally'
import type { Draft } from './draft'
import type { Packed } from './workerMessages'

/** Makes a draft ready for its way from the worker to the page. */
export const packed = (draft: Draft): Packed => ({
  title: draft.report.title,
  tally: tallyOf(draft.report),
  draft: new TextEncoder().encode(JSON.stringify(draft)),
})
