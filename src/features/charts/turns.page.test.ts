import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { takeTurn } from './turns'

/** Elements at a place of the window, and how often each was asked where it is. */
function at(element: HTMLElement, top: number, height = 400): HTMLElement {
  element.getBoundingClientRect = vi.fn(() => new DOMRect(0, top, 600, height))
  return element
}

/** A chart in a section; `top` is where both begin. */
function chart(top: number, height?: number): HTMLElement {
  const place = at(document.createElement('div'), top, height)
  document.body.append(place)
  place.innerHTML = `<section data-section="1"${height === 0 ? ' hidden' : ''}></section>`
  const own = at(document.createElement('figure'), top)
  place.firstElementChild?.append(own)
  return own
}

const idle: (() => void)[] = []
const beIdle = () => {
  while (idle.length) idle.shift()?.()
}

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run))
})
afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

test('the chart nearest to the reader is drawn first, one hidden with its section once that is shown', async () => {
  const drawn: string[] = []
  const charts = { far: chart(9000), hidden: chart(100, 0), near: chart(900), here: chart(100) }
  for (const [name, place] of Object.entries(charts)) takeTurn(place, () => drawn.push(name))
  expect(drawn).toEqual([])
  beIdle()
  expect(drawn).toEqual(['here', 'near', 'far'])
  charts.hidden.closest('[hidden]')?.removeAttribute('hidden')
  await vi.waitFor(() => expect(idle).not.toEqual([]))
  beIdle()
  expect(drawn).toEqual(['here', 'near', 'far', 'hidden'])
})

test('a chart in a section that is far or hidden is not asked where it is: its section would be laid out for it', () => {
  const charts = { far: chart(9000), hidden: chart(100, 0), here: chart(100) }
  for (const place of Object.values(charts)) takeTurn(place, () => undefined)
  beIdle()
  expect(charts.here.getBoundingClientRect).toHaveBeenCalled()
  expect(charts.far.getBoundingClientRect).not.toHaveBeenCalled()
  expect(charts.hidden.getBoundingClientRect).not.toHaveBeenCalled()
})

test('who is gone before its turn is not drawn', () => {
  const go = vi.fn()
  takeTurn(chart(0), go)()
  beIdle()
  expect(go).not.toHaveBeenCalled()
})
