import type { Block, Line, Paragraph } from './blocks'
import { normal } from './form/normal'
import { beginsItem } from './headings'
import { sectionStarts } from './sectionStarts'
import { tidy } from './words'

/** The document cut at the headings of its sections. */
export type Outline = { front: Block[]; sections: OutlineSection[] }
export type OutlineSection = {
  number: number
  title: string
  /** What follows the title on its line. */
  rest: string
  heading: Line | Paragraph
  blocks: Block[]
}

const textOf = (block: Block) => (block.kind === 'table' ? '' : tidy(block.text))

/** Cuts a document at its sections. A document without any is one section. */
export function outline(blocks: readonly Block[], isRow: (block: Block) => boolean): Outline {
  const starts = sectionStarts(blocks, isRow)
  const contents = new Set(starts.map((s) => normal(s.words)))
  const isTitle = (block: Block) => {
    const text = normal(textOf(block)).replace(/\d+$/, '')
    const words = text.replace(/^([一二三四五六七八九十]{1,3}|\d{1,2}|第[一二三四五六七八九十]+(部分|章|节))/, '')
    return text === '目录' || contents.has(words)
  }
  const above = blocks.slice(0, starts[0]?.at ?? 0)
  // A table of contents is no text; one line that has the words of a title is.
  const listed = above.filter(isTitle).length
  const front = listed >= Math.min(3, starts.length) ? above.filter((block) => !isTitle(block)) : above
  if (!starts.length)
    return {
      front: [],
      sections: blocks[0] ? [{ number: 1, title: '', rest: '', heading: firstWords(blocks), blocks: [...blocks] }] : [],
    }
  return {
    front,
    sections: starts.map(({ number, title, rest, block, at }, i) => {
      const own = blocks.slice(at + 1, starts[i + 1]?.at ?? blocks.length)
      const more = rest === '' ? secondLine(title, block, own[0]) : ''
      return { number, title: title + more, rest, heading: block, blocks: more ? own.slice(1) : own }
    }),
  }
}

const titleEnd = /(情况|事项|问题|工作|措施|打算|计划|安排|不足|建设|方面)$/

/** A title too long for its line goes on in the next; '' where it does not. */
function secondLine(title: string, heading: Block, next: Block | undefined): string {
  if (
    heading.kind !== 'line' ||
    next?.kind !== 'line' ||
    title.length < 12 ||
    titleEnd.test(title) ||
    beginsItem(next.text)
  )
    return ''
  const text = textOf(next)
  return text.length <= 16 && titleEnd.test(title + text) && /^[\p{Script=Han}、（）]+$/u.test(text) ? text : ''
}

const firstWords = (blocks: readonly Block[]): Line | Paragraph =>
  blocks.find((b) => b.kind !== 'table') ?? { kind: 'paragraph', line: 1, text: '' }
