import type { Block, Report, Section, Text } from '../schema'

/** Gives a text of a report in the language that is compared, without its marks for figures. */
export type Read = (text: Text) => string

/** A paragraph, heading, item of a list, caption or row of a table, as one text. */
export type Passage =
  | { kind: 'paragraph' | 'item' | 'caption' | 'row'; text: string }
  /** `level`: 1 or 2; `number`: as printed before it, '' where it has none. */
  | { kind: 'heading'; text: string; level: number; number: string }

/** A section as it is compared. `number` 0: what stands before the first section; it has no title. */
export type Chapter = { number: number; title: string; passages: Passage[] }

/**
 * Where a paragraph enumerates, 一是…。二是…。: each of these is a passage of its own. Offices put a whole section into
 * one such paragraph; as one it would hardly be like last year's.
 */
const enumerated = /(?<=[。；;])(?=[一二三四五六七八九十]{1,2}是)/u

/** The passages of a block, in reading order; those without words are left out. */
export function passagesOf(block: Block, read: Read): Passage[] {
  return passagesIn(block, read).filter(({ text }) => text.trim() !== '')
}

function passagesIn(block: Block, read: Read): Passage[] {
  switch (block.kind) {
    case 'heading': {
      const number = block.number === undefined ? '' : read(block.number).trim()
      return [{ kind: 'heading', text: read(block.text), level: block.level, number }]
    }
    case 'paragraph':
      return read(block.text)
        .split(enumerated)
        .map((text) => ({ kind: 'paragraph', text }))
    case 'list':
      return block.items.map(({ text }) => ({ kind: 'item', text: read(text) }))
    case 'table':
      return [
        ...(block.caption === undefined ? [] : [{ kind: 'caption', text: read(block.caption) } as const]),
        ...block.rows.map(
          ({ cells }) =>
            ({
              kind: 'row',
              text: cells
                .map((cell) => read(cell.text).trim())
                .filter(Boolean)
                .join('｜'),
            }) as const,
        ),
      ]
  }
}

/** The sections of a report as they are compared, what stands before the first among them. */
export function chaptersOf(report: Pick<Report, 'preface' | 'sections'>, read: Read): Chapter[] {
  const of = ({ number, blocks }: Pick<Section, 'number' | 'blocks'>, title: string): Chapter => ({
    number,
    title,
    passages: blocks.flatMap((block) => passagesOf(block, read)),
  })
  const before = of({ number: 0, blocks: report.preface }, '')
  return [
    ...(before.passages.length > 0 ? [before] : []),
    ...report.sections.map((section) => of(section, read(section.title))),
  ]
}

/** The running text: what is said in sentences. Headings and tables are not. */
export const runningText = (passages: readonly Passage[]): string[] =>
  passages.flatMap(({ kind, text }) => (kind === 'paragraph' || kind === 'item' ? [text] : []))
