/** Where the keyboard goes on from when the button it was on has gone: the page's main part, without scrolling. */
export const focusMain = () =>
  setTimeout(() => {
    if (document.activeElement === document.body) document.getElementById('main')?.focus({ preventScroll: true })
  })
