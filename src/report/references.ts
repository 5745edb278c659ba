import { isIdentity } from './identities'
import { mentions } from './mention'
import type { Problem } from './problem'
import type { Formed } from './quantity'
import type { Block, Report, Text } from './schema'
import { textsIn } from './texts'

/** Whether a code is a row of the national form a report follows; `code@column`: a row and one of its columns. */
export type Knows = (of: Formed, code: string) => boolean

/** What in a report refers to something that is not there, or stands twice; one problem for each place. */
export function brokenReferences(report: Report, knows: Knows): Problem[] {
  const isRow = (code: string) => knows(report, code)
  const isFigure = (id: string) => Object.hasOwn(report.figures, id) || (!id.includes('@') && isRow(id))
  const sections = report.sections.map((s) => s.number)
  return [
    ...repeated(sections, (i) => `/sections/${i}/number`),
    ...repeated(
      report.charts.map((c) => c.id),
      (i) => `/charts/${i}/id`,
    ),
    ...repeated(
      report.topics.map((t) => t.id),
      (i) => `/topics/${i}/id`,
    ),
    ...repeated(
      report.checks.map((c) => c.id),
      (i) => `/checks/${i}/id`,
    ),
    ...missing(rowsReferredTo(report), isRow),
    ...missing(figuresReferredTo(report), isFigure),
    ...missing(termsReferredTo(report), (id) =>
      id.startsWith('table:') ? isRow(id.slice('table:'.length)) : isFigure(id),
    ),
    ...missing(
      [
        ...report.charts.map((c, i): Reference => [`/charts/${i}/section`, String(c.section)]),
        ...report.checks.flatMap((c, i): Reference[] =>
          c.section === undefined ? [] : [[`/checks/${i}/section`, String(c.section)]],
        ),
      ],
      (id) => sections.includes(Number(id)),
    ),
  ]
}

/** Where a reference stands (JSON Pointer), and the id it gives. */
type Reference = readonly [path: string, id: string]

const missing = (references: readonly Reference[], known: (id: string) => boolean): Problem[] =>
  references.filter(([, id]) => !known(id)).map(([path, id]) => ({ kind: 'dangling', path, id }))

function repeated(ids: readonly (string | number)[], path: (i: number) => string): Problem[] {
  const seen = new Set<string | number>()
  return ids.flatMap((id, i): Problem[] => {
    if (seen.has(id)) return [{ kind: 'twice', path: path(i), id: String(id) }]
    seen.add(id)
    return []
  })
}

const rowsReferredTo = (report: Report): Reference[] => [
  ...Object.entries(report.figures).flatMap(([id, f]): Reference[] =>
    f.indicator === undefined ? [] : [[`/figures/${id}/indicator`, f.indicator]],
  ),
  ...Object.keys(report.statistics).map((code): Reference => [`/statistics/${code}`, code]),
]

const inText = (text: Text, path: string): Reference[] => [...new Set(mentions(text))].map((id) => [path, id])

const inBlocks = (blocks: readonly Block[], path: string): Reference[] =>
  blocks.flatMap((block, i) =>
    textsIn(block).flatMap(({ text, path: inside }) => inText(text, `${path}/${i}${inside}`)),
  )

const figuresReferredTo = (report: Report): Reference[] => [
  ...report.headlines.flatMap((h, i): Reference[] => [
    [`/headlines/${i}/figure`, h.figure],
    ...inText(h.text, `/headlines/${i}/text`),
  ]),
  ...inBlocks(report.preface, '/preface'),
  ...report.systems.flatMap((s, i) => inText(s.text, `/systems/${i}/text`)),
  ...report.sections.flatMap((s, i) => inBlocks(s.blocks, `/sections/${i}/blocks`)),
  ...report.charts.flatMap((c, i): Reference[] => [
    ...c.figures.map((id, j): Reference => [`/charts/${i}/figures/${j}`, id]),
    ...(c.total === undefined ? [] : [[`/charts/${i}/total`, c.total] as const]),
  ]),
]

/** Every figure and row the report's own checks name; of a kind of check not known here nobody knows what it names. */
const termsReferredTo = (report: Report): Reference[] =>
  report.checks.flatMap((check, i) =>
    (isIdentity(check) ? Object.entries(check) : []).flatMap(([key, value]): Reference[] => {
      if (noTerms.has(key)) return []
      const path = `/checks/${i}/${key}`
      const terms = Array.isArray(value) ? value.map((t, j) => [`${path}/${j}`, t] as const) : [[path, value] as const]
      return terms.flatMap(([at, t]): Reference[] => (typeof t === 'string' ? [[at, t]] : []))
    }),
  )

/** What of a check is no term; the rest is. */
const noTerms = new Set(['id', 'kind', 'section', 'note', 'known', 'once'])
