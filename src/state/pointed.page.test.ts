import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { chosenOf, followPointed, point, relight, usePointed } from './pointed'

let stop = () => {}
const at = (selector: string) => {
  const found = document.querySelector(selector)
  if (!found) throw new Error(`nothing at ${selector}`)
  return found
}
const lit = () => [...document.querySelectorAll('[data-lit]')].map((el) => el.id)
const pointing = () => [...document.querySelectorAll<HTMLElement>('[data-pointing]')].map((el) => el.dataset.chart)
const fire = (type: string, selector: string, to: Element | null = null) =>
  at(selector).dispatchEvent(
    type.startsWith('pointer')
      ? new PointerEvent(type, { bubbles: true, relatedTarget: to })
      : new FocusEvent(type, { bubbles: true, relatedTarget: to }),
  )
const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))

beforeEach(() => {
  point.release()
  document.body.innerHTML = `
    <p id="words">of <b id="sentence" data-figure="calls"><i id="inside">40</i></b>, <b id="spot" data-figure="spot">30</b></p>
    <figure data-chart="hotline"><svg><g id="mark" data-figure="calls"></g><g id="other" data-figure="spot"></g></svg></figure>
    <figure data-chart="requests"><svg><g id="asked" data-figure="asked"></g></svg></figure>
    <table><tbody><tr id="row" data-figure="calls"></tr></tbody></table>
    <p id="odd" data-figure='a"]b'>1</p>`
  stop = followPointed()
})
afterEach(() => {
  point.release()
  stop()
})

describe('pointing at a figure', () => {
  it('lights it up wherever it stands, and the chart that shows it', () => {
    fire('pointerover', '#mark')
    expect(lit()).toEqual(['sentence', 'mark', 'row'])
    expect(pointing()).toEqual(['hotline'])
  })

  it('what is inside it belongs to it', () => {
    fire('pointerover', '#inside')
    expect(lit()).toEqual(['sentence', 'mark', 'row'])
  })

  it('leaving it puts the light out', () => {
    fire('pointerover', '#sentence')
    fire('pointerout', '#sentence', at('#words'))
    expect([lit(), pointing()]).toEqual([[], []])
  })

  it('leaving the window puts the light out', () => {
    fire('pointerover', '#sentence')
    fire('pointerout', '#sentence', null)
    expect(lit()).toEqual([])
  })

  it('going over into its card leaves it lit', () => {
    at('#words').insertAdjacentHTML(
      'afterend',
      '<div data-card="calls"><button id="inCard">To the table</button></div>',
    )
    fire('pointerover', '#sentence')
    fire('pointerout', '#sentence', at('#inCard'))
    expect(lit()).toEqual(['sentence', 'mark', 'row'])
  })

  it('going over to another lights that one only', () => {
    fire('pointerover', '#sentence')
    fire('pointerout', '#sentence', at('#asked'))
    fire('pointerover', '#asked')
    expect(lit()).toEqual(['asked'])
    expect(pointing()).toEqual(['requests'])
  })

  it('the keyboard lights as the pointer does', () => {
    fire('focusin', '#row')
    expect(lit()).toEqual(['sentence', 'mark', 'row'])
    fire('focusout', '#row', at('#words'))
    expect(lit()).toEqual([])
  })

  it('a page that moves under a resting mouse points at nothing, until the mouse is moved; a finger does not rest', () => {
    const mouse = (type: string, selector: string, screenX: number, pointerType = 'mouse') =>
      at(selector).dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType, screenX }))
    mouse('pointermove', '#words', 7)
    mouse('pointerover', '#mark', 7)
    expect(lit()).toEqual([])
    mouse('pointerover', '#mark', 8)
    expect(lit()).toEqual(['sentence', 'mark', 'row'])
    mouse('pointerover', '#asked', 7, 'touch')
    expect(lit()).toEqual(['asked'])
  })

  it('a name with signs in it does no harm', () => {
    fire('pointerover', '#odd')
    expect(lit()).toEqual(['odd'])
  })
})

describe('holding a figure', () => {
  it('says of its mark that it is pressed, and of a mark drawn later too', () => {
    at('#mark').setAttribute('data-mark', 'calls')
    at('#mark').setAttribute('aria-pressed', 'false')
    point.hold('calls')
    expect(at('#mark').getAttribute('aria-pressed')).toBe('true')
    at('#other').insertAdjacentHTML('afterend', '<g id="late" data-mark="calls" data-figure="calls"></g>')
    relight()
    expect(lit()).toEqual(['sentence', 'mark', 'late', 'row'])
    expect(at('#late').getAttribute('aria-pressed')).toBe('true')
    point.release()
    expect(at('#late').getAttribute('aria-pressed')).toBe('false')
  })

  it('keeps it lit when the pointer has gone', () => {
    fire('pointerover', '#mark')
    point.hold('calls')
    fire('pointerout', '#mark', null)
    expect(lit()).toEqual(['sentence', 'mark', 'row'])
  })

  it('pointing at another lights that one meanwhile', () => {
    point.hold('calls')
    fire('pointerover', '#spot')
    expect(lit()).toEqual(['spot', 'other'])
    fire('pointerout', '#spot', null)
    expect(lit()).toEqual(['sentence', 'mark', 'row'])
  })

  it('holding it again lets it go', () => {
    point.hold('calls')
    point.hold('calls')
    expect(lit()).toEqual([])
  })

  it('holding another lets the first go', () => {
    point.hold('calls')
    point.hold('spot')
    expect(lit()).toEqual(['spot', 'other'])
  })

  it('a press on a figure, a chart or the card lets it be; a press elsewhere puts it out', () => {
    at('#words').insertAdjacentHTML(
      'beforeend',
      '<div data-card="calls"><button id="inCard">To the table</button></div>',
    )
    point.hold('calls')
    for (const place of ['#spot', '#asked', '[data-chart="requests"]', '#inCard']) fire('pointerdown', place)
    expect(lit()).toEqual(['sentence', 'mark', 'row'])
    fire('pointerdown', '#words')
    expect(lit()).toEqual([])
  })

  it('a finger that scrolls lets it be, one that taps elsewhere puts it out', () => {
    const finger = (type: string) =>
      at('#words').dispatchEvent(new PointerEvent(type, { bubbles: true, pointerType: 'touch' }))
    point.hold('calls')
    finger('pointerdown')
    expect(lit()).toHaveLength(3)
    finger('click')
    expect(lit()).toEqual([])
  })

  it('Escape lets everything go', () => {
    point.hold('calls')
    press('a')
    expect(lit()).toHaveLength(3)
    press('Escape')
    expect(lit()).toEqual([])
    expect(chosenOf(usePointed.getState())).toBeNull()
  })
})

it('once stopped, nothing lights up any more', () => {
  stop()
  fire('pointerover', '#mark')
  fire('focusin', '#row')
  point.hold('calls')
  expect(lit()).toEqual([])
})
