import { textBeside } from '../language/textBeside'
import type { Lang } from '../language/words'
import type { ChapterPair, Line } from '../report/compare/beside'
import type { Report } from '../report/schema'
import { csvFile } from './csv'
import { jsonFile } from './jsonFile'
import { citation, sourceOf, type Taken } from './sources'
import { asObjects, type Column, forPeople, type Table, type Value } from './table'

/** Two reports whose texts stand side by side, and how. */
export type TextPairs = { left: Report; right: Report; pairs: readonly ChapterPair[] }

/** Paragraphs side by side, a row a pair, in the order of the page. */
export function textPairsTable(pairs: readonly ChapterPair[], lang: Lang): Table {
  const say = textBeside[lang]
  const { words, sectionLeft, sectionRight, is, left, right, likeness } = say.file
  const column = (
    name: string,
    said: { title: string; about: string },
    rest: Omit<Column, 'name' | 'title' | 'about'>,
  ) => ({
    name,
    ...said,
    ...rest,
  })
  return {
    name: 'text',
    title: say.title,
    about: say.title,
    columns: [
      column('section_left', sectionLeft, { type: 'integer', minimum: 0 }),
      column('section_right', sectionRight, { type: 'integer', minimum: 0 }),
      column('is', is, { type: 'string', required: true, words }),
      column('left', left, { type: 'string' }),
      column('right', right, { type: 'string' }),
      column('likeness', likeness, { type: 'number', share: true }),
    ],
    rows: pairs.flatMap((pair) =>
      pair.lines.flatMap((line) => {
        const row = bothSides(pair, line)
        return row ? [row] : []
      }),
    ),
    key: [],
    refers: [],
  }
}

/** What moved stands with its counterpart, where it stands in the right report: there is one row for both its lines. */
function bothSides({ left, right }: ChapterPair, line: Line): Value[] | null {
  const { elsewhere } = line
  if (elsewhere && !line.right) return null
  const [before, now] = [elsewhere?.passage ?? line.left, line.right]
  return [
    before ? (elsewhere?.section ?? left?.number ?? null) : null,
    now ? (right?.number ?? null) : null,
    line.is,
    before?.text ?? null,
    now?.text ?? null,
    before && now ? Math.round(line.likeness * 1000) / 1000 : null,
  ]
}

const nameOf = ({ left, right }: TextPairs, end: string) => `${left.id}-${right.id}-text.${end}`

/** For a spreadsheet; the reports it is of stand beneath the rows. */
export function textPairsCsv(of: TextPairs, { page }: Pick<Taken, 'page'>, lang: Lang): Promise<File> {
  const { columns, rows } = forPeople(textPairsTable(of.pairs, lang))
  const { sides } = textBeside[lang].file
  return csvFile(nameOf(of, 'csv'), [
    columns.map((c) => c.title),
    ...rows,
    [],
    [sides.left, citation(of.left, { page: null }, lang)],
    [sides.right, citation(of.right, { page: null }, lang)],
    ...(page === null ? [] : [[page]]),
  ])
}

/** For a program. */
export function textPairsJson(of: TextPairs, taken: Taken, lang: Lang): File {
  const table = textPairsTable(of.pairs, lang)
  return jsonFile(nameOf(of, 'json'), {
    columns: Object.fromEntries(table.columns.map(({ name, about }) => [name, about])),
    rows: asObjects(table),
    sources: { left: sourceOf(of.left, taken), right: sourceOf(of.right, taken) },
  })
}
