import type { UnreadKind } from '../report/problem'

/** What may stand before the first element of a page: declarations, comments and what they hold between them. */
const prolog = /^(\s|<\?[^>]*>|<!--[\s\S]*?-->|<!\[[^>]*>)*/

/** Elements a saved page or a fragment of one begins with. */
const first =
  /^<(!doctype\s+html|html|head|body|meta|title|link|script|style|base|div|p|table|tbody|tr|td|span|font|center|h[1-6]|ul|ol|section|article|main|br|a|b|strong|img|form)[\s/>]/i

/** Whether text that begins like this is a web page, or a piece of one. */
export const isHtml = (head: string): boolean =>
  first.test(head.replace(prolog, '')) || /<html[\s>]|<!doctype\s+html/i.test(head)

/** Whether text that begins like this is JSON: a bracket alone may also begin an index number. */
export const isJson = (head: string): boolean => /^(\{\s*("|\}|$)|\[\s*(["{[\]]|$))/.test(head)

/** A page saved as one file of parts, as mail is written. */
export const isMhtml = (head: string): boolean =>
  /^[a-z-]+:/i.test(head) && /^content-type:\s*multipart\/related/im.test(head) && /^mime-version:/im.test(head)

/** Office's XML of 2003 and the flat form of the present one: they carry the endings .doc, .xls and .xml. */
export function officeXml(head: string): UnreadKind | undefined {
  if (!head.startsWith('<?xml')) return undefined
  if (/progid="Word\.Document"/.test(head)) return 'word-97'
  if (/progid="Excel\.Sheet"/.test(head)) return 'spreadsheet'
  if (/progid="PowerPoint\.Show"/.test(head)) return 'slides'
  return undefined
}
