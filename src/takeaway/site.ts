/** The address of a site as somebody wrote it, with a slash at its end; null: it is none of the web. */
export function siteFrom(written: string): string | null {
  if (!/^https?:\/\//.test(written) || !URL.canParse(written)) return null
  return written.endsWith('/') ? written : `${written}/`
}
