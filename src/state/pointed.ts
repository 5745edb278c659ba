import { create } from 'zustand'

/** The figure under pointer or focus, and the one held by a click or Enter until it is let go. */
type Pointed = { figure: string | null; held: string | null }

export const usePointed = create<Pointed>(() => ({ figure: null, held: null }))

export const point = {
  at: (figure: string | null) => usePointed.setState({ figure }),
  hold: (figure: string | null) =>
    usePointed.setState(({ held }) => ({ held: held === figure ? null : figure, figure: null })),
  release: () => usePointed.setState({ figure: null, held: null }),
}

export type Emphasis = 'plain' | 'strong' | 'faint'

/** How a mark that shows `figure` is drawn: strong if it is the one pointed at, faint if another of `among` is. */
export function emphasisOf(figure: string, among: readonly string[], { figure: at, held }: Pointed): Emphasis {
  const chosen = at ?? held
  if (chosen === null || !among.includes(chosen)) return 'plain'
  return chosen === figure ? 'strong' : 'faint'
}
