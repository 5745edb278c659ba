import type { Text } from './schema'
import { zhOf } from './zhOf'

/** A place by its code of GB/T 2260 and its name; null: not known. */
export type PlaceKey = { code?: string | null | undefined; name: Text | null }

/** Places are the same by their codes, or, where one has none, by their Chinese names. */
export function isSamePlace(a: PlaceKey, b: PlaceKey): boolean {
  if (a.code && b.code) return a.code === b.code
  const name = zhOf(a.name)
  return name !== '' && name === zhOf(b.name)
}
