import { create } from 'zustand'
import type { Lang } from '../language/words'
import type { Verdict } from '../report/checks/finding'
import type { Edition } from '../report/editions'

export const views = ['read', 'charts', 'table', 'checks', 'compare'] as const
export type View = (typeof views)[number]
/** What a comparison shows of a quantity: itself, or its share of the whole it is a part of. */
export const measures = ['count', 'share'] as const
export type Measure = (typeof measures)[number]
/** What texts side by side show: what did not change folded, everything, or only what changed. */
export const textShows = ['folded', 'all', 'changes'] as const
export type TextShow = (typeof textShows)[number]
/** How the library is put in order: newest year first, by place, those whose numbers disagree first. */
export const orders = ['year', 'place', 'checks'] as const
export type Order = (typeof orders)[number]
/** How the table of a comparison is put in order: what rose most, or fell most, first; by amount, or by rate. */
export const rowOrders = ['change-rise', 'change-fall', 'rate-rise', 'rate-fall'] as const
export type RowOrder = (typeof rowOrders)[number]
export const themes = ['light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Every choice of the reader, and nothing else; `address.ts` writes each of them into the URL. */
export type Choice = {
  /** Report id in the library; null: the page's own (page.ts), else the index's first. */
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
  /** Checks shown: those with this verdict; null: all. */
  verdict: Verdict | null
  /** Check id brought into view. */
  check: string | null
  /** Ids of the reports this one is compared with, in the order they were picked. */
  with: string[]
  /** Id of the quantity that is compared; null: the requests received, else the first that two reports state. */
  indicator: string | null
  measure: Measure
  /** Id of the report whose text stands beside this one's; null: the year before, else the first compared with. */
  beside: string | null
  /** What is searched for in the table of the quantities compared. */
  rowWords: string
  /** null: in the order of the form. */
  rowOrder: RowOrder | null
  /** The table has what one report alone states, too. */
  rowsOfOne: boolean
  /** The table has the rows of each kind of applicants, too. */
  rowsByApplicant: boolean
  /** What the texts side by side show. */
  textShow: TextShow
  /** The library is open, in place of a report. */
  library: boolean
  /** What is searched for in the library. */
  find: string
  /** Ids of the reports ticked in the library, to be compared, in the order they were ticked. */
  ticked: string[]
  order: Order
  /** The library shows reports of this year, in this form, of this edition only; null: all. */
  year: number | null
  form: string | null
  edition: Edition | null
  /** null: the page's own (page.ts), else the browser's. */
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
  verdict: null,
  check: null,
  with: [],
  indicator: null,
  measure: 'count',
  beside: null,
  rowWords: '',
  rowOrder: null,
  rowsOfOne: false,
  rowsByApplicant: false,
  textShow: 'folded',
  library: false,
  find: '',
  ticked: [],
  order: 'year',
  year: null,
  form: null,
  edition: null,
  lang: null,
  theme: null,
}

export const useChoice = create<Choice>(() => nothingChosen)

/** How often the reader was led to something: to be led to the same again is to go there again. */
export const useLed = create<{ times: number; place: number | null }>(() => ({ times: 0, place: null }))

const set = (change: Partial<Choice>) => useChoice.setState(change)
const toggled = <T>(all: readonly T[], one: T) => (all.includes(one) ? all.filter((x) => x !== one) : [...all, one])
/** `place`: which of the places that state the figure, from 0; null: the first on screen. */
const lead = (change: Partial<Choice>, place: number | null = null) => {
  set({ figure: null, chart: null, check: null, embed: false, ...change })
  useLed.setState(({ times }) => ({ times: times + 1, place }), true)
}

/** The verbs that change the choice: plain functions, so that a chip, a link, a key and a test call the same thing. */
export const choose = {
  section: (n: number) => set({ sections: toggled(useChoice.getState().sections, n).sort((a, b) => a - b) }),
  topic: (id: string) => set({ topics: toggled(useChoice.getState().topics, id) }),
  onlyTopic: (id: string) =>
    set({ topics: [id], sections: [], words: '', view: 'read', figure: null, chart: null, check: null }),
  words: (words: string) => set({ words }),
  view: (view: View) => set({ view, figure: null, chart: null, check: null, embed: false }),
  /** Leads to a figure in the text, wherever the reader is; what narrows stays unless it hides the figure. */
  figure: (figure: string, place: number | null = null) => lead({ figure, view: 'read' }, place),
  /** Leads to the mark of a figure in a chart. */
  mark: (figure: string, chart: string) =>
    lead({ figure, chart, view: useChoice.getState().view === 'charts' ? 'charts' : 'read' }),
  /** Leads to the row of the statistics table that shows a figure. */
  row: (figure: string) => lead({ figure, view: 'table', words: '', hideZero: false }),
  /** Leads to where another report states a figure; `from`, the one on screen, is then what that one is compared with. */
  elsewhere: (report: string, figure: string, where: 'text' | 'table', from: string) => {
    const others = [from, ...useChoice.getState().with].filter((id) => id !== report)
    const view = where === 'text' ? 'read' : 'table'
    lead({ report, figure, view, with: [...new Set(others)], words: '', hideZero: false, sections: [], topics: [] })
  },
  /** Leads to a check of another report, in the same way. */
  checkElsewhere: (report: string, check: string, from: string) => {
    const others = [from, ...useChoice.getState().with].filter((id) => id !== report)
    lead({ report, check, view: 'checks', with: [...new Set(others)], verdict: null, sections: [] })
  },
  /** Leads to a check; what narrows the list stays unless it hides it. */
  check: (check: string) => lead({ check, view: 'checks' }),
  /** Only the checks with this verdict. */
  verdict: (verdict: Verdict | null) => set({ verdict }),
  /** All checks again, whatever their verdict and section. */
  allChecks: () => set({ verdict: null, sections: [] }),
  /** Compares with these, too. */
  comparedAll: (ids: readonly string[]) => set({ with: [...new Set([...useChoice.getState().with, ...ids])] }),
  /** Goes to a comparison and nothing else; `report` null: what is on screen is a file of the reader's own. */
  comparison: (report: string | null, others: readonly string[]) => {
    const { lang, theme } = useChoice.getState()
    set({ ...nothingChosen, report, with: [...others], view: 'compare', lang, theme })
  },
  /** Compares with one report more, or one less. */
  compared: (id: string) => set({ with: toggled(useChoice.getState().with, id) }),
  indicator: (indicator: string) => set({ indicator }),
  measure: (measure: Measure) => set({ measure }),
  /** What narrows and orders the table of a comparison. */
  rows: (change: Partial<Pick<Choice, 'rowWords' | 'rowOrder' | 'rowsOfOne' | 'rowsByApplicant'>>) => set(change),
  /** null: the one whose text stands beside unless another is picked. */
  beside: (beside: string | null) => set({ beside }),
  textShow: (textShow: TextShow) => set({ textShow }),
  /** Opens the library in place of the report on screen, or leaves it for that. */
  library: (library: boolean) => set({ library, figure: null, chart: null, check: null, embed: false }),
  find: (find: string) => set({ find }),
  /** Ticks a report of the library to be compared, or no longer. */
  tick: (id: string) => set({ ticked: toggled(useChoice.getState().ticked, id) }),
  ticked: (ids: readonly string[]) => set({ ticked: [...ids] }),
  /** What narrows and orders the library. */
  shelf: (change: Partial<Pick<Choice, 'order' | 'year' | 'form' | 'edition'>>) => set(change),
  /** Everything in the library again. */
  wholeLibrary: () => set({ find: '', year: null, form: null, edition: null }),
  /** Opens a report of the library; of the choices before only language and theme stay. */
  report: (report: string) => {
    const { lang, theme } = useChoice.getState()
    set({ ...nothingChosen, report, lang, theme })
  },
  hideZero: (hideZero: boolean) => set({ hideZero }),
  lang: (lang: Lang) => set({ lang }),
  theme: (theme: Theme) => set({ theme }),
  everything: () => set({ sections: [], topics: [], words: '' }),
}
