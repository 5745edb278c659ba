/** The browsers the core journeys are walked in. */
export const engines = ['chromium', 'firefox', 'webkit'] as const
export type Engine = (typeof engines)[number]

/** A key with a name, or one letter or digit. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'Space' | 'ArrowDown' | 'ArrowRight' | 'Home'

export type Window = {
  /** CSS pixels. */
  width?: number
  /** How many pixels of the screen a CSS pixel has: 2 where a reader has zoomed to 200 %. WebKitGTK has it at 1. */
  zoom?: number
}

/** What a reader can do with a browser, whichever it is; what is on the page is looked at from within it. */
export type Hands = {
  /** Goes to an address, of the site or whole, and waits until the page answers. */
  open(address: string, window?: Window): Promise<void>
  /** Makes the page's window another width, in CSS pixels. */
  widen(width: number): Promise<void>
  /** What a function finds in the page; it sees what is given and nothing of the test. */
  see<Found, Given>(look: (given: Given) => Found | Promise<Found>, given: Given): Promise<Found>
  /** Clicks the first visible part a selector names whose name or words begin with `words`. */
  click(selector: string, words?: string): Promise<void>
  /** Moves the pointer over it. */
  hover(selector: string): Promise<void>
  press(...keys: Key[]): Promise<void>
  type(text: string): Promise<void>
  back(): Promise<void>
  /** Gives the page a file as the reader's own. */
  give(file: string): Promise<void>
  /** What was saved from the page until now, by the name it was saved under. */
  saved(): Promise<Map<string, Buffer>>
  close(): Promise<void>
}

/** Runs in the page: the first visible part a selector names whose name or words begin with `words`. */
export const find = ([selector, words]: [string, string]): Element | undefined =>
  [...document.querySelectorAll(selector)].find(
    (el) =>
      el.getClientRects().length > 0 &&
      (el.getAttribute('aria-label') ?? (el.textContent || (el as HTMLInputElement).placeholder || ''))
        .trim()
        .startsWith(words),
  )

/** Runs in the page: whether it answers. */
export const answers = (): boolean =>
  document.querySelector('#root:not([data-waiting]) :is(figure[data-chart], table, [data-check], [data-report])') !==
  null

/** Runs in the page: keeps what goes wrong in it from now on. */
export const keepFaults = (): void => {
  const page = window as unknown as { faults?: string[] }
  if (page.faults) return
  const faults: string[] = []
  page.faults = faults
  addEventListener('error', (event) => faults.push(`error: ${event.message}`))
  addEventListener('unhandledrejection', (event) => faults.push(`rejected: ${event.reason}`))
  document.addEventListener('securitypolicyviolation', (event) =>
    faults.push(`policy: ${event.effectiveDirective} ${event.blockedURI}`),
  )
}

/** Runs in the page: what has gone wrong in it. */
export const faults = (): string[] => (window as unknown as { faults?: string[] }).faults ?? []
