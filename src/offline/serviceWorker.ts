import { ExpirationPlugin } from 'workbox-expiration'
import { cleanupOutdatedCaches, matchPrecache, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { limits } from './limits'

/** The part of a service worker's scope that is used here; the page's own types know none of it. */
type Scope = {
  addEventListener(type: 'message', told: (event: { data: unknown }) => void): void
  addEventListener(type: 'activate', told: (event: { waitUntil: (done: Promise<unknown>) => void }) => void): void
  skipWaiting: () => Promise<void>
  registration: { scope: string }
}
const scope = globalThis as unknown as Scope

/** What the build lists (build/offline.ts): files of this edition; the revision of a file whose name does not say it. */
declare const __FILES__: { url: string; revision: string | null }[]

/** How long the network may take before what is kept is shown, in seconds. */
const patience = 5
const pages = 'pages'
const keep = (maxEntries: number) => new ExpirationPlugin({ maxEntries, purgeOnQuotaError: true })
const newest = (cacheName: string, maxEntries: number) =>
  new NetworkFirst({ cacheName, networkTimeoutSeconds: patience, plugins: [keep(maxEntries)] })
const within = (path: string) => new URL(path, scope.registration.scope).pathname

// A page or a report is what the server has now, and without a network what the reader saw last.
const page = newest(pages, limits.pages)
registerRoute(
  ({ request }) => request.mode === 'navigate',
  async ({ event, request, url }) => {
    const bare = new Request(url.origin + url.pathname, { headers: request.headers })
    try {
      // What a page is asked to show it shows itself: one copy of it is enough.
      const answer = await page.handle({ event, request: bare })
      // A browser takes no answer from here that was sent on to another address.
      return answer.redirected ? Response.redirect(answer.url + url.search) : answer
    } catch {
      return (await matchPrecache(url.pathname)) ?? instead(url)
    }
  },
)
const report = newest('reports', limits.reports)
registerRoute(
  ({ url, request }) => url.pathname.startsWith(within('reports/')) && request.mode !== 'navigate',
  async ({ event, request, url }) => {
    try {
      return await report.handle({ event, request })
    } catch {
      return (await matchPrecache(url.pathname)) ?? Response.error()
    }
  },
)
// The name of a piece of code says which edition it is of.
precacheAndRoute(__FILES__, { directoryIndex: '', cleanURLs: false })
registerRoute(
  ({ url }) => url.pathname.startsWith(within('assets/')),
  new CacheFirst({ cacheName: 'code', plugins: [keep(limits.code)] }),
)
cleanupOutdatedCaches()

/** For a page that was never seen: the page at the root, which finds the report among those that are kept. */
function instead(url: URL): Response {
  const [, id, lang] = /\/report\/([^/]+)\/([^/]+)\/$/.exec(url.pathname) ?? []
  const root = new URL(scope.registration.scope)
  for (const [name, value] of url.searchParams) root.searchParams.append(name, value)
  if (id && !root.searchParams.has('report')) root.searchParams.set('report', id)
  if (lang && !root.searchParams.has('lang')) root.searchParams.set('lang', lang)
  return url.pathname === root.pathname ? Response.error() : Response.redirect(root.href)
}

// A new edition waits until the reader asks for it, or has closed every page of the old one.
scope.addEventListener('message', ({ data }) => {
  if (data === 'take over') void scope.skipWaiting()
})
// Pages of an older edition would ask for code that is no longer kept.
scope.addEventListener('activate', (event) => event.waitUntil(caches.delete(pages)))
