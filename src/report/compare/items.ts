import { bare, likeness } from './align'

/** Longer texts are no item with a label. */
const longest = 90
/** Labels less alike than this are of two things. */
const ofOneThing = 0.85

/**
 * The label of an item that states a number under it, whichever stands first: `市级` of `47期：市级` and of
 * `市级：48期`; null: it is no such item.
 */
export function labelOf(text: string): string | null {
  if (text.length > longest) return null
  const [first = '', second, ...more] = text.normalize('NFKC').toLowerCase().split(':')
  if (second === undefined || more.length > 0 || /[。；;!?！？]/.test(text)) return null
  const [states, other] = [/\d/.test(first), /\d/.test(second)]
  const label = bare(states ? second : first)
  return states === other || label === '' ? null : label
}

type Said = { text: string }
const labels = new WeakMap<Said, { label: string | null }>()
function known(item: Said): string | null {
  const made = labels.get(item) ?? { label: labelOf(item.text) }
  labels.set(item, made)
  return made.label
}

/**
 * How alike two items with labels are: those of one thing are counterparts whatever they state, those of two are not,
 * however alike the rest; null: one of them has no label.
 */
export function labelledAlike(a: Said, b: Said): number | null {
  const [mine, theirs] = [known(a), known(b)]
  if (mine === null || theirs === null) return null
  const label = likeness(mine, theirs)
  return label < ofOneThing ? 0 : Math.max(0.9 * label, likeness(a.text, b.text))
}
