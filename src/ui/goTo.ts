/** Scrolls to an element of the page, by its id, and goes on there by keyboard; what is folded is opened. */
export function goTo(id: string): void {
  const place = document.getElementById(id)
  if (!place) return
  const folded = place instanceof HTMLDetailsElement ? place : null
  if (folded) folded.open = true
  const goal = folded?.querySelector('summary') ?? place
  place.scrollIntoView({ block: 'start' })
  if (goal.tabIndex < 0) goal.tabIndex = -1
  goal.focus({ preventScroll: true })
}
