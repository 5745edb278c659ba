import type { BrowserContext } from '@playwright/test'

/**
 * What happens from now on in any page of a browser window that nothing in a report may bring about: a script of its own
 * (`ran` is set), a dialog, another window, something asked of another site, what the policy forbids, an error.
 */
export async function watched(context: BrowserContext): Promise<string[]> {
  const found: string[] = []
  await context.exposeFunction('forbidden', (what: string) => found.push(what))
  await context.addInitScript(() => {
    const tell = (what: string) => (window as unknown as { forbidden: (what: string) => void }).forbidden(what)
    Object.defineProperty(globalThis, 'ran', { set: () => tell('a script ran'), get: () => undefined })
    document.addEventListener('securitypolicyviolation', (e) =>
      tell(`${e.effectiveDirective} ${e.blockedURI} ${e.sample} ${e.sourceFile}:${e.lineNumber}`),
    )
  })
  context.on('dialog', (dialog) => {
    found.push(`a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  context.on('weberror', (error) => found.push(`an error: ${error.error().message}`))
  context.on('page', async (page) => {
    if (await page.opener()) found.push(`a window: ${page.url()}`)
  })
  context.on('request', (request) => {
    const { protocol, hostname } = new URL(request.url())
    if (!/^(data|blob|file):$/.test(protocol) && hostname !== '127.0.0.1') found.push(`asked for ${request.url()}`)
  })
  return found
}
