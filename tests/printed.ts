import { mention, type Text } from '../src/report/schema'

/** A number as a sentence prints it: its value, and whether 余, 多 or “more than” stands with it. */
export type PrintedNumber = { value: number; over: boolean }

const times: Record<string, number> = { 万: 1e4, 亿: 1e8, million: 1e6, billion: 1e9 }

/** Units that are themselves so many of something. */
const inOne: Record<string, number> = { 万元: 1e4, 亿元: 1e8 }

/**
 * `12.2万余条`, `more than 122,000`, `65.7%`, `236.132 billion yuan`, `没有` -> the number in its figure's unit (the
 * Chinese one); null where there is none.
 */
export function readPrinted(text: string, unit: string): PrintedNumber | null {
  const found = /(\d[\d,]*(?:\.\d+)?)\s*(万|亿|million|billion)?/.exec(text)
  if (!found) return /^(没有|no\b|none\b)/i.test(text) ? { value: 0, over: false } : null
  // Through the decimal text: 236.132 * 10 in floating point is not 2361.32.
  const power = Math.log10(times[found[2] ?? ''] ?? 1) - Math.log10(inOne[unit] ?? 1)
  return { value: Number(`${found[1]?.replaceAll(',', '')}e${power}`), over: /余|多|more than/.test(text) }
}

/** Every figure a text ties, as printed, in one language. */
export const tiesIn = (text: Text, lang: 'zh' | 'en'): { printed: string; id: string }[] =>
  [...(typeof text === 'string' ? text : text[lang]).matchAll(mention)].map((m) => ({
    printed: m[1] as string,
    id: m[2] as string,
  }))
