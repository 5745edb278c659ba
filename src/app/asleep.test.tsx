import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { indexOf, pageReport } from '../../tests/pageReport'
import { libraryOf, serve } from '../../tests/served'
import type { Parsed } from '../report/parse'
import type { Index } from '../report/schema'

/**
 * A page as readers get it: written by the build, which has all code, and taken over by a browser that has that of
 * reading alone. Its text sleeps until it is touched. Both have modules of their own, as they do outside tests.
 */
const report = pageReport()

async function written(): Promise<string> {
  vi.resetModules()
  await import('../language/both')
  const { App } = await import('./App')
  const { fetchPieces } = await import('../pages/pieces')
  const { indexQuery, reportQuery } = await import('../state/reports')
  const { parseReport } = await import('../report/whole')
  await fetchPieces()
  const client = new QueryClient()
  client.setQueryData(indexQuery.queryKey, (): Parsed<Index> => ({ ok: true, value: indexOf(report) }))
  client.setQueryData(reportQuery(report.id).queryKey, parseReport(report))
  const html = renderToString(
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>,
  )
  vi.resetModules()
  return html
}

/** Takes the page over, with the listeners of the whole page as main.tsx has them. */
async function taken() {
  const root = document.createElement('div')
  root.innerHTML = await written()
  root.dataset.waiting = ''
  document.body.append(root)
  serve(libraryOf(report))
  await import('../language/both')
  const { fetchForm } = await import('../report/forms/known')
  await fetchForm(report.form)
  const [{ takeOver }, { followCard, useCard }, { useOpened }] = await Promise.all([
    import('./takeOver'),
    import('../state/card'),
    import('../state/opened'),
  ])
  followCard()
  await takeOver(root, report.id, new QueryClient())
  await waitFor(() => expect(root.dataset.waiting).toBeUndefined())
  return { root, useCard, useOpened, user: userEvent.setup() }
}

const paragraph = () => screen.getAllByText(/收到/).find((el) => el.closest('[data-text]')) as HTMLElement

beforeEach(() => {
  document.body.replaceChildren()
  Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', false)
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['zh-CN'])
})

describe('text that sleeps', () => {
  it('is the text the build wrote, and has the words searched for marked in place', async () => {
    const { user } = await taken()
    const place = paragraph()
    await user.type(screen.getByRole('searchbox'), '收到')
    await waitFor(() => expect(document.querySelector('[data-text] mark[data-hit]')).not.toBeNull())
    expect(document.contains(place)).toBe(true)
  })

  it('opens the card of a number clicked', async () => {
    const { useCard } = await taken()
    const number = document.querySelector<HTMLElement>('[data-text] data[data-figure]') as HTMLElement
    fireEvent.pointerDown(number)
    fireEvent.pointerUp(number)
    fireEvent.click(number)
    await waitFor(() => expect(useCard.getState().open?.figure).toBe(number.dataset.figure))
    expect(useCard.getState().open?.kept).toBe(true)
  })

  it('takes a file dropped on it', async () => {
    const { useOpened } = await taken()
    const file = new File(['{'], 'mine.json', { type: 'application/json' })
    fireEvent.drop(paragraph(), { dataTransfer: { types: ['Files'], files: [file] } })
    await waitFor(() => expect(useOpened.getState().arriving.state).toBe('failed'))
  })
})
