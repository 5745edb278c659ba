/** The number is of an earlier year. */
const earlierYear = /(?:去年|上年|上一年|往年|同期)(?!度?(?:结转|转))/
const yearIn = /((?:19|20)\d{2})年/g
const since = /(?:19|20)\d{2}年(?:以来|至今)/

/** Whether the words up to a number speak of the report's year, or name none. `year`: the report's, where it is known. */
export function ofYear(said: string, year: number | null): boolean {
  const named = [...said.matchAll(yearIn)].map((m) => Number(m[1])).at(-1)
  return !earlierYear.test(said) && !since.test(said) && (named === undefined || year === null || named === year)
}

/** Whose report it is, and of which year, where that is known. `own`: the names its text may call the reporter by. */
export type Reporter = { year: number | null; own: RegExp | null }

/**
 * What a text may call a place or an office: 东岭县, 东岭县人民政府 (not in 东岭县政府网站, nor in 东岭县政府信息); 河清市民政局,
 * 市民政局, 民政局. null: it has no name.
 */
export function ownNames(names: readonly string[]): RegExp | null {
  const offices = names.flatMap((name) => {
    const [, level = '', rest = ''] =
      /^.+?([省市州县区旗])(.{2,}(?:局|委|委员会|厅|办公室|街道|公司|镇|乡))$/.exec(name) ?? []
    return [level + rest, rest]
  })
  const all = [...names, ...offices].filter((name) => name.length >= 2).sort((a, b) => b.length - a.length)
  const written = all.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  return all.length ? new RegExp(`(?:${written})(?:(?:人民)?政府(?:办公[室厅])?(?![网门公热信政办]))?`, 'g') : null
}

/** A text without the names of whoever reports: a sentence about them is about no part. */
export const unnamed = (text: string, own: RegExp | null): string => (own === null ? text : text.replace(own, ''))

/** Whether a sentence is about one part of the place: 泗洪县…, 市民政局…. */
export const ofPart = (said: string): boolean =>
  /(?:^|；|其中[，：]?)(?:(?:19|20)\d{2}年，?)?(?!全|我|本|各|及|其)[\u4e00-\u9fff]{1,10}?(?:[县区镇乡旗局委]|(?<!大)厅|街道|公司)(?![市县级直域委])/.test(
    said,
  )

/** Whether the words right before say that something is so of some only: 部分单位, 12个乡镇. */
export const ofSome = (said: string): boolean =>
  /(?:部分|个别|少数|有的|其余|其他|(?<!\d)\d+(?![\d年月日])[^\d年月日，。；]{0,8})[^，。；]{0,8}$/.test(said)

/** Whether a sentence speaks of all of the year or the place. */
export const ofAll = (said: string): boolean => /全[州市县省区年乡镇旗]|各级|共|累计|总计|合计/.test(said)
