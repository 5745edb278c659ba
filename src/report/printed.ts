/** A number as a sentence prints it. */
type PrintedNumber = {
  value: number
  /** 余, 多 or “more than” stands with it: at least the value, below the next step. */
  over: boolean
  /** What one more in the last digit that counts would be: 1000 for 12.2万, 0.1 for 65.7. */
  step: number
  /** Written short, so that digits may have been left out: 12.2万, 1.2 million. 467.1万元 is not: its unit is 万元. */
  short: boolean
}

/** Powers of ten that stand for words, alone or together: 千万 is 3 + 4. 千 of 千米 and 百 of 百分点 are parts of a unit. */
const powers: Record<string, number> = { 百: 2, 千: 3, 万: 4, 亿: 8, thousand: 3, million: 6, billion: 9 }
export const hanMultiple = '(?:百(?!分)|千(?![米克瓦伏卡])|万|亿)+'
const multiple = `(?:${hanMultiple}|thousand|million|billion)`
/** 余 stands behind the multiple, 12.2万余, or before it, 10余万. */
const number = new RegExp(
  `([-−]?)(\\d[\\d,]*(?:\\.(\\d+))?)\\s*([余多](?=\\s?${multiple}))?\\s*(${multiple})?\\s?([余多])?`,
)
const ofUnit = new RegExp(`^${multiple}`)

/** `１２．５` -> `12.5`, letter for letter. */
const narrow = (text: string) =>
  text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/(?<=\d)．(?=\d)/g, '.')

const powerOf = (word = ''): number => powers[word] ?? [...word].reduce((sum, letter) => sum + (powers[letter] ?? 0), 0)

/** Words for nought: 没有收费, 未收费, 无行政复议. 未经 and 无论 say something else. */
const nought = /^(没有|未(?!经|来|成年)|无(?!论|线)|no\b|none\b)/i

/** More than printed, below the next step. */
const moreBefore = /逾$|\b(more than|over)\s*$/i
/** Words that leave open on which side, or how far: such a number is not read. */
const vagueBefore =
  /(近|约|超过|超|突破|不足|至少|将近|达不到)$|\b(about|around|nearly|almost|at least|up to|under|less than)\s*$/i
const vagueAfter = /^[^，。；、,.;]{0,2}(左右|上下|以上|以下)/

/**
 * `12.2万余条`, `more than 122,000`, `65.7%`, `236.132 billion yuan`, `没有` -> the number in its figure's unit; null
 * where there is none, or none that is certain.
 * @param unit the figure's unit (the Chinese one), which may itself be so many of something, such as 万元
 * @param around the words right before and after, which may say that it is no exact number
 */
export function readPrinted(printed: string, unit: string, around = { before: '', after: '' }): PrintedNumber | null {
  const text = narrow(printed)
  const found = number.exec(text)
  if (!found) return nought.test(text) ? { value: 0, over: false, step: 1, short: false } : null
  const before = around.before + text.slice(0, found.index)
  const after = text.slice(found.index + found[0].length) + around.after
  if (vagueBefore.test(before) || vagueAfter.test(after)) return null
  // A number that repeats no multiple is in its unit already: 467.1 beside 万元. Else through the decimal text, since
  // 236.132 * 10 in floating point is not 2361.32.
  const power = found[5] ? powerOf(found[5]) - powerOf(ofUnit.exec(unit)?.[0]) : 0
  const digits = (found[2] ?? '').replaceAll(',', '')
  const decimals = found[3]?.length ?? 0
  const over =
    found[4] !== undefined ||
    found[6] !== undefined ||
    moreBefore.test(before) ||
    (text.endsWith(found[0]) && /^[余多](?!媒体)/.test(after))
  const short = power > 0
  // 1000余, 120万: noughts at the end say how large the number is, not how exactly it is known.
  const noughts = (over || short) && !decimals ? (/[1-9](0+)$/.exec(digits)?.[1]?.length ?? 0) : 0
  const value = Number(`${found[1] ? '-' : ''}${digits}e${power}`)
  if (!Number.isFinite(value)) return null
  return { value, over, step: Number(`1e${power - decimals + noughts}`), short }
}
