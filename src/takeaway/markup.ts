const signs: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' }

/** Text as it must be written in HTML, SVG and XML, also between quotation marks. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (c) => signs[c] as string)

/** JSON as the text of a script element: no text in it ends the element, and none is read otherwise than it stands. */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replace(/[<\u2028\u2029]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`)
