import { en } from './en'
import { zh } from './zh'

/** The list of languages, one line each. */
export const words = { zh, en }

export type Lang = keyof typeof words
export const langs = Object.keys(words) as Lang[]

/** The first of the reader's languages that the page speaks; Chinese where it speaks none of them. */
export const langFor = (wanted: readonly string[]): Lang => {
  for (const tag of wanted) {
    const found = langs.find((lang) => tag.toLowerCase().split('-')[0] === lang)
    if (found) return found
  }
  return 'zh'
}
