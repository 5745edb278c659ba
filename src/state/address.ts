import { create } from 'zustand'
import { langFor, langs } from '../language/words'
import { verdicts } from '../report/checks/finding'
import { editions } from '../report/editions'
import { focusMain } from '../ui/focusMain'
import {
  type Choice,
  measures,
  nothingChosen,
  orders,
  rowOrders,
  textShows,
  themes,
  useChoice,
  useLed,
  views,
} from './choice'
import { inSite, type PageOf, page } from './page'

/** How many reports a link may put beside one another. */
export const mostCompared = 100

/** Longest search text, in UTF-16 units: what the box takes, a link carries. */
export const longestWords = 200

/** How one choice stands in the URL. `read` gives undefined for a value it does not know. */
type Param<T> = {
  name: string
  write: (value: T) => string | null
  read: (text: string) => T | undefined
  /** push: one step back undoes it; replace: typing and looking about do not fill the history. */
  step: 'push' | 'replace'
}

const oneOf = <T extends string>(name: string, all: readonly T[], silent: T | null = null): Param<T | null> => ({
  name,
  write: (value) => (value === silent ? null : value),
  read: (text) => all.find((x) => x === text),
  step: 'push',
})
const id = (name: string, step: Param<string | null>['step']): Param<string | null> => ({
  name,
  write: (value) => value,
  read: (text) => (/^[a-z0-9][a-z0-9.-]*$/.test(text) ? text : undefined),
  step,
})

const flag = (name: string, on: string, step: Param<boolean>['step'] = 'replace'): Param<boolean> => ({
  name,
  write: (value) => (value ? on : null),
  read: (text) => (text === on ? true : text === '0' ? false : undefined),
  step,
})
const typed = (name: string): Param<string> => ({
  name,
  write: (value) => value.replace(/\p{Surrogate}/gu, '') || null,
  read: (text) => (text.length <= longestWords ? text : undefined),
  step: 'replace',
})

const reports = (name: string, step: Param<string[]>['step']): Param<string[]> => ({
  name,
  write: (all) => all.join(',') || null,
  read: (text) => {
    const all = text.split(',')
    // What is no id is left out, as a report that is not there is: the others are still compared.
    const ids = [...new Set(all.filter((one) => /^[a-z0-9][a-z0-9.-]*$/.test(one)))].slice(0, mostCompared)
    return ids.length ? ids : undefined
  },
  step,
})

/** One row a choice: without its row a new choice does not compile. */
const params: { [K in keyof Choice]: Param<Choice[K]> } = {
  report: id('report', 'push'),
  sections: {
    name: 'section',
    write: (all) => all.join(',') || null,
    read: (text) => {
      const all = text.split(',').map(Number)
      return all.every((n) => Number.isInteger(n) && n > 0 && n < 1000)
        ? [...new Set(all)].sort((a, b) => a - b)
        : undefined
    },
    step: 'push',
  },
  topics: {
    name: 'topic',
    write: (all) => all.join(',') || null,
    read: (text) => {
      const all = text.split(',')
      return all.every((t) => /^[a-z0-9][a-z0-9.-]*$/.test(t)) ? [...new Set(all)] : undefined
    },
    step: 'push',
  },
  words: typed('q'),
  view: oneOf('view', views, 'read') as Param<Choice['view']>,
  figure: id('figure', 'push'),
  chart: id('chart', 'push'),
  embed: flag('embed', '1'),
  hideZero: flag('zero', 'hide'),
  verdict: oneOf('verdict', verdicts),
  check: id('check', 'push'),
  with: reports('with', 'push'),
  indicator: id('indicator', 'push'),
  measure: oneOf('as', measures, 'count') as Param<Choice['measure']>,
  beside: id('beside', 'push'),
  rowWords: typed('row'),
  rowOrder: oneOf('sort', rowOrders),
  rowsOfOne: flag('single', '1'),
  rowsByApplicant: flag('applicants', '1'),
  textShow: oneOf('text', textShows, 'folded') as Param<Choice['textShow']>,
  library: flag('library', '1', 'push'),
  find: typed('find'),
  ticked: reports('pick', 'replace'),
  order: oneOf('order', orders, 'year') as Param<Choice['order']>,
  year: {
    name: 'year',
    write: (value) => value?.toString() ?? null,
    read: (text) => (/^\d{4}$/.test(text) ? Number(text) : undefined),
    step: 'push',
  },
  form: id('form', 'push'),
  edition: oneOf('edition', editions),
  lang: oneOf('lang', langs),
  theme: oneOf('theme', themes),
}
const keys = Object.keys(params) as (keyof Choice)[]

/** Parameters the reader came with that say nothing to this page. */
export const useIgnored = create<string[]>(() => [])

