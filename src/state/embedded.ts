/**
 * What an embedded chart and the page around it say to each other. Other sites hold to these words: public/embed.js
 * and every page that once copied a snippet.
 */
export const asked = 'openness-report:ask'
export const sized = 'openness-report:size'

/** How much room an embedded chart takes, and at which width, in CSS pixels. */
export type Size = { chart: string; width: number; height: number }

/** Heights that can be a chart's; the same bounds stand in public/embed.js. */
const bounds = { least: 80, most: 8000 }

export const isAsked = (message: unknown): boolean => (message as { type?: unknown } | null)?.type === asked

/** What an embedded page says to the page around it. */
export const sizeMessage = (size: Size) => ({ type: sized, ...size })

/** A message that came in -> the size it tells; null: it tells none, or one no chart has. */
export function sizeOf(message: unknown): Size | null {
  const { type, chart, width, height } = (message ?? {}) as Record<string, unknown>
  if (type !== sized || typeof chart !== 'string' || typeof width !== 'number' || typeof height !== 'number')
    return null
  return height >= bounds.least && height <= bounds.most ? { chart, width, height } : null
}
