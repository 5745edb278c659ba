import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { followAddress, useIgnored } from './address'
import { choose, nothingChosen, useChoice, useLed } from './choice'

let stop = () => {}
/** Opens the page at an address, as a reader does. */
const arrive = (search: string) => {
  window.history.pushState(null, '', `/${search}`)
  stop = followAddress()
}
const address = () => decodeURIComponent(window.location.search)
/** One step through the history; the browser tells of it a little later. */
const step = (way: 'back' | 'forward') =>
  new Promise((resolve) => {
    addEventListener('popstate', resolve, { once: true })
    window.history[way]()
  })
/** How many steps back the choices made in `act` can be undone by. */
const steps = (act: () => void) => {
  const before = window.history.length
  act()
  return window.history.length - before
}

beforeEach(() => {
  useChoice.setState(nothingChosen, true)
})
afterEach(() => stop())

describe('opening a link', () => {
  it('chooses what it says', () => {
    arrive('?section=8&lang=en')
    expect(useChoice.getState()).toEqual({ ...nothingChosen, sections: [8], lang: 'en' })
  })

  it('what it says that is not understood is listed, until the reader chooses something', () => {
    arrive('?section=8&view=nonsense&x=1')
    expect(useIgnored.getState()).toEqual(['view=nonsense', 'x=1'])
    expect(address()).toBe('?section=8&view=nonsense&x=1')
    choose.section(9)
    expect(useIgnored.getState()).toEqual([])
    expect(address()).toBe('?section=8,9')
  })

  it('leads to the first of the sentences that state its figure, wherever the reader was led before', () => {
    choose.figure('hotline.calls', 2)
    arrive('?figure=hotline.calls')
    expect(useLed.getState().place).toBeNull()
  })

  it('is no step in the history', () => {
    window.history.pushState(null, '', '/?section=8')
    expect(steps(() => (stop = followAddress()))).toBe(0)
  })
})

describe('choosing', () => {
  it('stands in the address at once', () => {
    arrive('')
    choose.topic('hotline')
    choose.words('热线')
    choose.view('charts')
    expect(address()).toBe('?topic=hotline&q=热线&view=charts')
  })

  it('what it leads to stands there too: a figure keeps what narrows, a check is told with its verdict', () => {
    arrive('?section=8')
    choose.figure('hotline.calls')
    expect(address()).toBe('?section=8&figure=hotline.calls')
    choose.check('sum.requests.received')
    choose.verdict('holds')
    expect(address()).toBe('?section=8&view=checks&verdict=holds&check=sum.requests.received')
  })

  it('each choice is one step back', () => {
    arrive('')
    expect(steps(() => choose.section(8))).toBe(1)
    expect(steps(() => choose.lang('en'))).toBe(1)
    expect(steps(() => choose.check('a'))).toBe(1)
    expect(steps(() => choose.verdict('holds'))).toBe(1)
  })

  it('a choice that changes nothing is none', () => {
    arrive('?lang=en')
    expect(steps(() => choose.lang('en'))).toBe(0)
    expect(steps(() => choose.everything())).toBe(0)
  })

  it('typing does not fill the history', () => {
    arrive('?section=8')
    expect(steps(() => ['热', '热线', ''].forEach(choose.words))).toBe(0)
    choose.words('热线')
    expect(address()).toBe('?section=8&q=热线')
  })

  it('under whatever path the page lies, it stays there', () => {
    window.history.pushState(null, '', '/openness/2018/')
    stop = followAddress()
    choose.section(8)
    expect(window.location.pathname).toBe('/openness/2018/')
  })
})

describe('the back button', () => {
  it('restores what was chosen before, and forward what was chosen after', async () => {
    arrive('?lang=en')
    choose.section(8)
    choose.section(9)
    await step('back')
    expect(useChoice.getState()).toEqual({ ...nothingChosen, lang: 'en', sections: [8] })
    await step('back')
    expect(useChoice.getState().sections).toEqual([])
    await step('forward')
    expect(useChoice.getState().sections).toEqual([8])
    expect(address()).toBe('?section=8&lang=en')
  })

  it('restores a search that was typed before the step', async () => {
    arrive('')
    choose.words('热线')
    choose.row('hotline.calls')
    expect(useChoice.getState().words).toBe('')
    await step('back')
    expect(useChoice.getState()).toEqual({ ...nothingChosen, words: '热线' })
  })

  it('going back is no new step: forward is still there', async () => {
    arrive('')
    choose.section(8)
    const length = window.history.length
    await step('back')
    expect(window.history.length).toBe(length)
    await step('forward')
    expect(useChoice.getState().sections).toEqual([8])
  })
})

it('once stopped, neither follows the other', async () => {
  arrive('')
  choose.section(8)
  stop()
  choose.section(9)
  expect(address()).toBe('?section=8')
  await step('back')
  expect(useChoice.getState().sections).toEqual([8, 9])
})
