/** For how long what was chosen may still be on its way: its code, its report. In milliseconds. */
const patience = 3000

/**
 * Where the keyboard goes on from when what it was on has gone or is hidden: the page's main part, without scrolling.
 * From the next frame on, as long as what was chosen may be on its way, or until the reader goes on by themselves.
 */
export function focusMain(from = document.activeElement, until = Date.now() + patience): void {
  requestAnimationFrame(() => {
    const at = document.activeElement
    const main = document.getElementById('main')
    const lost = !at || at === document.body || at.closest('[hidden]')
    if (lost) main?.focus({ preventScroll: true })
    if (Date.now() < until && (lost || at === from || at === main)) focusMain(from, until)
  })
}
