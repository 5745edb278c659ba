/**
 * Runs in a page: how wide its window, what it has room for and the page itself are, and what stands out at the side.
 * `far`: also of what is far from the window, whose layout a browser may put off.
 */
export const standing = ({ far }: { far: boolean }) => ({
  // A page that is too wide is zoomed out on a phone: then the window is wider than the phone.
  window: innerWidth,
  room: document.documentElement.clientWidth,
  page: document.documentElement.scrollWidth,
  out: [...document.querySelectorAll('h1, h2, h3, p, button, input, figure, svg, table, fieldset')]
    .filter((el) => el.checkVisibility({ contentVisibilityAuto: !far }))
    // What lies in a strip to be pushed sideways may.
    .filter((el) => !el.closest('[data-list], fieldset, [data-columns=many], section[tabindex]'))
    .filter((el) => el.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .map((el) => el.outerHTML.slice(0, 80)),
})
