import type { Words } from './zh'

/** The list of languages, one line each: where its messages are. */
const files = {
  zh: async (): Promise<Words> => (await import('./zh')).zh,
  en: async (): Promise<Words> => (await import('./en')).en,
}

export type Lang = keyof typeof files
export const langs = Object.keys(files) as Lang[]

const here: Partial<Record<Lang, Words>> = {}

/** The messages of the languages that are here: of the one on screen (`fetchWords`), or of all (both.ts). */
export const words = here as Record<Lang, Words>

/** Whether a language is here. */
export const speaks = (lang: Lang): boolean => here[lang] !== undefined

/** Has a language here; rejects where its messages do not come. */
export async function fetchWords(lang: Lang): Promise<void> {
  here[lang] ??= await files[lang]()
}

/** The first of the reader's languages that the page speaks; Chinese where it speaks none of them. */
export const langFor = (wanted: readonly string[]): Lang => {
  for (const tag of wanted) {
    const found = langs.find((lang) => tag.toLowerCase().split('-')[0] === lang)
    if (found) return found
  }
  return 'zh'
}
