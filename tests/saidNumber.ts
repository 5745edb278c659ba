import type { Spoken } from '../src/importing/figures/sentences'

/** A number of a sentence: how many, behind which words, of which unit, how deep in brackets, with which label. */
export const said = (
  gap: string,
  value: number,
  {
    unit = '件',
    depth = 0,
    role = 'whole',
    label = '',
    odd = false,
  }: Partial<Spoken['labelled'] & { odd: boolean }> = {},
): Spoken => ({
  id: `n${value}`,
  passage: 0,
  section: 1,
  from: 0,
  to: 0,
  labelled: { label, name: '', noun: '', role, unit, depth },
  value,
  exact: true,
  odd,
  gap,
})
