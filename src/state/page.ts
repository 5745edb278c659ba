import type { Lang } from '../language/words'

/** What a page is of that has an address of its own, `report/ID/en/`. */
export type PageOf = { report: string; lang: Lang }

/**
 * Where this page stands in the site; set once, before anything is drawn: by the build for the page it writes, by
 * main.tsx from what the build wrote. `of` is null at the root of the site, whose page is of the library's first report
 * in the reader's own language. `root` leads from the page's folder to that of the site.
 */
export const page: { of: PageOf | null; root: string } = { of: null, root: import.meta.env.BASE_URL }

/** Where a file of the site is (`reports/index.json`), seen from this page. */
export const inSite = (file: string): string => page.root + file
