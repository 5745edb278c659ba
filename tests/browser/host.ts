import { createReadStream, existsSync, statSync } from 'node:fs'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import { fileURLToPath } from 'node:url'

const dist = fileURLToPath(new URL('../../dist', import.meta.url))

const kinds: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
}

/** A server on a port of its own, that is: another origin. */
export type Host = { url: string; stop: () => Promise<void> }

const listen = async (answer: RequestListener): Promise<Host> => {
  const server: Server = createServer(answer)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections()
        server.close(() => done())
      }),
  }
}

/**
 * The built site on an ordinary static host: what has its hash in its name may be kept a year, all else is asked for
 * again. `fetched`: the files asked for, in order; `bytes`: what was sent of each.
 */
export async function siteHost(): Promise<Host & { fetched: string[]; bytes: Record<string, number> }> {
  const fetched: string[] = []
  const bytes: Record<string, number> = {}
  const host = await listen(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://host/')
    const name = pathname === '/' ? '/index.html' : pathname
    const file = join(dist, normalize(name))
    fetched.push(name.slice(1))
    if (!file.startsWith(dist) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    bytes[name.slice(1)] = (bytes[name.slice(1)] ?? 0) + statSync(file).size
    response.writeHead(200, {
      'content-type': kinds[extname(file)] ?? 'application/octet-stream',
      'cache-control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    })
    // Slow enough that who asks at the same time asks before the first has an answer.
    setTimeout(() => createReadStream(file).pipe(response), 50)
  })
  return { ...host, fetched, bytes }
}

/** Somebody else's site, of one page. */
export const elsewhere = (html: string): Promise<Host> =>
  listen((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  })
