import { createHash } from 'node:crypto'

/** A script that stands in a page, as a policy names it. */
export const hash = (code: string) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`

/** Scripts that stand in a page and run; data in a script element does not. */
const scripts = /<script>([\s\S]*?)<\/script>/g

/**
 * What a page of the site may do: run what is on the site and the scripts in it, which are named by their hashes, ask
 * nobody else for anything, and make markup of a text only through index.html's policy for Trusted Types. Who may frame
 * it a page cannot say of itself: the server does (README.md).
 * @param html the page, as it is served
 */
export const policyOf = (html: string): string =>
  [
    "default-src 'self'",
    `script-src ${["'self'", ...[...html.matchAll(scripts)].map(([, code = '']) => hash(code))].join(' ')}`,
    // Charts and columns are placed by attributes.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default',
  ].join('; ')

/** A page with its policy in it, before anything the policy is for. */
export function withPolicy(html: string): string {
  const first = /<meta charset="utf-8" ?\/?>/
  if (!first.test(html)) throw new Error('a page that does not say first how it is encoded')
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf(html)}">`
  return html.replace(first, (charset) => `${charset}\n    ${meta}`)
}
