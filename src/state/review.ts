import { create } from 'zustand'
import type { Draft } from '../importing/draft'
import { type Edit, edited } from '../importing/edits'
import { indexEntryOf } from '../report/indexEntry'
import type { Report } from '../report/schema'
import { type Body, type Entry, kept, newKey, useKept } from './kept'
import { onDocument } from './onDocument'
import { open, useOpened } from './opened'

/** A document under review: what was recognised in it and what the reader put right, in order. */
export type Review = {
  key: string
  draft: Draft
  edits: readonly Edit[]
  /** Taken back, the last first. */
  undone: readonly Edit[]
  /** The reader asked for it to be kept. */
  kept: boolean
  /** With the edits. */
  report: Report
}

export const useReview = create<{ review: Review | null }>(() => ({ review: null }))

/** How long the reader has to pause before their edits are kept, in milliseconds. */
const pause = 400

const entryOf = ({ key, draft, edits, kept, report }: Review): Entry => ({
  key,
  at: Date.now(),
  name: draft.file.name,
  title: report.title,
  kept,
  ...(kept && { about: indexEntryOf(report) }),
  edits,
})

/** Under which key a report file on screen is kept, so that keeping it twice keeps it once. */
const keys = new WeakMap<Report, string>()

let waiting: ReturnType<typeof setTimeout> | undefined

const store = (review: Review): Promise<boolean> => kept.put(entryOf(review), { draft: review.draft })

/** Keeps the edits at once. */
function settle(): void {
  if (waiting === undefined) return
  clearTimeout(waiting)
  waiting = undefined
  const { review } = useReview.getState()
  if (review) void store(review)
}

// The page may be put away for good without another word.
onDocument({ visibilitychange: settle })

/** Puts the report of a review on screen as it is now, under the desk. */
function change(review: Review): void {
  useReview.setState({ review })
  const { viewing } = useOpened.getState()
  if (viewing?.draft === review.draft) useOpened.setState({ viewing: { ...viewing, report: review.report } })
  clearTimeout(waiting)
  waiting = setTimeout(settle, pause)
}

function begin(next: Omit<Review, 'report'>): Review {
  settle()
  const review = { ...next, report: edited(next.draft.report, next.edits) }
  useReview.setState({ review })
  return review
}

const current = () => useReview.getState().review

/** Puts the report with the edits so far on screen. */
function onScreen({ draft, report }: Review): void {
  open.show({ name: draft.file.name, report, draft })
}

export const review = {
  /** Begins the review of a document. One begun before in which nothing was put right is forgotten: it opens again. */
  begin: async (draft: Draft): Promise<void> => {
    if (current()?.draft === draft) return
    const now = begin({ key: newKey(), draft, edits: [], undone: [], kept: false })
    await kept.read()
    for (const entry of useKept.getState().entries ?? [])
      if (!entry.kept && !entry.edits.length && entry.key !== now.key) await kept.forget(entry.key)
    const then = current()
    await store(then?.key === now.key ? then : now)
  },
  /** Takes up what was kept: a document goes on where it was left, a report file comes on screen. False: it cannot be read. */
  resume: async ({ key, name, edits, kept: isKept }: Entry): Promise<boolean> => {
    const now = current()
    if (now?.key === key) {
      onScreen(now)
      return true
    }
    const body = await kept.body(key)
    if (!body) return false
    if ('report' in body) {
      keys.set(body.report, key)
      open.show({ name, report: body.report })
    } else {
      onScreen(begin({ key, draft: body.draft, edits, undone: [], kept: isKept }))
    }
    return true
  },
  /** Under which key a report on screen is kept in this browser because the reader asked for it; null: it is not. */
  keyOf: (report: Report): string | null => {
    const now = current()
    const key = now?.report === report ? now.key : keys.get(report)
    return useKept.getState().entries?.some((entry) => entry.kept && entry.key === key) ? (key ?? null) : null
  },
  edit: (edit: Edit): void => {
    const now = current()
    if (now) change({ ...now, edits: [...now.edits, edit], undone: [], report: edited(now.report, [edit]) })
  },
  undo: (): void => {
    const now = current()
    const last = now?.edits.at(-1)
    if (!now || !last) return
    const edits = now.edits.slice(0, -1)
    change({ ...now, edits, undone: [last, ...now.undone], report: edited(now.draft.report, edits) })
  },
  redo: (): void => {
    const now = current()
    const next = now?.undone[0]
    if (!now || !next) return
    change({ ...now, edits: [...now.edits, next], undone: now.undone.slice(1), report: edited(now.report, [next]) })
  },
  /** To the dashboard. */
  view: (): void => {
    const now = current()
    if (now) onScreen(now)
  },
  /** Keeps what is on screen in this browser; false: the browser does not. */
  keep: async (): Promise<boolean> => {
    const { viewing } = useOpened.getState()
    const now = current()
    if (now && (viewing === null || viewing.draft === now.draft)) {
      const done = { ...now, kept: true }
      if (!(await store(done))) return false
      useReview.setState(({ review }) => ({ review: review?.key === now.key ? { ...review, kept: true } : review }))
      return true
    }
    if (!viewing) return false
    const { name, report } = viewing
    const key = keys.get(report) ?? newKey()
    keys.set(report, key)
    return kept.put(
      { key, at: Date.now(), name, title: report.title, kept: true, about: indexEntryOf(report), edits: [] },
      { report },
    )
  },
  /** The report is in a file now: what was not asked to be kept need not be taken up again. */
  saved: async (report: Report): Promise<void> => {
    const now = current()
    if (!now || now.kept || now.report !== report) return
    clearTimeout(waiting)
    waiting = undefined
    await kept.forget(now.key)
  },
  /** Puts the document away, out of the browser too; it can be restored. */
  discard: async (): Promise<void> => {
    const now = current()
    if (!now) return
    clearTimeout(waiting)
    waiting = undefined
    useReview.setState({ review: null })
    if (useOpened.getState().viewing?.draft === now.draft) open.close()
    open.desk('own')
    await kept.forget(now.key)
    useKept.setState({ removed: { entry: entryOf(now), body: { draft: now.draft } } })
  },
}

/** The report a thing kept stands for, with what was put right. */
export const reportOf = (body: Body, edits: readonly Edit[]): Report =>
  'report' in body ? body.report : edited(body.draft.report, edits)
