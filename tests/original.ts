/** An original as text: page breaks and line ends of the PDF gone, and the parts it is compared by. */
export type Original = {
  /** The whole text without white space. */
  text: string
  /** Before the first section, and each section, by number; without the statistics table of an annex. */
  sections: Map<number, string>
  /** The rows of the statistics table of an annex, heading and all, from the first row on; '' where there is none. */
  table: string
}

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三']

/** @param source the original as extracted from its PDF: lines broken anywhere, running page numbers `- 20 -` between */
export function readOriginal(source: string, titles: readonly string[]): Original {
  const text = source.replace(/^\s*- \d+ -\s*$/gm, '').replace(/\s/g, '')
  const annex = text.indexOf('附件：政府信息公开情况统计表')
  const end = annex < 0 ? text.length : annex
  const starts = titles.map((title, i) => text.indexOf(`${ordinals[i]}、${title}`))
  const sections = new Map([[0, text.slice(0, starts[0])]])
  starts.forEach((start, i) => {
    sections.set(i + 1, text.slice(start, starts[i + 1] ?? end))
  })
  return { text, sections, table: annex < 0 ? '' : text.slice(text.lastIndexOf('一、主动公开情况')) }
}

/** The numbers of tables, in the order they are printed: those that stand by themselves, with white space around. */
export const numbersOfTables = (source: string): number[] =>
  [...source.matchAll(/(?<=\s)\d+(?:\.\d+)?(?=\s)/g)].map((m) => Number(m[0]))

/** Han characters, digits, stops of decimals and %; a name in 《》 as one mark, so that no run reaches across it. */
const bare = (text: string) => text.replace(/《[^》]*》/g, '\0').replace(/[^\p{Script=Han}\d.%\0]/gu, '')

/** Every run of `length` characters or more that `text` shares with the original, names in 《》 aside. */
export function copiedRuns(text: string, original: string, length: number): string[] {
  const source = bare(original)
  const grams = new Set<string>()
  for (let i = 0; i + length <= source.length; i++) grams.add(source.slice(i, i + length))
  const written = bare(text)
  const runs: string[] = []
  for (let i = 0; i + length <= written.length; i++) {
    const run = written.slice(i, i + length)
    if (run.includes('\0') || !grams.has(run)) continue
    runs.push(run)
    i += length
  }
  return runs
}
