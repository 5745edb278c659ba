/** Bytes of scripts, as a server sends them compressed (brotli), that may be loaded at most. */
export const goals = {
  /** Before the first chart of a report's own page is visible. */
  'first chart': 0,
  /** To read it and filter it by section, topic and words, until the page is at rest. */
  reading: 100_000,
  /** All in all, once a chart has been touched. */
  'a chart touched': 190_000,
  /** All in all, at the first chart of a report file the reader opened. */
  'a report opened': 175_000,
}

/** How much larger than kept in bytes.json a page and its style sheet may become. */
export const leeway = 1.03
