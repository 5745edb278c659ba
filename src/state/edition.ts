import { create } from 'zustand'
import { reload } from './address'
import { inSite, page } from './page'

/** A newer edition of the site that has been fetched and waits to be asked for. */
export const useEdition = create<{ waiting: ServiceWorker | null }>(() => ({ waiting: null }))

/** What the very first visit has shown came before the service worker was there: it is kept now. */
async function keepSeen(): Promise<void> {
  await navigator.serviceWorker.ready
  const library = new URL(inSite('reports/'), document.baseURI).href
  const seen = performance.getEntriesByType('resource').map(({ name }) => name)
  const reports = new Set(seen.filter((name) => name.startsWith(library)))
  await (await caches.open('reports')).addAll([...reports])
  await (await caches.open('pages')).add(new URL('.', document.baseURI).href)
}

/** The only door to the service worker: what is kept for reading with no network, and newer editions of the site. */
export const edition = {
  /** Whether the site is kept here already: fetching a part of it takes no network. */
  here: (): boolean => Boolean(navigator.serviceWorker?.controller),
  /** Keeps the site for reading with no network, and listens for newer editions; silent where the browser does not. */
  follow: async (): Promise<void> => {
    // A page in a frame is a guest; a report saved as one page has nothing to keep.
    if (page.file || !navigator.serviceWorker || window.top !== window) return
    try {
      const registration = await navigator.serviceWorker.register(inSite('sw.js'), { scope: inSite('') })
      const tell = () => {
        // The very first edition replaces none.
        if (registration.waiting && registration.active) useEdition.setState({ waiting: registration.waiting })
      }
      tell()
      registration.addEventListener('updatefound', () => {
        registration.installing?.addEventListener('statechange', tell)
      })
      if (!navigator.serviceWorker.controller) await keepSeen()
    } catch {
      // Not allowed here, or no network: the page is there without it.
    }
  },
  /** Changes over to the newer edition: the page is loaded anew once it has taken over. */
  take: (): void => {
    const { waiting } = useEdition.getState()
    if (!waiting) return
    navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true })
    waiting.postMessage('take over')
  },
  /** Puts the news away; the newer edition comes by itself when every page of this one is closed. */
  later: (): void => useEdition.setState({ waiting: null }),
}
