import { create } from 'zustand'
import type { Report } from '../report/schema'

/** The checks of a report that are open in the list; they stay so while the reader follows a figure and comes back. */
export const useUnfolded = create<{ of: Report | null; ids: ReadonlySet<string> }>(() => ({ of: null, ids: new Set() }))

export const unfolded = {
  /** Begins with these open, unless the reader has been in this list before. */
  begin: (of: Report, ids: readonly string[]) => {
    if (useUnfolded.getState().of !== of) useUnfolded.setState({ of, ids: new Set(ids) })
  },
  open: (...ids: string[]) => useUnfolded.setState((now) => ({ ids: new Set([...now.ids, ...ids]) })),
  toggle: (id: string) =>
    useUnfolded.setState(({ ids }) => ({
      ids: ids.has(id) ? new Set([...ids].filter((x) => x !== id)) : new Set([...ids, id]),
    })),
  closeAll: () => useUnfolded.setState({ ids: new Set() }),
}
