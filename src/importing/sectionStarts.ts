import type { Block, Line, Paragraph } from './blocks'
import { normal } from './form/normal'
import { type Numbered, sectionNumbers } from './headings'
import { tidy } from './words'

/** A block that begins a section: its number, its title, and what follows the title on its line. */
type Start = Numbered & { at: number; block: Line | Paragraph; title: string; rest: string }

/** Titles of the six sections of the form of 2019, and of what earlier reports had: where one stands, a section begins. */
const usual = [
  /总体(工作)?情况|概述|基本情况/,
  /主动公开/,
  /依?申请(公开)?/,
  /复议|诉讼/,
  /存在的?(主要)?问题|改进/,
  /其他需要报告/,
]
/** Which of the usual titles this is: the last that fits, as 因信息公开申请行政复议 is of disputes; -1 where it is none. */
const usualOf = (title: string): number => usual.findLastIndex((pattern) => pattern.test(title))

const textOf = (block: Block) => (block.kind === 'table' ? '' : tidy(block.text))

/** The title of a section is a phrase; what follows its full stop or colon is text. */
function titleOf(words: string): { title: string; rest: string } | null {
  const [, title = '', rest = ''] = /^([^。：:；;！？]{2,44})(?:[。：:]\s*(.*))?$/s.exec(words) ?? []
  return title && !/[，,]/.test(title.slice(0, -1)) ? { title: title.trim(), rest } : null
}

/** Every line that could begin a section, by one way of numbering. `isRow`: it is a row of the form's tables instead. */
const candidates = (
  blocks: readonly Block[],
  read: (line: string) => Numbered | null,
  isRow: (block: Block) => boolean,
): Start[] =>
  blocks.flatMap((block, at) => {
    if (block.kind === 'table') return []
    const numbered = read(textOf(block))
    const title = numbered && titleOf(numbered.words)
    // Asked last: it compares the words with the form's.
    return numbered && title && !isRow(block) ? [{ ...numbered, ...title, at, block }] : []
  })

/** A table of contents: the titles that come again later, with text under them. */
function withoutContents(all: readonly Start[]): Start[] {
  const keys = all.map((c) => c.number + normal(c.title).replace(/\d+$/, ''))
  const last = new Map(keys.map((key, i) => [key, i]))
  return all.filter((c, i) => {
    const again = (last.get(keys[i] ?? '') ?? i) > i
    const next = all[i + 1]
    return !(again && (!next || next.at - c.at <= 2))
  })
}

/** No report has more sections; what is numbered further is a list. */
const most = 60

/**
 * The sections in their order: each the next number, the usual title before another. A number printed twice or left
 * out is a slip of whoever numbered them, where the title is a usual one that has not been yet.
 */
function chain(all: readonly Start[]): Start[] {
  const found: Start[] = []
  while (found.length < most) {
    const last = found.at(-1)
    const next = found.length + 1
    const later = all.filter((c) => c.at > (last?.at ?? -1))
    // After a slip the numbers go on from what was printed, or from what should have been.
    const fit = later.filter((c) => c.number === (last?.number ?? 0) + 1 || c.number === next)
    const following = later.find((c) => c.number === next + 1)?.at ?? Number.POSITIVE_INFINITY
    const near = fit.filter((c) => c.at < following)
    const pool = near.length ? near : fit.slice(0, 1)
    const regular = pool.find((c) => usualOf(c.title) === next - 1) ?? pool[0]
    const chosen = slip(later, last, regular, found) ?? regular
    if (!chosen) return found
    found.push(chosen)
  }
  return found
}

/** A section whose number is that of the one above it or, where the right one is nowhere, one too high. */
function slip(later: readonly Start[], last: Start | undefined, regular: Start | undefined, found: readonly Start[]) {
  if (!last) return undefined
  const upTo = later.filter((c) => c.at < (regular?.at ?? Number.POSITIVE_INFINITY))
  // A list inside the section begins anew.
  const anew = upTo.findIndex((c) => c.number === 1)
  const known = new Set(found.map((c) => usualOf(c.title)))
  return upTo
    .slice(0, anew < 0 ? undefined : anew)
    .find(
      (c) =>
        (c.number === last.number || (!regular && c.number === last.number + 2)) &&
        usualOf(c.title) >= 0 &&
        !known.has(usualOf(c.title)),
    )
}

