import type { Doubt } from '../../report/schema'

/** What a cell of a form says: a number, or null for a blank; `doubt` where it says more, or something else. */
type CellValue = { value: number | null; doubt?: Doubt }

/** `/`, `—`, `-`: the office says that there is nothing to say. A blank, which is not zero. */
const nothing = /^[/\\\-—–―─━ーｰ~～*×.·]*$/
const digits = '(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const number = new RegExp(`^(?<sign>[+-]|增加?|减少?|新增|下降)?(?<digits>${digits})(?<after>.*)$`)
/** Words that only say what is counted. */
const counted = /^(条次|人次|批次|场次|[条件次篇个人项宗份期场部家户起名例号])?(（次）|\(次\))?$/
/** Units of the forms: a number with another one than its row's may be another row's. */
const units = /^(条|件|次|篇|人|人次)$/
const money: Record<string, number> = {
  元: 0,
  百元: 2,
  千元: 3,
  万元: 4,
  万: 4,
  十万元: 5,
  百万元: 6,
  千万元: 7,
  亿元: 8,
}

/** `value` with the decimal point moved, exactly: through the text, not by multiplying. */
const shifted = (value: string, by: number): number => Number(`${value}e${by}`)

/** Reads a cell. @param unit the unit of its row in the form; money is in 万元. */
export function cellValue(raw: string, unit: string | null): CellValue {
  // The sign of a footnote would become a digit of the number.
  if (/\p{No}/u.test(raw)) return { ...cellValue(raw.replace(/\p{No}/gu, ''), unit), doubt: 'odd' }
  const text = raw.normalize('NFKC').replace(/[−‐‑‒]/g, '-')
  const tight = text.replace(/\s/g, '')
  if (nothing.test(tight)) return { value: null }
  const found = number.exec(tight)?.groups
  if (!found) {
    const inside = /\d[\d,]*(?:\.\d+)?/.exec(tight)?.[0]
    return {
      value: inside && /^[^\d]*[\d,.]+[^\d]*$/.test(tight) ? limited(Number(inside.replaceAll(',', ''))) : null,
      doubt: 'odd',
    }
  }
  const sign = /^(-|减|下降)/.test(found.sign ?? '') ? '-' : ''
  const plain = sign + (found.digits ?? '').replaceAll(',', '')
  const after = found.after ?? ''
  const value = limited(Number(plain))
  if (value === null) return { value, doubt: 'odd' }
  // 1 268: a space between digits may be a thousands separator, or the border of two cells.
  const spaced = /[\d.,]\s+[\d.,]/.test(text) || /^-?0\d/.test(plain)
  if (unit === '万元') {
    if (after === '' || after === '万元') return spaced ? { value, doubt: 'odd' } : { value }
    const power = Object.hasOwn(money, after) ? money[after] : undefined
    return power === undefined ? { value, doubt: 'odd' } : { value: shifted(plain, power - 4), doubt: 'unit' }
  }
  if (/^万/.test(after) && counted.test(after.slice(1))) return { value: shifted(plain, 4), doubt: 'unit' }
  if (spaced || !counted.test(after) || !Number.isInteger(value)) return { value, doubt: 'odd' }
  return unit && units.test(after) && after !== unit ? { value, doubt: 'unit' } : { value }
}

/** Larger than a report can hold. */
const limited = (value: number) => (Math.abs(value) <= 1e15 ? value : null)
