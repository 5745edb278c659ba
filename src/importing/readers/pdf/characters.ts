/**
 * Radicals that fonts of PDF files give for the characters that look the same, where Unicode knows no decomposition:
 * radical, character, by turns (Unicode's EquivalentUnifiedIdeograph). For the last two Unicode knows one, to a
 * character that is not written in mainland China.
 */
const radicals =
  '⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺈刀⺉刂⺊卜⺌小⺍小⺎兀⺏尣⺐尢⺒巳⺓幺⺔彑⺕彐⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺠民⺡氵⺢氺⺣灬⺤爫⺥爫' +
  '⺦丬⺧牛⺨犭⺩王⺫目⺬示⺭礻⺯糹⺰纟⺱罓⺲罒⺴冗⺶羊⺹耂⺺肀⺻聿⺼肉⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻋车⻌辶⻍辶⻎辶⻏邑⻐钅' +
  '⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⼾户⾭青'

const meant = new Map(Array.from({ length: radicals.length / 2 }, (_, i) => [radicals[2 * i], radicals[2 * i + 1]]))

/** Radicals, and characters that are in Unicode a second time. */
const second = /[\u2e80-\u2fdf\uf900-\ufaff⸺⸻―]/g

/** Controls, joiners and marks of direction: nothing of them is printed. */
const unseen = /[\p{Cc}\p{Cf}]/gu

/** Two or three dashes that a font draws in one, and the bar that some fonts have for a dash. */
const dashes: Record<string, string> = { '⸺': '——', '⸻': '———', '―': '—' }

/** Punctuation as vertical writing has it. */
const vertical = /[\ufe10-\ufe19\ufe30-\ufe48]/g

/** Upright again, as wide as Chinese writing has it: `︵` is `（`. */
function upright(c: string): string {
  const plain = c === '︙' ? '…' : c.normalize('NFKC')
  return /^[!-~]$/.test(plain) ? String.fromCharCode(plain.charCodeAt(0) + 0xfee0) : plain
}

/** What a glyph stands for, in ordinary characters; full-width forms stay as printed. `''` where it prints nothing. */
export const ordinary = (text: string): string =>
  text
    .replace(unseen, '')
    .replace(second, (c) => meant.get(c) ?? dashes[c] ?? c.normalize('NFKC'))
    .replace(vertical, upright)

/** Empty paper. */
export const isBlank = (text: string): boolean => /^[\s\u3000]*$/.test(text)

/** A character as wide as it is high: Chinese writing with its punctuation. */
export const isWide = (text: string): boolean =>
  /^[\p{Script=Han}\u3000-\u303f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/u.test(text)

/** A character of a text layer that says something: no private use, no replacement. */
export const isReadable = (text: string): boolean => !isBlank(text) && !/[\p{Co}\p{Cn}\ufffd]/u.test(text)
