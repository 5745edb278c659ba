import { mention } from '../src/report/mention'
import type { Text } from '../src/report/schema'

/** Every figure a text ties, as printed, in one language. */
export const tiesIn = (text: Text, lang: 'zh' | 'en'): { printed: string; id: string }[] =>
  [...(typeof text === 'string' ? text : text[lang]).matchAll(mention)].map((m) => ({
    printed: m[1] as string,
    id: m[2] as string,
  }))
