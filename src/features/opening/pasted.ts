/** Letters a pasted text must have to be taken for a report; less is a sentence that went astray. */
export const enough = 200

/** What was pasted, if it can be a report. A copied web page or document keeps its tables as HTML only. */
export function pastedFrom(data: DataTransfer | null): { text: string; kind: 'html' | 'plain' } | null {
  const plain = data?.getData('text/plain') ?? ''
  if (plain.trim().length < enough) return null
  const html = data?.getData('text/html') ?? ''
  return html.trim() ? { text: html, kind: 'html' } : { text: plain, kind: 'plain' }
}