/** `?section=8` -> the choice it stands for, and the parameters that were not understood, as `name=value`. */
export function fromAddress(search: string): { choice: Choice; ignored: string[] } {
  const given = new URLSearchParams(search)
  const ignored: string[] = []
  const choice: Record<string, unknown> = { ...nothingChosen }
  for (const key of keys) {
    const { name, read } = params[key]
    const text = given.get(name)
    if (text === null || text === '') continue
    const value = read(text)
    if (value === undefined) ignored.push(`${name}=${text.slice(0, 60)}`)
    else choice[key] = value
  }
  const known = new Set<string>(keys.map((key) => params[key].name))
  for (const [name, value] of given) if (!known.has(name)) ignored.push(`${name}=${value.slice(0, 60)}`)
  return { choice: choice as Choice, ignored }
}

/** The choice -> `?section=8&lang=en`, or '' when nothing is chosen that the page's own address does not say. */
export function toAddress(choice: Choice, own = page.of): string {
  const pairs = keys.flatMap((key) => {
    const { name, write } = params[key] as Param<unknown>
    const text = write(choice[key])
    const said = (key === 'report' || key === 'lang') && text !== null && text === own?.[key]
    // Commas stay readable: a list of sections is something people type.
    return text === null || said ? [] : [`${name}=${encodeURIComponent(text).replaceAll('%2C', ',')}`]
  })
  return pairs.length ? `?${pairs.join('&')}` : ''
}

/** Loads the page anew, at the address it has. */
export const reload = (): void => location.reload()

/** The page as the build makes it will be. */
const onWeb = () => typeof location === 'undefined' || /^https?:$/.test(location.protocol)

/** Whether a link to this page leads others anywhere: one to a file on the reader's disk does not. */
export const canBeLinked = (): boolean => onWeb() || (page.file !== null && page.file.page !== null)

/**
 * A link to the present page with some choices changed, to copy or to open. From a report saved as one page on a disk it
 * leads to the site the file was saved from.
 */
export const addressOf = (change: Partial<Choice>): string => {
  const here = (!onWeb() && page.file?.page) || location.pathname
  return new URL(here + toAddress({ ...useChoice.getState(), ...change }), location.href).href
}

/** The place in the page that the address names behind its `#`; '' where it names none. */
export const placeNamed = (): string => location.hash.slice(1)

/** A link to a place in the present page, as it is. */
export const addressOfPlace = (id: string): string => `${addressOf({})}#${id}`

/**
 * The same to send to others: it leads to the report's own page in its language where the build wrote one, so that what
 * others show of the link is what it leads to.
 */
export function linkToSend({ report, lang, ...change }: Partial<Choice> & PageOf): string {
  if (!page.pages) return addressOf({ report, ...change })
  const chosen = toAddress({ ...useChoice.getState(), ...change, report, lang }, { report, lang })
  return new URL(inSite(`report/${report}/${lang}/`) + chosen, location.href).href
}

/** The address of the site, with a slash at its end; null where it leads nobody else anywhere. */
export const siteAddress = (): string | null => {
  if (page.file) return page.file.site
  const ownMachine = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(location.hostname)
  return onWeb() && !ownMachine ? new URL(inSite(''), document.baseURI).href : null
}

/** A link to a page at the root of the site where nothing is chosen but this: to a lone chart, or from it to the report. */
export const linkTo = (file: '' | 'embed.html', chosen: Partial<Choice>): string =>
  new URL(inSite(file) + toAddress({ ...nothingChosen, ...chosen }, null), location.href).href

/** The full address of a file of the site, for a page elsewhere. */
export const fileAddress = (file: string): string => new URL(inSite(file), location.href).href

/**
 * Whether the reader came for the page as the build wrote it: in its own language (Chinese at the root), nothing chosen.
 * The theme does not matter, nor does what others add to a link (`utm_source`); index.html asks the same before the
 * first paint.
 */
export const asWritten = (languages: readonly string[]): boolean => {
  const given = new URLSearchParams(location.search)
  const chosen = keys.some((key) => key !== 'lang' && key !== 'theme' && given.has(params[key].name))
  return (given.get('lang') ?? page.of?.lang ?? langFor(languages)) === (page.of?.lang ?? 'zh') && !chosen
}

/** Keeps store and address bar together, both ways; called once at the start. Gives back what stops it. */
export function followAddress(): () => void {
  const read = () => {
    const { choice, ignored } = fromAddress(location.search)
    useIgnored.setState(ignored, true)
    useChoice.setState(choice, true)
    // An address names a figure, not which of its sentences.
    useLed.setState({ place: null })
  }
  read()
  const stop = useChoice.subscribe((now, before) => {
    const address = location.pathname + toAddress(now)
    if (address === location.pathname + toAddress(fromAddress(location.search).choice)) return
    const step = keys.some((key) => now[key] !== before[key] && params[key].step === 'push')
    try {
      history[step ? 'pushState' : 'replaceState'](null, '', address)
    } catch {
      // Safari and Firefox refuse more than some hundred writes in half a minute; the next one catches up.
    }
    if (useIgnored.getState().length) useIgnored.setState([], true)
  })
  const step = () => {
    read()
    // What was left for has gone, and the keyboard with it.
    focusMain()
  }
  addEventListener('popstate', step)
  return () => {
    stop()
    removeEventListener('popstate', step)
  }
}
