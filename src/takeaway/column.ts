import { data } from '../language/data'
import type { Lang } from '../language/words'
import type { Column } from './table'

/** A column, by its name in files for programs and its words; the rest is what it holds. */
export const column = (
  name: string,
  words: keyof (typeof data)['zh']['columns'],
  lang: Lang,
  rest: Omit<Column, 'name' | 'title' | 'about'>,
): Column => ({ name, ...data[lang].columns[words], ...rest })

/** A text in both languages: two columns. A language no row has people are not shown. */
export const inTwo = (
  name: string,
  zh: keyof (typeof data)['zh']['columns'],
  en: keyof (typeof data)['zh']['columns'],
  lang: Lang,
): Column[] => [
  column(`${name}_zh`, zh, lang, { type: 'string', optional: true }),
  column(`${name}_en`, en, lang, { type: 'string', optional: true }),
]
