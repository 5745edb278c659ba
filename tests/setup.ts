import { cleanup, configure } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

// What a test waits for comes soon, but not on every machine: a busy one must not fail it.
configure({ asyncUtilTimeout: 10_000 })
vi.setConfig({ testTimeout: 30_000 })

/** What every browser has and jsdom lacks; nothing here answers for our own code. */
if (typeof window !== 'undefined') {
  // A light system and a narrow column; a test that wants another stubs it.
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => {},
      removeListener: () => {},
    })
  window.CSS ??= { escape: (text: string) => text.replace(/[^\w-]/g, '\\$&') } as typeof CSS
  Element.prototype.scrollIntoView ??= () => {}
}

/** The clock of the machine, also while a test has put another in its place. */
const inAMoment = globalThis.setTimeout

afterEach(async () => {
  cleanup()
  // What the page does a moment after a click is done while there still is a page.
  if (typeof window !== 'undefined') await new Promise((done) => inAMoment(done, 0))
})
