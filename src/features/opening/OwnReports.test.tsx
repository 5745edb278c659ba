import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { smallDraft } from '../../../tests/smallDraft'
import { smallReport } from '../../../tests/smallReport'
import { failing, store } from '../../../tests/store'
import { type Started, started, workers } from '../../../tests/workers'
import { useKept } from '../../state/kept'
import { open, useOpened } from '../../state/opened'
import { review, useReview } from '../../state/review'
import { OwnReports } from './OwnReports'
import Unfinished from './Unfinished'

vi.mock('idb-keyval', async () => (await import('../../../tests/store')).storeModule)

let all: Started[] = []
const reload = () => {
  useKept.setState({ entries: null, trouble: null, removed: null })
  useReview.setState({ review: null })
  useOpened.setState({ arriving: { state: 'nothing' }, viewing: null, desk: null })
}
beforeEach(() => {
  all = workers()
  store.clear()
  failing.with = null
  reload()
})
afterEach(() => vi.unstubAllGlobals())

/** A document begun last time, and a report file kept. */
async function before() {
  const draft = smallDraft()
  open.show({ name: draft.file.name, report: draft.report, draft })
  await review.begin(draft)
  open.show({ name: 'mine.json', report: smallReport({ title: 'A report of mine' }) })
  await review.keep()
  reload()
}

// The keyboard's place is found a moment after what it was on has gone.
afterAll(() => new Promise((done) => setTimeout(done, 100)))

describe('the reader’s own reports', () => {
  it('those kept and those not finished with are listed apart, each to open, save and remove', async () => {
    await before()
    render(<OwnReports lang="en" />)
    const kept = within(await screen.findByRole('region', { name: 'Reports kept in this browser' }))
    await kept.findByText('A report of mine')
    const begun = within(screen.getByRole('region', { name: 'Not finished' }))
    begun.getByRole('button', { name: 'Continue: Small County: report on 2018' })
    begun.getByRole('button', { name: 'Discard: Small County: report on 2018' })
    await userEvent.click(kept.getByRole('button', { name: 'Open: A report of mine' }))
    await vi.waitFor(() => expect(useOpened.getState().viewing?.name).toBe('mine.json'))
    expect(useOpened.getState().desk).toBeNull()
  })

  it('one removed can be had back', async () => {
    await before()
    render(<OwnReports lang="en" />)
    await userEvent.click(await screen.findByRole('button', { name: 'Remove: A report of mine' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo the removal' }))
    await screen.findByRole('button', { name: 'Remove: A report of mine' })
    expect(screen.queryByRole('button', { name: 'Undo the removal' })).toBeNull()
  })

  it('where the browser keeps nothing that is said', async () => {
    failing.with = new DOMException('', 'SecurityError')
    render(<OwnReports lang="en" />)
    await screen.findByText(/does not let this site keep anything/)
  })
})

describe('text pasted into the box', () => {
  const long = '政府信息公开'.repeat(50)
  const box = () => screen.getByRole('textbox', { name: 'Or paste the report’s text' })
  const openIt = () => userEvent.click(screen.getByRole('button', { name: 'Open the pasted text' }))

  it('is opened; where it came with tables, with them, unless it was changed since', async () => {
    render(<OwnReports lang="en" />)
    const data = new Map([
      ['text', long],
      ['text/plain', long],
      ['text/html', `<p>${long}</p>`],
    ])
    const clipboard = { getData: (type: string) => data.get(type) ?? '', files: [] } as unknown as DataTransfer
    box().focus()
    await userEvent.paste(clipboard)
    await openIt()
    expect((await started(all)).file?.name).toBe('pasted text.html')
    await userEvent.type(box(), '年')
    await openIt()
    expect((await started(all, 2)).file?.name).toBe('pasted text.txt')
  })

  it('that is too short is told of', async () => {
    render(<OwnReports lang="en" />)
    await userEvent.type(box(), '公开')
    await openIt()
    screen.getByText(/at least 200 characters/)
    expect(box().getAttribute('aria-invalid')).toBe('true')
    expect(all).toEqual([])
  })
})

describe('a document from last time', () => {
  it('is offered to be continued', async () => {
    await before()
    render(<Unfinished lang="en" />)
    await screen.findByText('You have not finished with “Small County: report on 2018”, opened last time.')
    await userEvent.click(screen.getByRole('button', { name: 'Continue' }))
    await vi.waitFor(() => expect(useOpened.getState().desk).toBe('review'))
    expect(useReview.getState().review?.draft).toEqual(smallDraft())
  })

  it('is discarded with one click, and had back with another', async () => {
    await before()
    render(<Unfinished lang="en" />)
    await userEvent.click(await screen.findByRole('button', { name: 'Discard' }))
    await userEvent.click(await screen.findByRole('button', { name: 'Undo the removal' }))
    await screen.findByRole('button', { name: 'Continue' })
  })

  it('is not spoken of again until the next visit, if the reader likes', async () => {
    await before()
    render(<Unfinished lang="en" />)
    await userEvent.click(await screen.findByRole('button', { name: 'Not now' }))
    expect(screen.queryByRole('button', { name: 'Continue' })).toBeNull()
    expect(useKept.getState().entries).toHaveLength(2)
  })
})
