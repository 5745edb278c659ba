import type { Lang } from '../language/words'
import type { Parts } from '../takeaway/parts'

/** What a page is of that has an address of its own, `report/ID/en/`. */
export type PageOf = { report: string; lang: Lang }

/** A report saved as one page, seen from inside it: it brings its library of one report and needs nothing else. */
export type OneFile = {
  /** The report as JSON. */
  text: string
  /** The address of the site it was saved from; null: not known. */
  site: string | null
  /** Where its report is found there; null: nowhere. */
  page: string | null
  /** What another such page is made of. */
  parts: Parts
}

/**
 * Where this page stands in the site; set once, before anything is drawn: by the build for the page it writes, by
 * main.tsx from what the build wrote. `of` is null at the root of the site, whose page is of the library's first report
 * in the reader's own language. `pages`: the build has written a page for each report and language. `root` leads from the page's
 * folder to that of the site. `file` is null for a page of a site.
 */
export const page: { of: PageOf | null; pages: boolean; root: string; file: OneFile | null } = {
  of: null,
  pages: false,
  root: import.meta.env.BASE_URL,
  file: null,
}

/** The folder within the site of what it says of accessibility. */
export const accessibilityFolder = (lang: Lang): string => `accessibility/${lang}/`

/** Where a file of the site is (`reports/index.json`), seen from this page. */
export const inSite = (file: string): string => page.root + file
