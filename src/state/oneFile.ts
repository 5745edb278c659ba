import { partsOn } from '../takeaway/parts'
import type { OneFile } from './page'

/** What a page brings along that is a report saved as one page (takeaway/onePage.ts); null: it is a page of a site. */
export function oneFileOn(document: Document): OneFile | null {
  const held = document.querySelector<HTMLScriptElement>('body > script#report')
  const parts = partsOn(document)
  if (!held || !parts) return null
  return { text: held.text, site: held.dataset.site ?? null, page: held.dataset.page ?? null, parts }
}
