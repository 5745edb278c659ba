import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentType } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import '../../tests/pieces'
import { pageReport } from '../../tests/pageReport'
import { libraryOf, serve } from '../../tests/served'
import { card } from '../state/card'
import { choose, nothingChosen, useChoice } from '../state/choice'
import { App } from './App'

type Load = () => Promise<{ default: ComponentType<object> }>

/** The code that loads late, on a connection that a test may break; `asked`: how often it was asked for. */
const late = vi.hoisted(() => ({ comes: true, asked: 0 }))
vi.mock('../ui/lazily', async (original) => {
  const { lazily } = await original<{ lazily: (load: Load) => () => ComponentType<object> }>()
  return {
    lazily: (load: Load) =>
      lazily(() => {
        late.asked++
        return late.comes ? load() : Promise.reject(new Error('no connection'))
      }),
  }
})

/** The page is there with its drawings; then the connection breaks. */
const show = async () => {
  const user = userEvent.setup()
  serve(libraryOf(pageReport()))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  )
  await screen.findByRole('button', { name: /^WeChat: 100 items/ })
  await screen.findByRole('button', { name: /^Passed on: 6 calls/ })
  Object.assign(late, { comes: false, asked: 0 })
  return user
}
const number = (id: string) => document.querySelector(`[data-text] data[data-figure="${id}"]`) as HTMLElement
const again = () => screen.findByRole('button', { name: 'Try again' })

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  useChoice.setState({ ...nothingChosen, lang: 'en' }, true)
  Object.assign(late, { comes: true, asked: 0 })
})
afterEach(() => {
  act(() => card.close())
  vi.unstubAllGlobals()
})

it('a view whose code does not come is said to have failed, and asked for once each time the reader asks', async () => {
  const user = await show()
  act(() => choose.view('checks'))
  await user.click(await again())
  await waitFor(() => expect(late.asked).toBe(2))
  late.comes = true
  await user.click(await again())
  await screen.findByRole('heading', { level: 2, name: 'Checks' })
  expect(late.asked).toBe(3)
})

it('a card whose code does not come takes nothing from the page, and the next number asks for it again', async () => {
  await show()
  act(() => card.open(number('hotline.calls'), true))
  await waitFor(() => expect(late.asked).toBe(1))
  await act(() => new Promise((resolve) => setTimeout(resolve, 500)))
  expect(late.asked).toBe(1)
  expect(screen.queryByRole('alert')).toBeNull()
  expect(number('hotline.calls').textContent).toBe('10')
  late.comes = true
  act(() => card.open(number('asked.total'), true))
  await screen.findByRole('dialog', { name: 'Figure: Requests received' })
})
