import type { Doubt, Provenance } from '../../report/schema'
import type { Block, Spot } from '../blocks'
import { normal } from '../form/normal'
import { tidy } from '../words'

/** What a report says about itself, where, and in which words; `doubt`: it is worked out, or not there. */
export type Said<T> = { value: T; at?: Spot; raw?: string; doubt?: Doubt }

export const textOf = (block: Block): string => (block.kind === 'table' ? '' : tidy(block.text))

export const spotOf = (block: Block): Spot => ({
  ...(block.page === undefined ? {} : { page: block.page }),
  line: block.line,
})

export const provenance = ({ at, raw, doubt }: Omit<Said<unknown>, 'value'>): Provenance => ({
  ...at,
  ...(raw === undefined || normal(raw) === '' ? {} : { raw }),
  ...(doubt === undefined ? {} : { doubt }),
})
