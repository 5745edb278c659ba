import './setup'
import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, vi } from 'vitest'

// What a test waits for comes soon, but not on every machine: a busy one must not fail it.
configure({ asyncUtilTimeout: 10_000 })

/** What every browser has and jsdom lacks; nothing here answers for our own code. */
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
HTMLDialogElement.prototype.showModal ??= function show() {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close() {
  this.open = false
}

afterEach(cleanup)

/** The clock of the machine, also where a test has put another in its place. */
const inAMoment = globalThis.setTimeout
/** The longest the page lets pass before it goes on after a click, and some, in milliseconds. */
const last = 100

afterAll(async () => {
  // What it does then, and with code that is still on its way, is done while there still is a page.
  for (const _ of [1, 2]) {
    await vi.dynamicImportSettled()
    await new Promise((done) => inAMoment(done, last))
  }
})
