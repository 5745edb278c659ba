import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot } from 'react-dom/client'
import { keepSnapshotsOf } from '../features/charts/snapshots'
import { Arrival } from '../features/opening/Arrival'
import { OpenFile } from '../features/opening/OpenFile'
import { fetchWords, words } from '../language/words'
import { Failed } from '../pages/Failed'
import { fetchPieces } from '../pages/pieces'
import { useOpened } from '../state/opened'
import { page } from '../state/page'
import { indexFile, indexQuery, reportFile, reportQuery } from '../state/reports'
import { langAtStart } from '../state/useLang'
import { App } from './App'
import styles from './App.module.css'
import { Trouble } from './Trouble'

const app = (client: QueryClient): ReactNode => (
  <StrictMode>
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  </StrictMode>
)

/** Comes once the whole style sheet is here: the page as written begins with a part of it. */
const styled = (): Promise<unknown> =>
  Promise.all(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]:not([disabled])')]
      .filter((link) => !link.sheet)
      .map((link) => new Promise((done) => ['load', 'error'].map((end) => link.addEventListener(end, done)))),
  )

/** Makes the page afresh: for a language, a report or a choice other than the one the build wrote. */
export async function makeAfresh(root: HTMLElement, client: QueryClient): Promise<void> {
  void client.prefetchQuery(indexQuery)
  // What the build wrote is not used: its text, charts and tables are to be drawn here.
  fetchPieces().catch(() => {})
  try {
    await Promise.all([fetchWords(langAtStart()), styled()])
  } finally {
    // Where nothing can be said, what the build wrote is better than nothing.
    document.documentElement.removeAttribute('data-afresh')
  }
  root.replaceChildren()
  root.removeAttribute('data-waiting')
  createRoot(root).render(app(client))
}

/**
 * Takes over the page the build wrote, in place, once the data it was written from has come. Until then, and if it does
 * not come, what is on screen stays and can be read; then a notice above it says why, tries again, and opens a file of
 * the reader's own.
 * @param report id of the report the page was written from
 */
export async function takeOver(root: HTMLElement, report: string, client: QueryClient): Promise<void> {
  const lang = page.of?.lang ?? 'zh'
  await Promise.all([
    fetchWords(lang),
    styled(),
    client.prefetchQuery(indexQuery),
    client.prefetchQuery(reportQuery(report)),
  ])
  const index = client.getQueryState(indexQuery.queryKey)
  const fetched = client.getQueryState(reportQuery(report).queryKey)
  if (index?.data?.ok && fetched?.data?.ok) {
    keepSnapshotsOf(root, fetched.data.value, lang)
    hydrateRoot(root, app(client))
    return
  }
  const of = index?.data?.ok ? 'report' : 'index'
  const state = of === 'index' ? index : fetched
  const place = document.createElement('div')
  root.before(place)
  const notice = createRoot(place)
  const leave = () => {
    stop()
    notice.unmount()
    place.remove()
  }
  const stop = useOpened.subscribe(({ viewing }) => {
    if (!viewing) return
    leave()
    void makeAfresh(root, client)
  })
  notice.render(
    <div className={styles.notice}>
      <Trouble
        of={of}
        file={of === 'index' ? indexFile : reportFile(report)}
        problems={state?.data?.ok === false ? state.data.problems : null}
        error={state?.error ?? null}
        meanwhile={words[lang].loading.still}
        retry={async () => {
          leave()
          await client.resetQueries()
          await takeOver(root, report, client)
        }}
        lang={lang}
      />
      <OpenFile lang={lang} />
      <Arrival lang={lang} failed={(again) => <Failed lang={lang} again={again} />} />
    </div>,
  )
}
