/** The number is of an earlier year. */
const earlierYear = /(?:去年|上年|上一年|往年|同期)(?!度?(?:结转|转))/
const yearIn = /((?:19|20)\d{2})年/g
const since = /(?:19|20)\d{2}年(?:以来|至今)/

/** Whether the words up to a number speak of the report's year, or name none. `year`: the report's, where it is known. */
export function ofYear(said: string, year: number | null): boolean {
  const named = [...said.matchAll(yearIn)].map((m) => Number(m[1])).at(-1)
  return !earlierYear.test(said) && !since.test(said) && (named === undefined || year === null || named === year)
}

/**
 * Whether a sentence is about one part of the place: 泗洪县…, 市民政局…. The name of whoever reports may look like that
 * too, so that it only takes the certainty away.
 */
export const ofPart = (said: string): boolean =>
  /(?:^|；|其中[，：]?)(?:(?:19|20)\d{2}年，?)?(?!全|我|本|各|及|其)[\u4e00-\u9fff]{1,10}?(?:[县区镇乡旗局委]|(?<!大)厅|街道|公司)(?![市县级直域委])/.test(
    said,
  )

/** Whether the words right before say that something is so of some only: 部分单位, 12个乡镇. */
export const ofSome = (said: string): boolean =>
  /(?:部分|个别|少数|有的|其余|其他|\d+[^\d年月日，。；]{0,8})[^，。；]{0,8}$/.test(said)

/** Whether a sentence speaks of all of the year or the place. */
export const ofAll = (said: string): boolean => /全[州市县省区年乡镇旗]|各级|共|累计|总计|合计/.test(said)
