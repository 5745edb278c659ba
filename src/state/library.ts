import { queryOptions, useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { indexEntryOf } from '../report/indexEntry'
import type { Parsed } from '../report/parse'
import type { IndexEntry, Report } from '../report/schema'
import type { Shelved } from '../report/shelf'
import type { Choice } from './choice'
import { type Entry, kept, useKept } from './kept'
import { useOpened } from './opened'
import { indexQuery, reportQuery } from './reports'
import { reportOf, review } from './review'

/** Reports of the reader's own are compared under their key in this browser: links to them work here only. */
const ownMark = 'own.'
export const ownId = (key: string): string => ownMark + key
/** The id under which a file that is open and not kept stands on the shelf. */
export const openedId = 'opened'
export const keyOfOwn = (id: string): string | null => (id.startsWith(ownMark) ? id.slice(ownMark.length) : null)

const shelved = (entry: IndexEntry, where: Shelved['where'], id = entry.id): Shelved => ({
  ...entry,
  id,
  code: entry.code ?? null,
  publisher: entry.publisher ?? null,
  checks: entry.checks ?? null,
  where,
})

const ofKept = ({ key, title, about }: Entry): Shelved =>
  about
    ? shelved(about, 'browser', ownId(key))
    : {
        id: ownId(key),
        title,
        place: null,
        code: null,
        publisher: null,
        year: null,
        form: null,
        edition: null,
        checks: null,
        where: 'browser',
      }

/** What a link to a comparison chooses. */
export type ComparisonLink = Pick<Choice, 'view' | 'with'> & { report: string }

/** The link to a comparison; null: a report of the reader's own is in it, and nobody else could open it. */
export const comparisonLink = (own: string, others: readonly string[]): ComparisonLink | null =>
  [own, ...others].some((id) => id === openedId || keyOfOwn(id) !== null)
    ? null
    : { report: own, view: 'compare', with: [...others] }

/** Whether the page can be led to another report: not from a file of the reader's own, nor to what they keep. */
export const leadsTo = (id: string): boolean => useOpened.getState().viewing === null && keyOfOwn(id) === null

/** Under what a report on screen stands on the shelf. */
export function idOnShelf(report: Report): string {
  if (useOpened.getState().viewing === null) return report.id
  const key = review.keyOf(report)
  return key === null ? openedId : ownId(key)
}

/** Reports kept by a version that did not say of them what the library shows: each is read once and kept with it. */
async function describe(entries: readonly Entry[], ended: () => boolean): Promise<void> {
  for (const entry of entries) {
    if (!entry.kept || entry.about) continue
    const body = await kept.body(entry.key)
    // It may have been removed meanwhile.
    if (ended() || !useKept.getState().entries?.includes(entry)) continue
    if (body) await kept.put({ ...entry, about: indexEntryOf(reportOf(body, entry.edits)) })
  }
}

const none: readonly Shelved[] = []

/** All reports there are: the site's, those kept in this browser, and a file that is open now and not kept. */
export function useShelf() {
  const site = useQuery(indexQuery)
  const entries = useKept((k) => k.entries)
  const viewing = useOpened((o) => o.viewing)
  useEffect(() => {
    let gone = false
    void kept.read().then(() => describe(useKept.getState().entries ?? [], () => gone))
    return () => {
      gone = true
    }
  }, [])
  const index = site.data
  const ofSite = useMemo(() => (index?.ok ? index.value.reports.map((entry) => shelved(entry, 'site')) : none), [index])
  const own = useMemo(() => entries?.filter((entry) => entry.kept).map(ofKept) ?? none, [entries])
  const opened = useMemo((): readonly Shelved[] => {
    if (!viewing || review.keyOf(viewing.report) !== null) return none
    const { title, place, publisher, year, form, edition } = viewing.report
    return [
      {
        id: openedId,
        title,
        place: place.name,
        code: place.code ?? null,
        publisher: publisher.name,
        year,
        form,
        edition,
        checks: null,
        where: 'opened',
      },
    ]
    // Once it is kept it is among those.
  }, [viewing, entries])
  const all = useMemo(() => [...opened, ...own, ...ofSite], [opened, own, ofSite])
  return { all, site }
}

/** A report by what it is compared under: the site's by its file, the reader's own out of this browser. */
export const anyReportQuery = (id: string) => {
  const key = keyOfOwn(id)
  if (key === null) return reportQuery(id)
  const entry = useKept.getState().entries?.find((one) => one.key === key)
  return queryOptions({
    // Put right in the meantime it is another report.
    queryKey: ['own', key, entry?.at ?? null],
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always' as const,
    retry: false,
    queryFn: async (): Promise<Parsed<Report>> => {
      await kept.read()
      const body = await kept.body(key)
      if (!body) return { ok: false, problems: [{ kind: 'unreadable' }] }
      const edits = useKept.getState().entries?.find((entry) => entry.key === key)?.edits ?? []
      // Under its own id it could be taken for the site's report of the same id.
      return { ok: true, value: { ...reportOf(body, edits), id } }
    },
  })
}
