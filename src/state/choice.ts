import { create } from 'zustand'
import type { Lang } from '../language/words'

export const views = ['read', 'charts', 'table'] as const
export type View = (typeof views)[number]
export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Every choice of the reader, and nothing else; `address.ts` writes each of them into the URL. */
export type Choice = {
  /** Report id in the library; null: the index's first. */
  report: string | null
  /** Section numbers shown, ascending; empty: all. */
  sections: number[]
  /** Topic ids shown; empty: all. */
  topics: string[]
  /** Search text. */
  words: string
  view: View
  /** Figure id brought into view. */
  figure: string | null
  /** Chart id brought into view. */
  chart: string | null
  /** Only that chart, for an iframe. */
  embed: boolean
  /** Rows of the statistics table that are zero are left out. */
  hideZero: boolean
  /** null: the browser's. */
  lang: Lang | null
  /** null: the system's. */
  theme: Theme | null
}

export const nothingChosen: Choice = {
  report: null,
  sections: [],
  topics: [],
  words: '',
  view: 'read',
  figure: null,
  chart: null,
  embed: false,
  hideZero: false,
  lang: null,
  theme: null,
}

export const useChoice = create<Choice>(() => nothingChosen)

/** How often the reader was led to a figure: to be led to the same one again is to go there again. */
export const useLed = create<number>(() => 0)

const set = (change: Partial<Choice>) => useChoice.setState(change)
const toggled = <T>(all: readonly T[], one: T) => (all.includes(one) ? all.filter((x) => x !== one) : [...all, one])

/** The verbs that change the choice: plain functions, so that a chip, a link, a key and a test call the same thing. */
export const choose = {
  section: (n: number) => set({ sections: toggled(useChoice.getState().sections, n).sort((a, b) => a - b) }),
  topic: (id: string) => set({ topics: toggled(useChoice.getState().topics, id) }),
  onlyTopic: (id: string) => set({ topics: [id], sections: [], words: '', view: 'read', figure: null, chart: null }),
  words: (words: string) => set({ words }),
  view: (view: View) => set({ view, figure: null, chart: null, embed: false }),
  /** Leads to a figure in the text, wherever the reader is; what hides it is undone. */
  figure: (figure: string) => {
    set({ figure, chart: null, view: 'read', sections: [], topics: [], words: '' })
    useLed.setState((n) => n + 1, true)
  },
  hideZero: (hideZero: boolean) => set({ hideZero }),
  lang: (lang: Lang) => set({ lang }),
  theme: (theme: Theme) => set({ theme }),
  everything: () => set({ sections: [], topics: [], words: '' }),
}
