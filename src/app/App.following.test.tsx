import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../tests/pieces'
import { pageReport } from '../../tests/pageReport'
import { libraryOf, serve } from '../../tests/served'
import { card, followCard } from '../state/card'
import { nothingChosen, useChoice } from '../state/choice'
import { followPointed, point } from '../state/pointed'
import { useTrail } from '../state/trail'
import { App } from './App'

/** One of the calls answered is missing: 3 and 6 are not 10. */
const report = pageReport({
  checks: [{ id: 'calls', kind: 'sum', whole: 'hotline.calls', parts: ['hotline.on-the-spot', 'hotline.completed'] }],
})
const show = async () => {
  const user = userEvent.setup()
  serve(libraryOf(report))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  )
  await screen.findByRole('heading', { level: 1 })
  return user
}
const number = (id: string) => document.querySelector<HTMLElement>(`[data-text] data[data-figure="${id}"]`)
const mark = (name: RegExp) => screen.findByRole('button', { name })
const dialog = (name: string) => screen.findByRole('dialog', { name })

let stops: (() => void)[] = []
beforeEach(() => {
  vi.stubGlobal('scrollTo', () => {})
  useChoice.setState({ ...nothingChosen, lang: 'en' }, true)
  useTrail.setState({ stops: [], returning: null })
  point.release()
  stops = [followPointed(), followCard()]
})
afterEach(() => {
  for (const stop of stops) stop()
  act(() => card.close())
  vi.unstubAllGlobals()
})

describe('following a number through the page', () => {
  it('from its mark to its sentence, and back to the mark', async () => {
    const user = await show()
    const from = await mark(/^WeChat: 100 items/)
    act(() => from.focus())
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(number('channels.wechat'))
    await user.keyboard('{Escape}')
    expect(document.activeElement).toBe(await mark(/^WeChat: 100 items/))
  })

  it('from the table to its sentence, and back to the row', async () => {
    useChoice.setState({ view: 'table' })
    const user = await show()
    const row = () => document.querySelector<HTMLElement>('tr[data-indicator="requests.received"]')
    await waitFor(() => expect(row()).not.toBeNull())
    act(() => row()?.focus())
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(number('asked.total'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(row()))
  })

  it('from the sign beside it to its check, to a number of the check, and all the way back', async () => {
    const user = await show()
    const signs = () => screen.getAllByRole('button', { name: /^Calls disagrees with other figures/ })
    await user.click(signs().at(-1) as HTMLElement)
    const line = await screen.findByRole('button', { name: /^(≠ )?Disagrees ?Calls/ })
    await waitFor(() => expect(document.activeElement).toBe(line))
    await user.click(screen.getByRole('button', { name: 'Answered: 4' }))
    expect(document.activeElement).toBe(number('hotline.on-the-spot'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Answered: 4' })))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement).toBe(signs().at(-1)))
    expect(useChoice.getState()).toEqual({ ...nothingChosen, lang: 'en' })
  })
})

describe('the card of a number', () => {
  it('reached by key has the focus as soon as it is there, and gives it back', async () => {
    const user = await show()
    act(() => number('hotline.calls')?.focus())
    await user.keyboard('{Enter}')
    const open = await dialog('Figure: Calls')
    await waitFor(() => expect(document.activeElement).toBe(open))
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(number('hotline.calls'))
  })

  it('leads to a check in which it takes part', async () => {
    const user = await show()
    await user.click(number('hotline.calls') as HTMLElement)
    await user.click(within(await dialog('Figure: Calls')).getByRole('button', { name: /Disagrees/ }))
    await waitFor(() =>
      expect(document.activeElement?.closest('[data-check]')?.getAttribute('data-check')).toBe('calls'),
    )
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
