import type { Mark } from '../model'

/**
 * The attributes of a mark: its figure, its name, and its place in the tab order. The frame finds marks by
 * `data-mark` and gives them keyboard, pointer and touch; the same works on a still drawing made at build.
 */
export const markProps = (mark: Mark, first: boolean) => ({
  'data-mark': mark.id,
  'data-figure': mark.id,
  role: 'button',
  tabIndex: first ? 0 : -1,
  'aria-label': mark.say,
  // Followed by state/pointed: whether it is singled out.
  'aria-pressed': false,
})

/** The attributes of a shape that belongs to a mark drawn elsewhere: pointed at, it stands for that mark. */
export const partOfMark = (mark: Mark) => ({ 'data-mark-part': mark.id, 'data-figure': mark.id })

export const sans = 'var(--sans)'
export const ink = 'var(--ink)'
export const ink2 = 'var(--ink-2)'
export const line = 'var(--line)'
export const faint = 'var(--c-faint)'
