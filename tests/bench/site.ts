import { readdir, readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
}
const compress = promisify(brotliCompress)

type Answer = { type: string; body: Buffer; encoding: string | null }

/** What a file is answered with: text as small as brotli makes it, or nearly so where that would take minutes. */
async function answerOf(path: string, raw: Buffer): Promise<Answer> {
  const type = types[extname(path)]
  if (type === undefined) return { type: 'application/octet-stream', body: raw, encoding: null }
  const quality = raw.length > 2e6 ? 5 : constants.BROTLI_MAX_QUALITY
  const body = await compress(raw, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } })
  return { type, body, encoding: 'br' }
}

/** An empty page of the site: a browser begins on it, so that its own start is not measured. */
export const blank = 'blank.html'

/**
 * A folder on a server of its own, compressed once and before anything is measured.
 * @param besides more files, by their path in the site: text that stands in the place of the folder's, or beside it
 */
export async function site(
  folder: string,
  besides: Record<string, string>,
): Promise<{ url: string; stop: () => Promise<void> }> {
  const answers = new Map<string, Answer>()
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const file of found.filter((entry) => entry.isFile())) {
    const full = join(file.parentPath, file.name)
    const path = full.slice(folder.length).split(sep).join('/').replace(/^\/*/, '')
    answers.set(path, await answerOf(path, await readFile(full)))
  }
  for (const [path, text] of Object.entries({ ...besides, [blank]: '<!doctype html><title>blank</title>' }))
    answers.set(path, await answerOf(path, Buffer.from(text)))

  const server = createServer((request, answer) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site')
    const path = normalize(decodeURIComponent(pathname)).split(sep).join('/').slice(1)
    const found = answers.get(path === '' || path.endsWith('/') ? `${path}index.html` : path)
    if (!found) return answer.writeHead(404).end()
    answer.writeHead(200, {
      'content-type': found.type,
      'content-length': found.body.length,
      'cache-control': path.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      ...(found.encoding && { 'content-encoding': found.encoding, vary: 'accept-encoding' }),
    })
    answer.end(found.body)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((stopped) => {
        server.closeAllConnections()
        server.close(() => stopped())
      }),
  }
}
