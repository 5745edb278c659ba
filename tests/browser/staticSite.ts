import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

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
 * @param compress whether scripts, styles and pages are sent compressed, as small as brotli makes them
 * @param sentOn where a path is sent on to, for those that are
 * @returns `asked`: the addresses asked for, in order; `sent`: how many bytes each answer has, by its address
 */
export async function staticSite(
  folder: string,
  headers: (embed: boolean) => Record<string, string> = () => ({}),
  compress = false,
  sentOn: (path: string) => string | undefined = () => undefined,
): Promise<{ url: string; asked: string[]; sent: Record<string, number>; stop: () => Promise<void> }> {
  const asked: string[] = []
  const sent: Record<string, number> = {}
  const server = createServer(async (request, answer) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://site')
    const path = normalize(decodeURIComponent(pathname))
    asked.push(path)
    const to = sentOn(path)
    if (to !== undefined) {
      answer.writeHead(302, { location: to }).end()
      return
    }
    const file = path.endsWith('/') ? `${path}index.html` : path
    try {
      const whole = await readFile(join(folder, file))
      const small = compress && /\.(html|js|css)$/.test(file)
      const body = small ? brotliCompressSync(whole) : whole
      sent[path] = body.length
      answer.writeHead(200, {
        ...headers(searchParams.get('embed') === '1'),
        'content-type': types[extname(file)] ?? 'application/octet-stream',
        'Cache-Control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
        ...(small && { 'content-encoding': 'br' }),
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
    sent,
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections()
        server.close(() => stopped())
      }),
  }
}
