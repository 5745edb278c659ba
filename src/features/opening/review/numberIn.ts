/**
 * What a reader writes for a number, as it may be copied: `1,234`, `４６７．１`, ` -3 `. null: nothing, which is a blank and
 * not zero; undefined: no number.
 */
export function numberIn(text: string): number | null | undefined {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，、]/g, '')
    .replace(/[−–－]/g, '-')
  if (plain === '') return null
  if (!/^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(plain)) return undefined
  const value = Number(plain) + 0
  return Math.abs(value) <= 1e15 ? value : undefined
}
