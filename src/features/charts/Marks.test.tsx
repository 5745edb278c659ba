import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pageReport } from '../../../tests/pageReport'
import { chartsOf } from '../../report/charts'
import { nothingChosen, useChoice } from '../../state/choice'
import { followPointed, point } from '../../state/pointed'
import { trail, useTrail } from '../../state/trail'
import { ChartFigure } from './ChartFigure'

const report = pageReport()
const names = { channels: 'Where was information disclosed?', requests: 'How did people make their requests?' }

let screenX = 0
/** The mouse comes here by moving; one at rest points at nothing. */
const hover = (user: ReturnType<typeof userEvent.setup>, target: Element) =>
  user.pointer({ target, coords: { screenX: ++screenX } })
/** A finger comes, taps and is gone; the browser moves the focus and tells of a click. */
const tap = (target: SVGElement | HTMLElement) => {
  const finger = { pointerType: 'touch' }
  fireEvent.pointerEnter(drawing(), finger)
  fireEvent.pointerDown(target, finger)
  fireEvent.pointerLeave(drawing(), finger)
  act(() => target.focus())
  fireEvent(target, new PointerEvent('click', { ...finger, bubbles: true }))
}

/**
 * Two charts of bars, drawn, and a sentence that names one of the figures. Of what they show the text states all but
 * the requests by fax and by letter. `alone`: each stands for itself in someone else's page.
 */
const show = async (alone = false) => {
  const user = userEvent.setup()
  render(
    <>
      <p>
        On WeChat <data data-figure="channels.wechat">100 items</data>.
      </p>
      {chartsOf(report)
        .filter((c) => c.kind === 'bars')
        .map((c) => (
          <ChartFigure key={c.id} report={report} entry={c} lang="en" alone={alone} />
        ))}
    </>,
  )
  await screen.findByRole('button', { name: /^Online: 6/ })
  await screen.findByRole('button', { name: /^Government websites/ })
  return user
}
const chart = (name: keyof typeof names) => screen.getByRole('figure', { name: names[name] })
const mark = (name: RegExp) => within(chart('channels')).getByRole('button', { name })
/** What the marks are drawn in: it stands behind the caption. */
const drawing = () => chart('channels').querySelector('figcaption')?.nextElementSibling as Element
const websites = () => mark(/^Government websites/)
const wechat = () => mark(/^WeChat/)
const weibo = () => mark(/^Weibo/)
const tip = () => screen.queryByRole('tooltip')
const words = () => [...(tip()?.children ?? [])].map((el) => el.textContent)
const fax = () => within(chart('requests')).getByRole('button', { name: /^By fax/ })
const ledTo = () => {
  const { view, figure } = useChoice.getState()
  return figure && [view, figure]
}
const enter = async (alone = false) => {
  const user = await show(alone)
  act(() => websites().focus())
  return user
}

let stop = () => {}
beforeEach(() => {
  useChoice.setState(nothingChosen, true)
  useTrail.setState({ stops: [], returning: null })
  point.release()
  stop = followPointed()
})
afterEach(() => {
  stop()
  vi.unstubAllGlobals()
})

describe('by keyboard', () => {
  it('a drawing is one stop for the Tab key: in on its first mark, out to its buttons', async () => {
    const user = await show()
    const marks = () => [...chart('channels').querySelectorAll<SVGElement>('[data-mark]')]
    expect(marks().filter((m) => m.tabIndex === 0)).toEqual([websites()])
    await user.tab()
    expect(document.activeElement).toBe(websites())
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `Data: ${names.channels}` }))
  })

  it('arrows step from mark to mark and stay at the ends', async () => {
    const user = await enter()
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(wechat())
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toBe(weibo())
    await user.keyboard('{ArrowUp}{ArrowLeft}')
    expect(document.activeElement).toBe(wechat())
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(document.activeElement).toBe(websites())
  })

  it('End and Home go to the last mark and the first', async () => {
    const user = await enter()
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(weibo())
    await user.keyboard('{Home}')
    expect(document.activeElement).toBe(websites())
  })

  it('coming back by Tab leads to the mark last looked at', async () => {
    const user = await enter()
    await user.keyboard('{ArrowDown}')
    await user.tab()
    await user.tab({ shift: true })
    expect(document.activeElement).toBe(wechat())
  })

  it('the mark reached has its label, value and share beside it', async () => {
    const user = await enter()
    expect(words()).toEqual(['Government websites', '150 items', expect.stringContaining('75.0%')])
    await user.keyboard('{End}')
    expect(words()).toEqual(['Weibo', '0 items', expect.stringContaining('0.0%')])
    await user.tab()
    expect(tip()).toBeNull()
  })

  it.each(['{Enter}', ' '])('the key %j leads to the sentence that states the figure', async (key) => {
    const user = await enter()
    await user.keyboard(`{ArrowDown}${key}`)
    expect(ledTo()).toEqual(['read', 'channels.wechat'])
  })

  it('it leads to the row of the table where no sentence states the figure', async () => {
    const user = await show()
    act(() => fax().focus())
    await user.keyboard('{Enter}')
    expect(ledTo()).toEqual(['table', 'requests.fax'])
  })

  it('the way back leads to the mark it started from', async () => {
    vi.stubGlobal('scrollTo', () => {})
    const user = await enter()
    await user.keyboard('{ArrowDown}{Enter}')
    const from = wechat()
    from.blur()
    expect(trail.back()).toBe(true)
    expect(useChoice.getState()).toEqual(nothingChosen)
    const { returning } = useTrail.getState()
    act(() => returning && trail.arrive(returning))
    expect(document.activeElement).toBe(from)
  })
})

