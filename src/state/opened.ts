import { create } from 'zustand'
import type { Draft } from '../importing/draft'
import { limits } from '../importing/limits'
import { unpacked } from '../importing/workerMessages'
import { parseJson } from '../report/json'
import type { Parsed } from '../report/parse'
import type { Problem } from '../report/problem'
import { isIndicator } from '../report/quantity'
import type { Report, Text } from '../report/schema'
import { type Tally, tallyOf } from '../report/tally'
import { type Choice, nothingChosen, useChoice } from './choice'
import { readDocument } from './readDocument'

/** A report the reader gave; `draft`: the document it came out of, where it is not a report file. */
export type Own = { name: string; report: Report; draft?: Draft }

/** A report that waits to be asked for. `own` is always the same; a document is unpacked the first time. */
type Ready = { name: string; title: Text; tally: Tally; from: 'report' | 'document'; own: () => Own }

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

const suffixOf = (name: string) => /\.[^.\\/]{1,10}$/.exec(name)?.[0].toLowerCase() ?? ''
const wrong = (problem: Problem): { ok: false; problems: Problem[] } => ({ ok: false, problems: [problem] })

const isNamedJson = (file: File) => suffixOf(file.name) === '.json' || file.type === 'application/json'

/** Whether a file without that name begins as report JSON does. */
async function beginsAsJson(file: File): Promise<boolean> {
  try {
    return /^\uFEFF?\s*\{\s*["}]/.test(await file.slice(0, 1000).text())
  } catch {
    return false
  }
}

/** A report file -> its report. */
async function readReport(file: File): Promise<Parsed<Report>> {
  try {
    const json = await parseJson(await file.text())
    if (!json.ok) return json
    const { parseReport } = await import('../report/parse')
    return parseReport(json.value, isIndicator)
  } catch {
    return wrong({ kind: 'unreadable' })
  }
}

/** A file the reader gave -> what it holds, or what is wrong with it. */
async function understand(file: File, progress: (share: number) => void, cancel: AbortSignal): Promise<Parsed<Ready>> {
  const { name, size } = file
  const from = isNamedJson(file) || (await beginsAsJson(file)) ? 'report' : 'document'
  // What is larger than any kind of document may be is not even read.
  const limit = from === 'report' ? limits.bytes.json : Math.max(...Object.values(limits.bytes))
  if (size > limit) return wrong({ kind: 'too-large', size, limit })
  if (from === 'report') {
    const read = await readReport(file)
    if (!read.ok) return read
    const own = { name, report: read.value }
    return { ok: true, value: { name, title: own.report.title, tally: tallyOf(own.report), from, own: () => own } }
  }
  const read = await readDocument(file, progress, cancel)
  if (!read.ok) return read
  const { title, tally } = read.value
  let own: Own | undefined
  const unpack = (): Own => {
    const draft = unpacked(read.value)
    return { name, report: draft.report, draft }
  }
  return { ok: true, value: { name, title, tally, from, own: () => (own ??= unpack()) } }
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
    const result = await understand(file, progress, signal)
    if (signal.aborted) return
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
