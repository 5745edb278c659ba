import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../tests/pieces'
import { libraryOf, serve } from '../../tests/served'
import { smallReport } from '../../tests/smallReport'
import { nothingChosen, useChoice } from '../state/choice'
import { page } from '../state/page'
import { App } from './App'

const first = smallReport()
const second = smallReport({ id: 'small-2017', year: 2017, title: { zh: '小县2017年年报', en: 'Report on 2017' } })

const show = () => {
  const served = serve(libraryOf(first, second))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  )
  return { user: userEvent.setup(), ...served }
}

beforeEach(() => {
  vi.stubGlobal('scrollTo', vi.fn())
  // jsdom scrolls nothing.
  Element.prototype.scrollIntoView = vi.fn()
  useChoice.setState({ ...nothingChosen, lang: 'en' }, true)
})
afterEach(() => {
  vi.unstubAllGlobals()
  page.file = null
  page.of = null
})

describe('the library over a report', () => {
  it('a button of the masthead opens it, and one leads back', async () => {
    const { user } = show()
    await screen.findByRole('heading', { level: 1, name: /Small County/ })
    await user.click(screen.getByRole('button', { name: 'Library' }))
    await screen.findByRole('heading', { level: 1, name: 'Library' })
    await waitFor(() => expect(document.title).toBe('Library'))
    await user.click(screen.getByRole('button', { name: 'Back to the report' }))
    await screen.findByRole('heading', { level: 1, name: /Small County/ })
  })

  it('those ticked are compared, with the newest on screen, whichever was there before', async () => {
    useChoice.setState({ report: 'small-2017', library: true })
    const { user, asked } = show()
    await user.click(await screen.findByRole('checkbox', { name: /^Tick Report on 2017/ }))
    expect(asked).not.toContain('reports/small-2018.json')
    await user.click(screen.getByRole('link', { name: 'Compare with Small County 2018' }))
    await screen.findByRole('heading', { level: 1, name: /Small County/ })
    await screen.findByRole('columnheader', { name: 'Small 2017' })
    expect(useChoice.getState()).toMatchObject({ report: 'small-2018', with: ['small-2017'], view: 'compare' })
  })

  it('a report saved as one page has none, whatever its address says', async () => {
    page.file = {
      text: JSON.stringify(first),
      site: null,
      page: null,
      parts: { policy: '', first: '', look: '', app: '' },
    }
    page.of = { report: first.id, lang: 'en' }
    useChoice.setState({ library: true })
    show()
    await screen.findByRole('heading', { level: 1, name: /Small County/ })
    expect(screen.queryByRole('button', { name: 'Library' })).toBeNull()
  })
})