describe('by keyboard, where a chart stands alone', () => {
  it.each(['{Enter}', ' '])('the key %j singles a mark out until it is pressed again', async (key) => {
    const user = await enter(true)
    await user.keyboard(`{ArrowDown}${key}`)
    await user.tab()
    expect(wechat().hasAttribute('data-lit')).toBe(true)
    expect(websites().hasAttribute('data-lit')).toBe(false)
    expect(chart('channels').hasAttribute('data-pointing')).toBe(true)
    await user.tab({ shift: true })
    await user.keyboard(key)
    await user.tab()
    expect(wechat().hasAttribute('data-lit')).toBe(false)
    expect(chart('channels').hasAttribute('data-pointing')).toBe(false)
    expect(ledTo()).toBeNull()
  })

  it('a mark singled out keeps no words beside it once the keyboard is elsewhere', async () => {
    const user = await enter(true)
    await user.keyboard('{Enter}')
    expect(tip()).not.toBeNull()
    await user.tab()
    expect(websites().hasAttribute('data-lit')).toBe(true)
    expect(tip()).toBeNull()
  })

  it('Escape lets go of a mark singled out', async () => {
    const user = await enter(true)
    await user.keyboard('{Enter}{Escape}')
    await user.tab()
    expect(websites().hasAttribute('data-lit')).toBe(false)
  })

  it.each<[boolean, RegExp]>([
    [false, /Enter leads to where the report states the figure$/],
    [true, /Enter singles one out$/],
  ])('the chart says beforehand what Enter does (alone: %s)', async (alone, description) => {
    await show(alone)
    screen.getByRole('figure', { name: names.channels, description })
  })
})

describe('by pointer', () => {
  it('the mark under the pointer has its label, value and share beside it, and loses them when the pointer leaves', async () => {
    const user = await show()
    await hover(user, wechat())
    expect(words()).toEqual(['WeChat', '100 items', expect.stringContaining('50.0%')])
    await hover(user, weibo())
    expect(words()).toEqual(['Weibo', '0 items', expect.stringContaining('0.0%')])
    await hover(user, document.body)
    expect(tip()).toBeNull()
  })

  it('only the chart pointed at shows them, and only its other marks stand back', async () => {
    const user = await show()
    await hover(user, wechat())
    expect(chart('channels').contains(tip())).toBe(true)
    expect(chart('requests').hasAttribute('data-pointing')).toBe(false)
  })

  it('a click leads to the sentence, or to the row where there is none', async () => {
    const user = await show()
    await user.click(wechat())
    expect(ledTo()).toEqual(['read', 'channels.wechat'])
    await user.click(fax())
    expect(ledTo()).toEqual(['table', 'requests.fax'])
  })

  it('where a chart stands alone a click singles a mark out, another lets go', async () => {
    const user = await show(true)
    await user.click(wechat())
    await hover(user, document.body)
    expect(wechat().hasAttribute('data-lit')).toBe(true)
    await user.click(wechat())
    await hover(user, document.body)
    act(() => wechat().blur())
    expect(wechat().hasAttribute('data-lit')).toBe(false)
    expect(ledTo()).toBeNull()
  })

  it('a finger singles a mark out first, and is told how it goes on; the second tap leads there', async () => {
    await show()
    tap(wechat())
    expect(ledTo()).toBeNull()
    expect(words()).toEqual(['WeChat', '100 items', expect.stringContaining('50.0%'), 'Tap again to go there'])
    tap(weibo())
    expect(ledTo()).toBeNull()
    tap(weibo())
    expect(ledTo()).toEqual(['read', 'channels.weibo'])
  })

  it('a mouse is not told to tap again', async () => {
    const user = await show()
    await hover(user, wechat())
    expect(words()).toHaveLength(3)
  })

  it('what a finger has tapped keeps its words until it taps elsewhere', async () => {
    await show(true)
    tap(wechat())
    expect(words()).toEqual(['WeChat', '100 items', expect.stringContaining('50.0%')])
    // Not every phone takes the focus away by a tap on plain text.
    fireEvent.pointerDown(chart('requests'), { pointerType: 'touch' })
    expect(tip()).toBeNull()
  })
})

describe('the same figure elsewhere', () => {
  it('a number pointed at in a sentence lights its mark, without words hiding the drawing', async () => {
    const user = await show()
    await hover(user, screen.getByText('100 items'))
    expect(wechat().hasAttribute('data-lit')).toBe(true)
    expect(chart('channels').hasAttribute('data-pointing')).toBe(true)
    expect(tip()).toBeNull()
  })

  it('a mark pointed at lights the number in the sentence', async () => {
    const user = await show()
    await hover(user, wechat())
    expect(screen.getByText('100 items', { selector: 'data' }).hasAttribute('data-lit')).toBe(true)
  })
})
