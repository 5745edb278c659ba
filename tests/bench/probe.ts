/** What a page tells of itself while it is measured; times in ms since it was asked for. */
export type Probe = {
  largestPaint: number | null
  firstChart: number | null
  /** Every chart of the page has its drawing, and the frame with the last of them is painted. */
  allCharts: number | null
  /** Sections, charts' places and the first drawing are painted. */
  ready: number | null
  lastChange: number
  /** Every layout shift, also within half a second of a click, which a browser’s own count leaves out. */
  shifts: number
  longTasks: { start: number; duration: number }[]
  /** The filter click that is waited for: how long it took until it was painted. */
  click: { shown: string; took: number | null }
  afterPaint: (then: () => void) => void
}

declare global {
  interface Window {
    bench: Probe
  }
}

/**
 * Watches a page from before its first byte. It runs in the page, so it knows nothing from around it.
 * @param sections how many the page has when it is whole; `charts` likewise
 */
export function watch({ sections, charts }: { sections: number; charts: number }): void {
  if (window !== top || location.protocol === 'about:' || location.pathname.endsWith('blank.html')) return
  // A frame's own callback comes before its paint; a message posted from there comes after.
  const channel = new MessageChannel()
  let waiting: (() => void)[] = []
  channel.port1.onmessage = () => {
    const now = waiting
    waiting = []
    for (const then of now) then()
  }
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      waiting.push(then)
      channel.port2.postMessage(null)
    })
  const bench: Probe = {
    largestPaint: null,
    firstChart: null,
    allCharts: null,
    ready: null,
    lastChange: 0,
    shifts: 0,
    longTasks: [],
    click: { shown: '', took: null },
    afterPaint,
  }
  window.bench = bench

  const observe = (type: string, seen: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(seen)).observe({ type, buffered: true })
  observe('largest-contentful-paint', ({ startTime }) => {
    bench.largestPaint = startTime
  })
  observe('layout-shift', (entry) => {
    bench.shifts += (entry as PerformanceEntry & { value: number }).value
  })
  observe('longtask', ({ startTime, duration }) => bench.longTasks.push({ start: startTime, duration }))
  new MutationObserver(() => {
    bench.lastChange = performance.now()
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true })

  const places = document.getElementsByTagName('figure')
  const drawn = new Set<Element>()
  const look = () => {
    let there = 0
    for (const figure of places) {
      if (!figure.hasAttribute('data-chart')) continue
      there++
      if (drawn.has(figure) || !figure.querySelector('svg :is(path, rect, circle)')) continue
      // The page the build wrote stays hidden until scripts have made another of it.
      if (figure.checkVisibility({ visibilityProperty: true })) drawn.add(figure)
    }
    const now = performance.now()
    if (drawn.size) bench.firstChart ??= now
    if (drawn.size && there >= charts && document.querySelectorAll('section[data-section]').length >= sections)
      bench.ready ??= now
    if (drawn.size >= charts) bench.allCharts ??= now
    else afterPaint(look)
  }
  afterPaint(look)
}
