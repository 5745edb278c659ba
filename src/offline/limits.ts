/** How much the browser keeps of the site without being asked, so that it works with no network. */
export const limits = {
  /** Reports fetched ahead, from the first of the library on, in bytes of their files. */
  reportsAhead: 20_000_000,
  /** Pages a reader has been on. */
  pages: 40,
  /** Reports a reader has opened. */
  reports: 60,
  /** Pieces of code that load when used. */
  code: 60,
} as const
