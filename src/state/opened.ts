import { create } from 'zustand'
import type { Parsed } from '../report/parse'
import type { Problem } from '../report/problem'
import { type Choice, nothingChosen, useChoice } from './choice'
import type { Own, Ready, understand } from './understand'

/** A file on its way in. `share`: how much of it is read, from 0 to 1, once that is known. */
type Arriving =
  | { state: 'nothing' }
  | { state: 'reading'; name: string; share?: number }
  | { state: 'failed'; name: string; problems: Problem[] }
  | ({ state: 'ready' } & Ready)

/** The reader's desk: what they have of their own, or the document they are reviewing. */
export type Desk = 'own' | 'review'

type Opened = {
  arriving: Arriving
  /** The reader's own report on screen, with the choices to go back to; it stays while another arrives. */
  viewing: (Own & { before: Choice }) | null
  /** What lies over the report on screen; null: nothing. */
  desk: Desk | null
}

const nothing: Arriving = { state: 'nothing' }
export const useOpened = create<Opened>(() => ({ arriving: nothing, viewing: null, desk: null }))

/** What a file holds, or what is wrong with it; null: nobody waits for it any more. What reads files loads with the first. */
async function understood(...given: Parameters<typeof understand>): Promise<Parsed<Ready> | null> {
  try {
    const { understand } = await import('./understand')
    return given[2].aborted ? null : await understand(...given)
  } catch {
    return { ok: false, problems: [{ kind: 'unreadable' }] }
  }
}

/** Ends the reading of the file given before, so that a slow one does not overtake the one given after it. */
let reading = new AbortController()

export const open = {
  /** Reads a file the reader gave. What is on screen stays until they ask for the new report. */
  file: async (file: File) => {
    reading.abort()
    reading = new AbortController()
    const { signal } = reading
    const { name } = file
    useOpened.setState({ arriving: { state: 'reading', name } })
    const progress = (share: number) => {
      if (!signal.aborted) useOpened.setState({ arriving: { state: 'reading', name, share } })
    }
    const result = await understood(file, progress, signal)
    if (signal.aborted || !result) return
    useOpened.setState({
      arriving: result.ok ? { state: 'ready', ...result.value } : { state: 'failed', name, problems: result.problems },
    })
  },
  /** Reads what the reader pasted. Behind the mark no `charset` in the text is believed. */
  pasted: (text: string, kind: 'html' | 'plain', name: string) =>
    open.file(new File(['\uFEFF', text], `${name}.${kind === 'html' ? 'html' : 'txt'}`, { type: `text/${kind}` })),
  /** Puts the report that is ready on screen. */
  view: () => {
    const { arriving } = useOpened.getState()
    if (arriving.state === 'ready') open.show(arriving.own())
  },
  /** Puts a report of the reader's own on screen; the choices made in the library's are kept for the way back. */
  show: ({ name, report, draft }: Own) => {
    const { arriving, viewing } = useOpened.getState()
    const now = useChoice.getState()
    // The same document after a review is looked at as before.
    const again = draft !== undefined && viewing?.draft === draft
    useOpened.setState({
      arriving: arriving.state === 'ready' ? nothing : arriving,
      viewing: { name, report, ...(draft && { draft }), before: viewing?.before ?? now },
      desk: null,
    })
    if (!again) useChoice.setState({ ...nothingChosen, report: now.report, lang: now.lang, theme: now.theme }, true)
  },
  /** Goes to the desk; null: leaves it for the report on screen. */
  desk: (desk: Desk | null) => useOpened.setState({ desk }),
  /** Puts away what is said about a file, or stops reading it. */
  dismiss: () => {
    reading.abort()
    useOpened.setState({ arriving: nothing })
  },
  /** Back to the library's report, exactly as it was left; language and theme stay as they are now. */
  close: () => {
    const { viewing } = useOpened.getState()
    if (!viewing) return
    const { lang, theme } = useChoice.getState()
    useOpened.setState({ viewing: null, desk: null })
    useChoice.setState({ ...viewing.before, lang, theme }, true)
  },
}
