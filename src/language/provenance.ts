import type { Doubtful } from '../report/imported'
import type { Provenance } from '../report/schema'
import { exact } from './numbers'
import { type Lang, words } from './words'

/** Web pages and Word files have no lines of their own: what is counted there are paragraphs. */
const hasParagraphs = (file: string) => /\.(?:x?html?|docx)$/i.test(file)

/** Where in a document a value stands: 第3页第12行; page 3, table row 2, column 4. '' where that is not known. */
export function whereRead(file: string, { page, line, row, column }: Provenance, lang: Lang): string {
  const say = words[lang].read
  const cell = row !== undefined && column !== undefined ? say.cell(exact(row, lang), exact(column, lang)) : ''
  return say.place(
    [
      page === undefined ? '' : say.page(exact(page, lang)),
      cell || (line === undefined ? '' : say[hasParagraphs(file) ? 'paragraph' : 'line'](exact(line, lang))),
    ].filter(Boolean),
  )
}

/** Why a value is not certain, and where it stands, in one sentence. */
export const doubtIn = (of: Doubtful, lang: Lang): string =>
  words[lang].read.doubtful(words[lang].doubts[of.doubt], whereRead(of.file, of, lang))
