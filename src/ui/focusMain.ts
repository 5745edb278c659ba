/**
 * Where the keyboard goes on from when the button it was on has gone or is hidden: the page's main part, without
 * scrolling. After the next frame, when what was chosen is on screen.
 */
export const focusMain = () =>
  setTimeout(() => {
    const at = document.activeElement
    if (!at || at === document.body || at.closest('[hidden]'))
      document.getElementById('main')?.focus({ preventScroll: true })
  }, 50)
