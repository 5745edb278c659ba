import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
}

/**
 * A plain web server, as an office has one: the files of a folder, with the caching the README's example sets.
 * @param headers what else it answers with, to a request that embeds a chart and to one that does not
 */
export async function staticSite(
  folder: string,
  headers: (embed: boolean) => Record<string, string> = () => ({}),
): Promise<{ url: string; asked: string[]; stop: () => Promise<void> }> {
  const asked: string[] = []
  const server = createServer(async (request, answer) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site')
    const path = normalize(decodeURIComponent(pathname))
    asked.push(path)
    const file = path.endsWith('/') ? `${path}index.html` : path
    try {
      const body = await readFile(join(folder, file))
      answer.writeHead(200, {
        ...headers(searchParams.get('embed') === '1'),
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      })
      answer.end(body)
    } catch {
      answer.writeHead(404).end()
    }
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    asked,
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections()
        server.close(() => stopped())
      }),
  }
}
