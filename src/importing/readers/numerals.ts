const digits = Array.from('〇一二三四五六七八九')

/** Numbers as Chinese counts them: 十, 十二, 二十, 一百零三. `n` from 1 to 9,999. */
export function chinese(n: number, units = ['', '十', '百', '千'], names = digits, zero = '零'): string {
  let said = ''
  let skipped = false
  for (let power = 3; power >= 0; power--) {
    const digit = Math.floor(n / 10 ** power) % 10
    if (digit === 0) {
      skipped ||= said !== ''
      continue
    }
    // 十二, not 一十二, where nothing stands before it and the digits are the everyday ones.
    const bare = power === 1 && digit === 1 && said === '' && names === digits
    said += (skipped ? zero : '') + (bare ? '' : names[digit]) + units[power]
    skipped = false
  }
  return said
}

const financial = (all: string) => (n: number) => {
  const [units = '', names = ''] = all.split(' ')
  return chinese(n, ['', ...units], Array.from(names))
}

const digitByDigit = (n: number) => Array.from(String(n), (d) => digits[Number(d)]).join('')

const values: [number, string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

function roman(n: number): string {
  let left = n
  let said = ''
  for (const [value, letters] of values) for (; left >= value; left -= value) said += letters
  return said
}

/** As Word letters: z is followed by aa, then bb. */
const repeated = (n: number) => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.ceil(n / 26))
/** As pages letter: z is followed by aa, then ab. */
function lettered(n: number): string {
  let said = ''
  for (let left = n; left > 0; left = Math.floor((left - 1) / 26))
    said = String.fromCharCode(97 + ((left - 1) % 26)) + said
  return said
}

const from = (all: string) => (n: number) => Array.from(all)[n - 1]
const after = (code: number, most: number) => (n: number) =>
  n <= most ? String.fromCodePoint(code + n - 1) : undefined
const fullWidth = (n: number) => Array.from(String(n), (d) => String.fromCodePoint(0xff10 + Number(d))).join('')
const circled = (n: number) => after(0x2460, 20)(n) ?? after(0x3251 - 20, 35)(n) ?? after(0x32b1 - 35, 50)(n)
/** 一 to 九十九 as counted, then digit by digit: 一〇三. */
const counted = (n: number) => (n < 100 ? chinese(n) : digitByDigit(n))

type Way = (n: number) => string | undefined

/** Ways Word numbers (`w:numFmt`, ECMA-376 17.18.59) other than plain decimals. */
const ways: Record<string, Way> = {
  none: () => '',
  decimalZero: (n) => String(n).padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: after(0x2474, 20),
  decimalEnclosedFullstop: after(0x2488, 20),
  upperLetter: (n) => repeated(n).toUpperCase(),
  lowerLetter: repeated,
  upperRoman: (n) => roman(n).toUpperCase(),
  lowerRoman: roman,
  chineseCounting: counted,
  taiwaneseCounting: counted,
  chineseCountingThousand: (n) => chinese(n),
  taiwaneseCountingThousand: (n) => chinese(n),
  japaneseCounting: (n) => chinese(n, ['', '十', '百', '千'], digits, ''),
  ideographDigital: digitByDigit,
  japaneseDigitalTenThousand: digitByDigit,
  taiwaneseDigital: digitByDigit,
  chineseLegalSimplified: financial('拾佰仟 零壹贰叁肆伍陆柒捌玖'),
  ideographLegalTraditional: financial('拾佰仟 零壹貳參肆伍陸柒捌玖'),
  ideographTraditional: from('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: from('子丑寅卯辰巳午未申酉戌亥'),
  ideographEnclosedCircle: after(0x3280, 10),
}

/** A number as a Word list prints it; what a way cannot say is said in decimals, as Word does. */
export const inWord = (n: number, way: string): string =>
  (Number.isInteger(n) && n >= 1 && n <= 9999 && Object.hasOwn(ways, way) ? ways[way]?.(n) : undefined) ??
  (way === 'none' ? '' : String(n))

/** Ways pages number: the `type` of a list, or its `list-style-type`; each with the mark that follows. */
const styles: [RegExp, Way, string][] = [
  [/^A$|^upper-(alpha|latin)$/, (n) => lettered(n).toUpperCase(), '.'],
  [/^a$|^lower-(alpha|latin)$/, lettered, '.'],
  [/^I$|^upper-roman$/, (n) => roman(n).toUpperCase(), '.'],
  [/^i$|^lower-roman$/, roman, '.'],
  [/^(simp-chinese-informal|trad-chinese-informal|cjk-ideographic|cjk-decimal)$/, (n) => chinese(n), '、'],
  [/^cjk-heavenly-stem$/, from('甲乙丙丁戊己庚辛壬癸'), '、'],
  [/^decimal-leading-zero$/, (n) => String(n).padStart(2, '0'), '.'],
]

/** The number of an item as a page shows it, with its mark: 1. or 一、; empty where the list shows none. */
export function onPage(n: number, style: string): string {
  if (/^(none|disc|circle|square)$/.test(style)) return ''
  const [, way, mark] = styles.find(([pattern]) => pattern.test(style)) ?? []
  const said = n >= 1 && n <= 9999 ? way?.(n) : undefined
  return said === undefined ? `${n}.` : said + mark
}

/** The digits of a text raised, as the sign of a footnote is: ¹² for 12. They are no part of a number before them. */
export const raised = (text: string): string => text.replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)] ?? digit)
