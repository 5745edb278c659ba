import { create } from 'zustand'
import { parseJson } from '../report/json'
import { type Parsed, parseReport } from '../report/parse'
import type { Problem } from '../report/problem'
import { isIndicator } from '../report/quantity'
import type { Report } from '../report/schema'
import { type Choice, nothingChosen, useChoice } from './choice'

/** A file on its way in. */
export type Arriving =
  | { state: 'nothing' }
  | { state: 'reading'; name: string }
  | { state: 'failed'; name: string; problems: Problem[] }
  | { state: 'ready'; name: string; report: Report }

/** `viewing`: the reader's own report on screen, with the choices to go back to; it stays while another arrives. */
type Opened = { arriving: Arriving; viewing: { name: string; report: Report; before: Choice } | null }

const nothing: Arriving = { state: 'nothing' }
export const useOpened = create<Opened>(() => ({ arriving: nothing, viewing: null }))

/** A report is text; anything larger is something else. In bytes. */
const limit = 50e6

const suffixOf = (name: string) => /\.[^.\\/]{1,10}$/.exec(name)?.[0].toLowerCase() ?? ''

/** Bytes of a file -> a report, or what is wrong with it. */
async function understand(file: File): Promise<Parsed<Report>> {
  const suffix = suffixOf(file.name)
  if (suffix && suffix !== '.json' && file.type !== 'application/json')
    return { ok: false, problems: [{ kind: 'file-kind', suffix }] }
  if (file.size > limit) return { ok: false, problems: [{ kind: 'too-large', size: file.size, limit }] }
  try {
    const json = await parseJson(await file.text())
    return json.ok ? parseReport(json.value, isIndicator) : json
  } catch {
    return { ok: false, problems: [{ kind: 'unreadable' }] }
  }
}

/** Counts the files given, so that a slow one does not overtake the one given after it. */
let turn = 0

export const open = {
  /** Reads a file the reader gave. What is on screen stays until they ask for the new report. */
  file: async (file: File) => {
    const mine = ++turn
    useOpened.setState({ arriving: { state: 'reading', name: file.name } })
    const result = await understand(file)
    if (mine !== turn) return
    useOpened.setState({
      arriving: result.ok
        ? { state: 'ready', name: file.name, report: result.value }
        : { state: 'failed', name: file.name, problems: result.problems },
    })
  },
  /** Puts the report that is ready on screen; the choices made in the one before are kept for the way back. */
  view: () => {
    const { arriving, viewing } = useOpened.getState()
    if (arriving.state !== 'ready') return
    const now = useChoice.getState()
    const { name, report } = arriving
    useOpened.setState({ arriving: nothing, viewing: { name, report, before: viewing?.before ?? now } })
    useChoice.setState({ ...nothingChosen, report: now.report, lang: now.lang, theme: now.theme }, true)
  },
  /** Puts away what is said about a file, or stops reading it. */
  dismiss: () => {
    turn++
    useOpened.setState({ arriving: nothing })
  },
  /** Back to the library's report, exactly as it was left; language and theme stay as they are now. */
  close: () => {
    const { viewing } = useOpened.getState()
    if (!viewing) return
    const { lang, theme } = useChoice.getState()
    useOpened.setState({ viewing: null })
    useChoice.setState({ ...viewing.before, lang, theme }, true)
  },
}
