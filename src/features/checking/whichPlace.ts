/** Which of the text's places of a figure an element is; -1: none, such as a headline. */
export const whichPlace = (figure: string, at: HTMLElement): number =>
  [...document.querySelectorAll(`[data-text] data[data-figure="${CSS.escape(figure)}"]`)].indexOf(at)
