const chinese = '一二三四五六七八九十'
const bullet = `[${chinese}]{1,3}`

/** 一 -> 1, 二十三 -> 23; numbers of headings, up to 99. */
export function chineseNumber(text: string): number {
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const digit = (t: string | undefined, none: number) => (t ? chinese.indexOf(t) + 1 : none)
  return (text.includes('十') ? digit(tens, 1) * 10 : 0) + digit(ones, 0)
}

/** A heading as it begins a line: its number as a number and as printed, and the words behind it. */
export type Numbered = { number: number; printed: string; words: string }

const read = (pattern: RegExp, value: (text: string) => number) => {
  return (line: string): Numbered | null => {
    const [, printed = '', digits = '', words = ''] = pattern.exec(line) ?? []
    return printed && words ? { number: value(digits), printed: printed.trim(), words } : null
  }
}

/** Ways reports number their sections, the usual one first. */
export const sectionNumbers = [
  read(new RegExp(`^((${bullet})\\s*[、．.，,])\\s*(.+)$`), chineseNumber),
  read(new RegExp(`^(第\\s*(${bullet})\\s*(?:部分|章|节)[、：:]?)\\s*(.+)$`), chineseNumber),
  read(/^((\d{1,2})\s*[、．.])(?!\d)\s*(.+)$/, Number),
  read(new RegExp(`^([（(]\\s*(${bullet})\\s*[）)][、.]?)\\s*(.+)$`), chineseNumber),
]

/** Below a section: （一） and, below that, 1. */
export const subheadings: { level: 1 | 2; read: (line: string) => Numbered | null }[] = [
  { level: 1, read: read(new RegExp(`^([（(]\\s*(${bullet})\\s*[）)][、.]?)\\s*(.+)$`), chineseNumber) },
  { level: 2, read: read(/^([（(]?(\d{1,2})\s*[、．.）)])(?![\d.])\s*(.+)$/, Number) },
]

/** Whether a line begins as headings and items of a list do: 一、 （一） 1. 一是 第一，. */
export const beginsItem = (line: string): boolean =>
  new RegExp(
    `^(${bullet}[、．.]|[（(]${bullet}[）)]|[（(]?\\d{1,2}[、．）)]|\\d{1,2}\\.(?!\\d)|${bullet}是|第${bullet}[，、])`,
  ).test(line)
