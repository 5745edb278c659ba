import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Choice, choose, nothingChosen, useChoice } from './choice'
import { follow, trail, useTrail } from './trail'

const at = (selector: string) => {
  const found = document.querySelector<HTMLElement>(selector)
  if (!found) throw new Error(`nothing at ${selector}`)
  return found
}
const now = () => useChoice.getState()
const chosen = (change: Partial<Choice>) => useChoice.setState({ ...nothingChosen, ...change }, true)

/** A headline that says 40, a sentence that says it twice, two charts that draw it, its row, a check that computes with it. */
const page = (change: { drawn: boolean } = { drawn: true }) => {
  const mark = (id: string) =>
    change.drawn ? `<g id="${id}" data-mark="calls" data-figure="calls" tabindex="0"></g>` : ''
  document.body.innerHTML = `
    <p><data id="headline" data-figure="calls" tabindex="0">40</data></p>
    <p id="words" data-text><data id="once" data-figure="calls" tabindex="0">40</data>,
      <data id="twice" data-figure="calls" tabindex="0">40</data>
      <button id="dispute" data-dispute="calls">≠</button></p>
    <figure id="first" data-chart="a" tabindex="-1"><svg>${mark('mark-a')}</svg></figure>
    <figure id="second" data-chart="b" tabindex="-1"><svg>${mark('mark-b')}</svg>
      <button id="under" data-dispute="b">≠</button></figure>
    <p data-text><data id="after" data-figure="calls" tabindex="0">40</data></p>
    <table><tbody><tr id="row" data-indicator="x" data-figure="calls" tabindex="0">
      <td><button id="text">To the text</button></td></tr></tbody></table>
    <ul><li data-check="s"><button id="toggle" data-figure="spot">30</button>
      <button id="term" data-figure="calls">40</button>
      <data id="quoted" data-figure="calls" tabindex="0">40</data></li></ul>`
}
const toCalls = () => choose.figure('calls')
/** Escape, and the page the reader comes back to, made anew. */
const goBack = (change?: { drawn: boolean }) => {
  const went = trail.back()
  page(change)
  const { returning } = useTrail.getState()
  if (returning) trail.arrive(returning)
  return went
}
const scrolled = vi.fn()

beforeEach(() => {
  scrolled.mockReset()
  vi.stubGlobal('scrollTo', scrolled)
  useTrail.setState({ stops: [], returning: null })
  chosen({})
  page()
})
afterEach(() => vi.unstubAllGlobals())

describe('the way back', () => {
  it('leads to what was chosen before', () => {
    chosen({ view: 'charts', sections: [8], words: '热线' })
    const before = now()
    follow(at('#mark-a'), toCalls)
    expect(now()).toMatchObject({ view: 'read', figure: 'calls' })
    expect(goBack()).toBe(true)
    expect(now()).toEqual(before)
  })

  it('keeps the language and the theme as they are now', () => {
    chosen({ lang: 'zh', theme: 'light' })
    follow(at('#row'), toCalls)
    choose.lang('en')
    choose.theme('dark')
    goBack()
    expect(now()).toEqual({ ...nothingChosen, lang: 'en', theme: 'dark' })
  })

  it('leads back step by step', () => {
    chosen({ view: 'table' })
    follow(at('#row'), toCalls)
    follow(at('#once'), () => choose.check('s'))
    expect(goBack()).toBe(true)
    expect(now()).toMatchObject({ view: 'read', figure: 'calls' })
    expect(goBack()).toBe(true)
    expect(now()).toMatchObject({ view: 'table', figure: null })
    expect(goBack()).toBe(false)
  })

  it('leads nowhere while the reader has followed nothing', () => {
    chosen({ figure: 'calls' })
    const before = now()
    expect(goBack()).toBe(false)
    expect(now()).toBe(before)
    expect(scrolled).not.toHaveBeenCalled()
  })

  it('stays while the reader filters there', () => {
    follow(at('#row'), toCalls)
    choose.section(8)
    expect(goBack()).toBe(true)
    expect(now()).toEqual(nothingChosen)
  })

  it.each<[string, () => void]>([
    ['another view', () => choose.view('table')],
    ['another figure', () => choose.figure('spot')],
    ['a check', () => choose.check('s')],
  ])('ends where the reader goes on alone: %s', (_, act) => {
    chosen({ view: 'charts' })
    follow(at('#mark-a'), toCalls)
    act()
    const there = now()
    expect(goBack()).toBe(false)
    expect(now()).toBe(there)
    toCalls()
    expect(goBack()).toBe(false)
  })

  it('is at most 20 steps long: the first are forgotten', () => {
    for (let n = 1; n <= 25; n++) follow(at('#row'), () => choose.figure(`f${n}`))
    let steps = 0
    while (goBack()) steps++
    expect(steps).toBe(20)
    expect(now().figure).toBe('f5')
  })
})

describe('arriving', () => {
  it('the page stands where it stood, at once', () => {
    vi.stubGlobal('scrollY', 640)
    follow(at('#mark-a'), toCalls)
    vi.stubGlobal('scrollY', 0)
    goBack()
    expect(scrolled.mock.calls).toEqual([[{ top: 640, behavior: 'instant' }]])
  })

  it.each([
    ['the mark in the chart it was', '#mark-a'],
    ['the mark in the other chart', '#mark-b'],
    ['the first of two same numbers', '#once'],
    ['the second of two same numbers', '#twice'],
    ['the row of the table', '#row'],
    ['the headline, though the text states it too', '#headline'],
    ['the number in a computation', '#term'],
    ['the number in the sentence a check quotes', '#quoted'],
    ['the sign beside a number that disagrees', '#dispute'],
    ['the sign under a chart', '#under'],
  ])('the keyboard goes on from %s', (_, from) => {
    follow(at(from), toCalls)
    goBack()
    expect(document.activeElement).toBe(at(from))
  })

  it('from a button in a row it goes on from the row', () => {
    follow(at('#text'), toCalls)
    goBack()
    expect(document.activeElement).toBe(at('#row'))
  })

  it('the chart stands in for a mark that is not drawn yet', () => {
    follow(at('#mark-b'), toCalls)
    goBack({ drawn: false })
    expect(document.activeElement).toBe(at('#second'))
  })

  it('a sentence behind a chart that is not drawn yet is the one it was', () => {
    follow(at('#after'), toCalls)
    goBack({ drawn: false })
    expect(document.activeElement).toBe(at('#after'))
  })

  it('from a place that shows no figure only the page goes back, and the focus stays', () => {
    follow(at('#words'), toCalls)
    goBack()
    expect(scrolled).toHaveBeenCalledOnce()
    expect(document.activeElement).toBe(document.body)
  })

  it('is done once: drawn again, the page does not jump', () => {
    follow(at('#mark-a'), toCalls)
    goBack()
    expect(useTrail.getState().returning).toBeNull()
  })
})
