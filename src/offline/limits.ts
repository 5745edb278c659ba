/** How much the browser keeps of the site without being asked, so that it works with no network. */
export const limits = {
  /**
   * A library whose files are no larger than this in all, in bytes, is fetched ahead: that of a place and its years. Of a
   * larger one only the first report is, and each other when the reader opens it.
   */
  libraryAhead: 3_000_000,
  /** Pages a reader has been on. */
  pages: 40,
  /** Reports a reader has opened. */
  reports: 60,
  /** Pieces of code that load when used. */
  code: 60,
} as const
