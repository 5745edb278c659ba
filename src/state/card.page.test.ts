import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { card, followCard, useCard } from './card'
import { choose, nothingChosen, useChoice } from './choice'
import { useOpened } from './opened'
import { followPointed, point, usePointed } from './pointed'
import { follow, useTrail } from './trail'

const at = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`nothing at ${selector}`)
  return found
}
/** The number whose card is open, and whether it stays when the pointer has gone. */
const open = () => {
  const { open } = useCard.getState()
  return open && [open.at.id, open.kept ? 'kept' : 'passing']
}

let screenX = 0
/** The mouse comes here by moving, from wherever it was. */
const moveTo = (selector: string) => {
  const from = document.querySelector('[data-under]')
  from?.removeAttribute('data-under')
  const way = { bubbles: true, pointerType: 'mouse', screenX: ++screenX }
  from?.dispatchEvent(new PointerEvent('pointerout', { ...way, relatedTarget: at(selector) }))
  at(selector).setAttribute('data-under', '')
  at(selector).dispatchEvent(new PointerEvent('pointerover', { ...way, relatedTarget: from }))
  at(selector).dispatchEvent(new PointerEvent('pointermove', way))
}
const wait = (ms: number) => vi.advanceTimersByTime(ms)
/** Pressed and let go: the focus comes between the two, as in every browser. */
const click = (selector: string, pointerType = 'mouse') => {
  at(selector).dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType }))
  const focused = at(selector).closest<HTMLElement>('[tabindex], button, input')
  if (focused) focused.focus()
  else (document.activeElement as HTMLElement | null)?.blur()
  at(selector).dispatchEvent(new PointerEvent('pointerup', { bubbles: true, pointerType }))
  at(selector).dispatchEvent(new PointerEvent('click', { bubbles: true, pointerType }))
}
/** A key pressed where the focus is; whether the browser would still do what it does by itself. */
const press = (key: string) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  )

let stop = () => {}
beforeEach(() => {
  vi.useFakeTimers()
  useChoice.setState(nothingChosen, true)
  useTrail.setState({ stops: [], returning: null })
  useOpened.setState({ viewing: null })
  document.body.innerHTML = `
    <p id="words"><data id="calls" data-figure="hotline.calls" tabindex="0"><mark id="digits">40</mark></data> calls,
      <data id="spot" data-figure="hotline.spot" tabindex="0">30</data> at once</p>
    <svg><g id="mark" data-mark="hotline.calls" data-figure="hotline.calls" tabindex="0"></g></svg>
    <input id="search" type="search">
    <div id="card" data-card="hotline.calls" tabindex="-1"><button id="link" type="button">To the table</button></div>`
  const stops = [followPointed(), followCard()]
  stop = () => {
    for (const end of stops) end()
  }
})
afterEach(() => {
  stop()
  point.release()
  vi.useRealTimers()
})

describe('a number the mouse points at', () => {
  it('opens its card after a moment, whatever of it is pointed at', () => {
    moveTo('#digits')
    wait(250)
    expect(open()).toBeNull()
    wait(100)
    expect(open()).toEqual(['calls', 'passing'])
    expect(useCard.getState().open?.figure).toBe('hotline.calls')
  })

  it('on the way to something else opens nothing', () => {
    moveTo('#calls')
    wait(250)
    moveTo('#words')
    wait(5000)
    expect(open()).toBeNull()
  })

  it('closes it a moment after the mouse has left', () => {
    moveTo('#calls')
    wait(400)
    moveTo('#words')
    wait(200)
    expect(open()).not.toBeNull()
    wait(200)
    expect(open()).toBeNull()
  })

  it('keeps it open on the way to the card, and as long as the mouse is there', () => {
    moveTo('#calls')
    wait(400)
    moveTo('#words')
    wait(200)
    moveTo('#card')
    wait(5000)
    moveTo('#link')
    wait(5000)
    expect(open()).toEqual(['calls', 'passing'])
    moveTo('#words')
    wait(500)
    expect(open()).toBeNull()
  })

  it('gives way to the next one', () => {
    moveTo('#calls')
    wait(400)
    moveTo('#spot')
    wait(400)
    expect(open()).toEqual(['spot', 'passing'])
  })

  it('opens nothing where the page has moved under a mouse at rest', () => {
    moveTo('#words')
    at('#calls').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse', screenX }))
    wait(5000)
    expect(open()).toBeNull()
  })

  it('opens nothing while text is being selected: pressed, and drawn over another', () => {
    moveTo('#calls')
    at('#calls').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'mouse' }))
    at('#calls').focus()
    wait(5000)
    at('#spot').dispatchEvent(
      new PointerEvent('pointerover', { bubbles: true, pointerType: 'mouse', screenX: ++screenX, buttons: 1 }),
    )
    wait(5000)
    expect(open()).toBeNull()
    at('#spot').dispatchEvent(new PointerEvent('pointerup', { bubbles: true, pointerType: 'mouse' }))
    at('#spot').focus()
    expect(open()).toEqual(['spot', 'passing'])
  })

  it('opens nothing where a finger scrolls over it', () => {
    at('#calls').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, pointerType: 'touch' }))
    wait(5000)
    expect(open()).toBeNull()
  })

  it('in a drawing has no card: its words stand beside it', () => {
    moveTo('#mark')
    wait(5000)
    click('#mark')
    expect(open()).toBeNull()
  })
})

