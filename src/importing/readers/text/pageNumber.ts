const patterns = [
  // - 20 -, — 3 —, －３－
  /^[-–—―－─]+\s*[\d０-９]{1,4}\s*[-–—―－─]+$/,
  // 第3页, 第 3 页 共 10 页, 第3页/共10页
  /^第\s*[\d０-９]{1,4}\s*页([\s,，/]*[（(]?共\s*[\d０-９]{1,4}\s*页[)）]?)?$/,
  /^page\s+\d{1,4}(\s+of\s+\d{1,4})?$/i,
]
const bare = /^[\d０-９]{1,4}(\s*\/\s*[\d０-９]{1,4})?$/

/**
 * Whether a line is the number of its page. `atPageEnd`: it is the first or last line of its page; `apart`: an empty
 * line stands above or below it. A bare number is a page's only at the page's end: elsewhere it may be a cell.
 */
export const isPageNumber = (text: string, { atPageEnd, apart }: { atPageEnd: boolean; apart: boolean }): boolean =>
  ((atPageEnd || apart) && patterns.some((pattern) => pattern.test(text))) || (atPageEnd && bare.test(text))
