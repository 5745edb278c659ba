import type { Identity, LaterCheck } from './schema'

/** The kinds of check this version knows; the compiler asks for each the format has. */
const kinds: Record<Identity['kind'], true> = {
  sum: true,
  balance: true,
  share: true,
  same: true,
  'at-most': true,
  change: true,
}

/** Whether a check is of a kind this version knows. */
export const isIdentity = (of: Identity | LaterCheck): of is Identity => Object.hasOwn(kinds, of.kind)
