import type { Text } from './schema'

/** `[printed](figure.id)` */
export const mention = /\[([^\][]+)\]\(([a-z0-9][a-z0-9.-]*)\)/g

/** Ids of the figures a text mentions, in order, one per mention. */
export const mentions = (t: Text): string[] =>
  (typeof t === 'string' ? [t] : [t.zh, t.en]).flatMap((s) => [...s.matchAll(mention)].map((m) => m[2] as string))

/** A document's own words that look like a mention, so that they do not become one: a mark without width stands between. */
export const defused = (text: string): string => text.replace(mention, (whole) => whole.replace('](', ']\u2060('))
