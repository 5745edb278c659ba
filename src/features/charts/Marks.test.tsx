import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { pageReport } from '../../../tests/pageReport'
import { chartsOf } from '../../report/charts'
import { followPointed, point } from '../../state/pointed'
import { ChartFigure } from './ChartFigure'

const report = pageReport()
const names = { channels: 'Where was information disclosed?', requests: 'How did people make their requests?' }

/** Two charts of bars, drawn, and a sentence that names one of the figures. */
const show = async () => {
  const user = userEvent.setup()
  render(
    <>
      <p>
        On WeChat <data data-figure="channels.wechat">100 items</data>.
      </p>
      {chartsOf(report)
        .filter((c) => c.kind === 'bars')
        .map((c) => (
          <ChartFigure key={c.id} report={report} entry={c} lang="en" />
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
const enter = async () => {
  const user = await show()
  act(() => websites().focus())
  return user
}

let stop = () => {}
beforeEach(() => {
  point.release()
  stop = followPointed()
})
afterEach(() => stop())

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

  it.each(['{Enter}', ' '])('the key %j singles a mark out until it is pressed again', async (key) => {
    const user = await enter()
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
  })

  it('a mark singled out keeps no words beside it once the keyboard is elsewhere', async () => {
    const user = await enter()
    await user.keyboard('{Enter}')
    expect(tip()).not.toBeNull()
    await user.tab()
    expect(websites().hasAttribute('data-lit')).toBe(true)
    expect(tip()).toBeNull()
  })

  it('Escape lets go of a mark singled out', async () => {
    const user = await enter()
    await user.keyboard('{Enter}{Escape}')
    await user.tab()
    expect(websites().hasAttribute('data-lit')).toBe(false)
  })
})

describe('by pointer', () => {
  it('the mark under the pointer has its label, value and share beside it, and loses them when the pointer leaves', async () => {
    const user = await show()
    await user.hover(wechat())
    expect(words()).toEqual(['WeChat', '100 items', expect.stringContaining('50.0%')])
    await user.hover(weibo())
    expect(words()).toEqual(['Weibo', '0 items', expect.stringContaining('0.0%')])
    await user.unhover(weibo())
    expect(tip()).toBeNull()
  })

  it('only the chart pointed at shows them, and only its other marks stand back', async () => {
    const user = await show()
    await user.hover(wechat())
    expect(chart('channels').contains(tip())).toBe(true)
    expect(chart('requests').hasAttribute('data-pointing')).toBe(false)
  })

  it('a click singles a mark out, another lets go', async () => {
    const user = await show()
    await user.click(wechat())
    await user.unhover(wechat())
    expect(wechat().hasAttribute('data-lit')).toBe(true)
    await user.click(wechat())
    await user.unhover(wechat())
    act(() => wechat().blur())
    expect(wechat().hasAttribute('data-lit')).toBe(false)
  })

  it('what a finger has tapped keeps its words until it taps elsewhere', async () => {
    const user = await show()
    await user.pointer({ keys: '[TouchA]', target: wechat() })
    // A finger leaves the drawing as soon as it is lifted.
    fireEvent.pointerLeave(drawing(), { pointerType: 'touch' })
    expect(words()).toEqual(['WeChat', '100 items', expect.stringContaining('50.0%')])
    // Not every phone takes the focus away by a tap on plain text.
    fireEvent.pointerDown(chart('requests'), { pointerType: 'touch' })
    expect(tip()).toBeNull()
  })
})

describe('the same figure elsewhere', () => {
  it('a number pointed at in a sentence lights its mark, without words hiding the drawing', async () => {
    const user = await show()
    await user.hover(screen.getByText('100 items'))
    expect(wechat().hasAttribute('data-lit')).toBe(true)
    expect(chart('channels').hasAttribute('data-pointing')).toBe(true)
    expect(tip()).toBeNull()
  })

  it('a mark pointed at lights the number in the sentence', async () => {
    const user = await show()
    await user.hover(wechat())
    expect(screen.getByText('100 items', { selector: 'data' }).hasAttribute('data-lit')).toBe(true)
  })
})