/** A line without the number of a section, if it has one. */
function unnumbered(line: string): string {
  for (const read of sectionNumbers) {
    const found = read(line)
    if (found) return found.words
  }
  return line
}

/** The longest line that may be a title where no number says so, in characters. */
const longest = 40

/** Paragraphs that are titles by something else than their numbers, from the first usual one on. */
function titled(blocks: readonly Block[], isTitle: (block: Paragraph) => boolean): Start[] {
  const all = blocks.flatMap((block, at): Omit<Start, 'number'>[] => {
    if (block.kind !== 'paragraph' || !isTitle(block) || textOf(block).length > longest) return []
    const title = titleOf(unnumbered(textOf(block)))
    return title && !/年度?报告/.test(title.title) ? [{ ...title, at, block, printed: '', words: title.title }] : []
  })
  const first = all.findIndex((c) => usualOf(c.title) >= 0)
  return all.slice(Math.max(0, first)).map((c, i) => ({ ...c, number: i + 1 }))
}

/**
 * A short line that is nothing but a usual title: 无其他需要报告的事项。 and 存在问题：…… are text, （一） is below a section. Where
 * only the first section has no number, the others have theirs.
 */
const isPlainTitle = (block: Paragraph): boolean => {
  const text = textOf(block)
  if (sectionNumbers.slice(1).some((read) => read(text))) return false
  return !/[。：:；;，,]/.test(text) && !text.startsWith('无') && text.length <= 30 && usualOf(text) >= 0
}

/** A way a document may begin its sections. `less`: how many usual titles it must have more than a way that counts only once does. */
type Way = { starts: Start[]; less: number }

/** By each way of numbering, by headings the document marks as such, and by usual titles alone. */
function waysOf(blocks: readonly Block[], isRow: (block: Block) => boolean): Way[] {
  const numbered = sectionNumbers.map((read): Way => {
    const all = withoutContents(candidates(blocks, read, isRow))
    const starts = chain(all)
    // Lists inside sections begin anew in each.
    const anew = all.some((c) => c.number === 1 && c.at > (starts[0]?.at ?? 0))
    return { starts, less: anew ? 2 : 0 }
  })
  const levels = [
    ...new Set(blocks.flatMap((b) => (b.kind === 'paragraph' && b.heading !== undefined ? [b.heading] : []))),
  ]
  const marked = levels.sort().map((level) => titled(blocks, (block) => block.heading === level && !isRow(block)))
  const anyLevel = titled(blocks, (block) => block.heading !== undefined && !isRow(block))
  const plain = anyLevel.length >= 2 ? [] : titled(blocks, (block) => isPlainTitle(block) && !isRow(block))
  return [
    ...numbered,
    ...marked.map((starts) => ({ starts, less: 1 })),
    { starts: anyLevel, less: 3 },
    { starts: plain, less: 4 },
  ].filter(({ starts }) => starts.length >= 2)
}

/** How well a way cuts a document of `length` blocks: the usual titles it finds, how much it spans, if it begins first. */
function worth({ starts, less }: Way, length: number, earliest: number): number {
  const titles = new Set(starts.map((s) => usualOf(s.title)).filter((which) => which >= 0)).size
  const [first, last] = [starts[0]?.at ?? 0, starts.at(-1)?.at ?? 0]
  return titles + (3 * (last - first)) / length + (first === earliest ? 2 : 0) - less
}

/**
 * Where the sections of a document begin, by the way that cuts it best: a list inside one section begins later, has
 * fewer of the usual titles and spans less. Numbered 1, 2, 3, whatever is printed. Empty where there are none.
 */
export function sectionStarts(blocks: readonly Block[], isRow: (block: Block) => boolean): Start[] {
  const ways = waysOf(blocks, isRow)
  const earliest = Math.min(...ways.map(({ starts }) => starts[0]?.at ?? 0))
  const worths = ways.map((way) => worth(way, blocks.length, earliest))
  // Of two ways that are as good, the first.
  const best = ways[worths.indexOf(Math.max(...worths))]
  return (best?.starts ?? []).map((start, i) => ({ ...start, number: i + 1 }))
}
