import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../tests/pieces'
import { pageReport } from '../../tests/pageReport'
import { libraryOf, serve } from '../../tests/served'
import { nothingChosen, useChoice } from '../state/choice'
import { useOpened } from '../state/opened'
import { App } from './App'

const report = pageReport()
/** The reader's own: the same report under another name, its chart drawn from other numbers. */
const mine = pageReport({
  id: 'mine-2017',
  title: { zh: '自己的年报', en: 'A report of my own' },
  year: 2017,
  sections: [{ number: 4, title: { zh: '唯一的一章', en: 'The only section' }, blocks: [] }],
  headlines: [],
  charts: [],
})
const file = (content: object = mine, name = 'mine.json') => new File([JSON.stringify(content)], name)

const show = async () => {
  const server = serve(libraryOf(report))
  render(
    <QueryClientProvider client={new QueryClient()}>
      <App />
    </QueryClientProvider>,
  )
  await theirs()
  return { ...server, user: userEvent.setup() }
}
const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
const theirs = () => heading('Small Prefecture, annual report 2018')
const own = () => heading('A report of my own')
const input = () => screen.getByLabelText('Open a file', { selector: 'input' })
const view = () => screen.findByRole('button', { name: 'View report' })
const back = () => screen.findByRole('button', { name: 'Back to the report before' })

beforeEach(() => {
  useChoice.setState({ ...nothingChosen, lang: 'en' }, true)
  useOpened.setState({ viewing: null, arriving: { state: 'nothing' } })
})
afterEach(() => vi.unstubAllGlobals())

describe('a file of one’s own', () => {
  it('is shown only when the reader asks: until then the page stays as it is', async () => {
    const { user } = await show()
    await user.upload(input(), file())
    await view()
    await theirs()
    await user.click(await view())
    await own()
    screen.getByRole('heading', { level: 2, name: '4. The only section' })
    screen.getByText('You are viewing your own file mine.json')
  })

  it('dropped anywhere leads there too', async () => {
    const { user } = await show()
    fireEvent.drop(await theirs(), { dataTransfer: { types: ['Files'], files: [file()] } })
    await user.click(await view())
    await own()
  })

  it('goes nowhere: the server is asked for nothing more', async () => {
    const { asked, user } = await show()
    const before = [...asked]
    await user.upload(input(), file())
    await user.click(await view())
    await own()
    expect(asked).toEqual(before)
  })

  it('that cannot be used leaves what is on screen', async () => {
    const { user } = await show()
    await user.upload(input(), file({ ...mine, year: 'last' }))
    await screen.findByRole('alert')
    await theirs()
    expect(screen.getAllByRole('figure')).toHaveLength(3)
  })
})

describe('the way back', () => {
  it('is one click, to exactly what was on screen', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'The service line' }))
    await user.type(screen.getByRole('searchbox'), 'calls')
    await user.upload(input(), file())
    await user.click(await view())
    await own()
    expect(screen.queryAllByRole('button', { pressed: true })).toEqual([])
    await user.click(await back())
    await theirs()
    expect(screen.getByRole('button', { pressed: true }).textContent).toContain('The service line')
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('calls')
    expect(screen.queryByText(/your own file/)).toBeNull()
  })

  it('leads to the library’s report, as it was left, even from a second file', async () => {
    const { user } = await show()
    await user.click(screen.getByRole('button', { name: 'The service line' }))
    await user.upload(input(), file())
    await user.click(await view())
    await own()
    await user.upload(input(), file({ ...mine, id: 'mine-2016', title: 'A second one' }, 'second.json'))
    await user.click(await view())
    await heading('A second one')
    await user.click(await back())
    await theirs()
    screen.getByRole('button', { name: 'The service line', pressed: true })
  })

  it('keeps the language chosen meanwhile', async () => {
    const { user } = await show()
    await user.upload(input(), file())
    await user.click(await view())
    await user.click(screen.getByRole('button', { name: '换成中文' }))
    await user.click(await screen.findByRole('button', { name: '回到原来的报告' }))
    await heading('小州二〇一八年年报')
  })
})

it('a report of one’s own with the id of the one on screen replaces it whole', async () => {
  const { user } = await show()
  await user.upload(input(), file({ ...mine, id: report.id }))
  await user.click(await view())
  await own()
  expect(screen.getAllByRole('heading', { level: 2 }).map((h) => h.textContent)).toContain('4. The only section')
  expect(screen.queryByRole('heading', { name: '8. The service line' })).toBeNull()
})
