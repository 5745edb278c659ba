// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Draft } from '../src/importing/draft'
import { openDocument } from '../src/importing/open'
import { formOf } from '../src/report/quantity'
import type { Report } from '../src/report/schema'
import { parseReport } from '../src/report/whole'
import { allForms, arbitraryReport, type Numbers } from './renderings/arbitraryReport'
import { type Medium, media } from './renderings/media'
import { outlineOf } from './renderings/outline'
import { judgedCells, misnamed, noScore, parted, type Score, scoreTable } from './renderings/score'
import type { Wording } from './renderings/wording'

/** Documents of each kind, way and edition; more where someone looks for what is still wrong: `DOCUMENTS=40`. */
const documents = Number(process.env.DOCUMENTS ?? 1)
/** `SCORES=1` prints what became of the cells of each kind of document, and the first of what came back wrong. */
const printing = process.env.SCORES !== undefined

const host = {
  progress: () => {},
  cmap: async (name: string): Promise<Uint8Array> => {
    throw new Error(`no character map is needed here: ${name}`)
  },
}

/** How reports are drawn. `clean`: nothing is left out and all is called what the form calls it. */
const ways: { name: string; numbers: Numbers; words: Wording['words']; clean: boolean }[] = [
  { name: 'as the form', numbers: 'whole', words: 'standard', clean: true },
  { name: 'in other words', numbers: 'whole', words: 'stray', clean: false },
  { name: 'with blanks', numbers: 'blanks', words: 'stray', clean: false },
  { name: 'with slips', numbers: 'slips', words: 'stray', clean: false },
]
type Way = (typeof ways)[number]

const editions = allForms.map((form) => ({ form, name: form.since === undefined ? form.id : String(form.since) }))

type Drawn = { report: Report; seed: number; edition: string }

/** Reports of every edition drawn one way, each with the seed its document is printed by; the same on every run. */
const drawn = (way: Pick<Way, 'numbers' | 'words'>, medium: number): Drawn[] =>
  editions.flatMap(({ form, name }, edition) =>
    fc
      .sample(fc.tuple(arbitraryReport(form, way.numbers, way.words === 'stray'), fc.nat()), {
        numRuns: documents,
        seed: 1000 * medium + 10 * ways.findIndex((w) => w.numbers === way.numbers) + edition,
      })
      .map(([report, seed]) => ({ report, seed, edition: name })),
  )

const scores = new Map<string, Score>()

/** What became of documents: one line for each that was refused, each cell, each section and each fact gone wrong. */
type Outcome = { refused: string[]; cells: string[]; doubts: string[]; words: string[]; facts: string[]; right: number }

async function opened(medium: Medium, way: Way): Promise<Outcome> {
  const outcome: Outcome = { refused: [], cells: [], doubts: [], words: [], facts: [], right: 0 }
  for (const { report, seed, edition } of drawn(way, media.indexOf(medium))) {
    const name = `${medium.name}, ${way.name}, ${edition}`
    const score = scores.get(name) ?? noScore()
    scores.set(name, score)
    score.documents++
    score.sections += report.sections.length + 1
    const result = await openDocument(medium.file(report, { seed, words: way.words }), host)
    const at = `${edition} ${seed}:`
    if (!result.ok) {
      score.refused++
      outcome.refused.push(`${at} ${JSON.stringify(result.problems)}`)
      continue
    }
    const draft: Draft = result.value
    for (const { verdict, key, expected, got, doubt } of judgedCells(report, draft)) {
      score[verdict]++
      if (verdict === 'right') outcome.right++
      const came = `${at} ${key} ${expected} came back as ${got}`
      if (verdict === 'wrong') outcome.cells.push(came)
      if (verdict === 'doubtful') outcome.doubts.push(`${came}, ${doubt}`)
    }
    const parts = parted(report, draft)
    score.parted += parts.length
    for (const { section, expected, got } of parts)
      outcome.words.push(`${at} section ${section}: ${expected} came back as ${got}`)
    const names = misnamed(report, draft)
    score.misnamed += names.length
    outcome.facts.push(...names.map((line) => `${at} ${line}`))
  }
  return outcome
}

describe('documents to import', () => {
  it('are of reports that open, in the edition they were drawn for', () => {
    for (const { form } of editions)
      fc.assert(
        fc.property(arbitraryReport(form, 'slips', true), (report) => {
          expect(parseReport(report)).toMatchObject({ ok: true })
          expect(formOf(report)).toBe(form)
        }),
        { numRuns: 20 },
      )
  })

  it.each(media.filter((m) => m.name.startsWith('text')))('print every number of the tables: $name', (medium) => {
    for (const { report, seed } of drawn({ numbers: 'blanks', words: 'stray' }, media.indexOf(medium))) {
      const printed = decoded(medium.file(report, { seed, words: 'standard' }).bytes).split(/\s+/)
      const numbers = outlineOf(report, { seed, words: 'standard' }).flatMap((piece) =>
        piece.kind === 'table' ? piece.table.cells.filter((c) => c.as === 'number' && c.text !== '') : [],
      )
      const many = (all: readonly string[], text: string) => all.filter((one) => one === text).length
      const texts = numbers.map((c) => c.text)
      for (const text of new Set(texts)) expect(many(printed, text), text).toBeGreaterThanOrEqual(many(texts, text))
    }
  })
})

/** The text of a .txt in one of the charsets documents are printed in. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

describe.each(media)('a report opened from $name', (medium) => {
  it.each(ways)('$name: no cell comes back wrong without a mark, and no word of the text is lost', async (way) => {
    const { right, doubts, ...wrong } = await opened(medium, way)
    if (printing)
      for (const [what, lines] of Object.entries({ ...wrong, doubts }))
        if (lines.length)
          console.log([`${medium.name}, ${way.name}: ${what} ${lines.length}`, ...lines.slice(0, 8)].join('\n'))
    // Where the rows of a table are lost, its numbers stand among the words.
    expect(medium.loses ? { ...wrong, words: [] } : wrong).toEqual({ refused: [], cells: [], words: [], facts: [] })
    if (way.clean && !medium.loses) expect(right / (right + doubts.length)).toBeGreaterThan(0.99)
  })
})

if (printing)
  describe('scores', () => {
    it('of every kind of document', () => {
      console.log(scoreTable(scores))
    })
  })
