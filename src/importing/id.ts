import type { Report } from '../report/schema'
import { zhOf } from '../report/zhOf'

/** FNV-1a, in 32 bits: short, the same everywhere, and no secret. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (const byte of new TextEncoder().encode(text)) value = Math.imul(value ^ byte, 0x01000193)
  return (value >>> 0).toString(36)
}

/**
 * The id of an opened report: the same place and year have the same. `321300-2024` by the place's code; what has no code
 * of its own, such as a department or a town, by its name, since Chinese cannot be spelt without a dictionary.
 */
export function idOf({ name, code, level }: Report['place'], year: number): string {
  const own = code !== undefined && level !== 'department' && level !== 'township'
  return `${own ? code : `opened-${hash(zhOf(name))}`}-${year}`
}