describe('a number reached by keyboard', () => {
  it('opens its card at once, and closes it when the keyboard goes on', () => {
    at('#calls').focus()
    expect(open()).toEqual(['calls', 'passing'])
    at('#search').focus()
    expect(open()).toBeNull()
  })

  it('opens the card of the next one there', () => {
    at('#calls').focus()
    at('#spot').focus()
    expect(open()).toEqual(['spot', 'passing'])
  })

  it('is not closed by the mouse passing by', () => {
    at('#calls').focus()
    moveTo('#calls')
    moveTo('#words')
    wait(5000)
    expect(open()).toEqual(['calls', 'passing'])
  })

  it.each(['Enter', ' '])('the key %j keeps the card, goes on in it, lights the number and scrolls nothing', (key) => {
    at('#calls').focus()
    expect(press(key)).toBe(false)
    expect(useCard.getState().open).toMatchObject({ at: at('#calls'), kept: true, entered: true })
    expect(usePointed.getState().held).toBe('hotline.calls')
    at('#card').focus()
    at('#link').focus()
    at('#calls').focus()
    expect(open()).toEqual(['calls', 'kept'])
  })

  it('a card the keyboard leaves is closed, but not one that only the window is left with', () => {
    at('#calls').focus()
    press('Enter')
    at('#link').focus()
    at('#link').blur()
    expect(open()).toEqual(['calls', 'kept'])
    at('#link').focus()
    at('#search').focus()
    expect(open()).toBeNull()
  })

  it('keeps a card that came by itself open while the reader uses it', () => {
    at('#calls').focus()
    click('#link')
    wait(5000)
    expect(open()).toEqual(['calls', 'passing'])
  })
})

describe('a number clicked or tapped', () => {
  it.each(['mouse', 'touch'])('keeps its card when pointer and focus have gone (%s)', (pointer) => {
    moveTo('#calls')
    click('#calls', pointer)
    expect(open()).toEqual(['calls', 'kept'])
    at('#search').focus()
    moveTo('#words')
    wait(5000)
    expect(open()).toEqual(['calls', 'kept'])
  })

  it('stays lit with everything that shows it', () => {
    click('#calls')
    moveTo('#words')
    at('#calls').blur()
    expect([...document.querySelectorAll('[data-lit]')].map((el) => el.id)).toEqual(['calls', 'mark'])
  })

  it('to which the reader was led stays lit', () => {
    point.hold('hotline.calls')
    click('#calls')
    expect(usePointed.getState().held).toBe('hotline.calls')
  })

  it('again lets its card go, and its light', () => {
    click('#calls')
    click('#calls')
    expect(open()).toBeNull()
    expect(usePointed.getState().held).toBeNull()
  })

  it.each(['mouse', 'touch'])(
    'closes it when the reader taps elsewhere, not when they tap in the card (%s)',
    (pointer) => {
      click('#calls', pointer)
      click('#link', pointer)
      expect(open()).toEqual(['calls', 'kept'])
      click('#words', pointer)
      expect(open()).toBeNull()
      expect(usePointed.getState().held).toBeNull()
    },
  )

  it('stays open while a finger scrolls the page', () => {
    click('#calls', 'touch')
    at('#words').dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, pointerType: 'touch' }))
    at('#words').dispatchEvent(new PointerEvent('pointercancel', { bubbles: true, pointerType: 'touch' }))
    expect(open()).toEqual(['calls', 'kept'])
    at('#spot').focus()
    expect(open()).toEqual(['spot', 'passing'])
  })

  it('a tap that opens another card does not close that one', () => {
    click('#calls', 'touch')
    at('#words').addEventListener('click', () => card.open(at('#spot'), false), { capture: true })
    click('#words', 'touch')
    expect(open()).toEqual(['spot', 'passing'])
  })

  it('is not replaced by one pointed at, but by one clicked', () => {
    click('#calls')
    moveTo('#spot')
    wait(5000)
    expect(open()).toEqual(['calls', 'kept'])
    click('#spot')
    expect(open()).toEqual(['spot', 'kept'])
    expect(usePointed.getState().held).toBe('hotline.spot')
  })
})

describe('Escape', () => {
  const led = () => follow(at('#mark'), () => choose.figure('hotline.calls'))

  it('first closes a card that is kept and gives the focus back to its number, then leads back', () => {
    led()
    at('#calls').focus()
    press('Enter')
    at('#card').focus()
    press('Escape')
    expect(open()).toBeNull()
    expect(document.activeElement).toBe(at('#calls'))
    expect(useChoice.getState().figure).toBe('hotline.calls')
    press('Escape')
    expect(useChoice.getState().figure).toBeNull()
  })

  it('leads back at once past the card of the number the reader was led to', () => {
    led()
    at('#calls').focus()
    press('Escape')
    expect(open()).toBeNull()
    expect(useChoice.getState().figure).toBeNull()
  })

  it('puts away a card that came under the mouse, and no more', () => {
    led()
    moveTo('#spot')
    wait(400)
    expect(open()).toEqual(['spot', 'passing'])
    press('Escape')
    expect(open()).toBeNull()
    expect(useChoice.getState().figure).toBe('hotline.calls')
  })

  it('in a search box is the search’s own', () => {
    led()
    at('#search').focus()
    press('Escape')
    expect(useChoice.getState().figure).toBe('hotline.calls')
  })

  it('that folds a menu is the menu’s own', () => {
    led()
    document.body.insertAdjacentHTML(
      'beforeend',
      '<button id="menu" aria-haspopup="menu" aria-expanded="true">+</button>',
    )
    at('#menu').focus()
    press('Escape')
    expect(useChoice.getState().figure).toBe('hotline.calls')
    at('#menu').setAttribute('aria-expanded', 'false')
    press('Escape')
    expect(useChoice.getState().figure).toBeNull()
  })

  it('that something else has answered already does nothing more', () => {
    led()
    at('#words').tabIndex = -1
    at('#words').addEventListener('keydown', (event) => event.preventDefault())
    at('#words').focus()
    press('Escape')
    expect(useChoice.getState().figure).toBe('hotline.calls')
  })
})

describe('the card closes by itself', () => {
  it.each<[string, () => void]>([
    ['in another view', () => choose.view('table')],
    ['in another report', () => useChoice.setState({ report: 'other-2017' })],
    ['in another language', () => choose.lang('en')],
    ['led to a figure', () => choose.figure('hotline.spot')],
    ['led to a chart', () => useChoice.setState({ chart: 'hotline-handling' })],
    ['led to a check', () => useChoice.setState({ check: 'calls' })],
    [
      'in a file of one’s own',
      () => useOpened.setState({ viewing: { name: 'mine.json', report: smallReport(), before: nothingChosen } }),
    ],
  ])('%s', (_, act) => {
    click('#calls')
    act()
    expect(open()).toBeNull()
  })

  it('but not while the reader filters', () => {
    click('#calls')
    choose.section(8)
    expect(open()).toEqual(['calls', 'kept'])
  })
})

it('once stopped, no card opens any more', () => {
  click('#calls')
  stop()
  expect(open()).toBeNull()
  moveTo('#spot')
  wait(5000)
  click('#spot')
  choose.view('table')
  expect(open()).toBeNull()
})
