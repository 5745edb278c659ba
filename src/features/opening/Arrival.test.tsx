import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { smallDraft } from '../../../tests/smallDraft'
import { type Started, started, workers } from '../../../tests/workers'
import { packed } from '../../importing/packed'
import type { Lang } from '../../language/words'
import { nothingChosen, useChoice } from '../../state/choice'
import { open, useOpened } from '../../state/opened'
import { Arrival } from './Arrival'
import { OpenFile } from './OpenFile'

let all: Started[] = []
beforeEach(() => {
  all = workers()
  open.dismiss()
  useOpened.setState({ viewing: null, desk: null })
  useChoice.setState(nothingChosen, true)
})
afterEach(() => vi.unstubAllGlobals())

const show = (lang: Lang = 'en') => {
  render(
    <>
      <OpenFile lang={lang} />
      <Arrival lang={lang} failed={() => null} />
      <p>the page</p>
      <input aria-label="a field" />
    </>,
  )
  return userEvent.setup()
}
const give = async () => {
  act(() => void open.file(new File(['%PDF'], 'report.pdf')))
  return started(all)
}
const arrive = async (draft = smallDraft()) => {
  const worker = await give()
  act(() => worker.say({ kind: 'result', result: { ok: true, value: packed(draft) } }))
  await screen.findByText(/^(Understood: |已读懂：)/)
}

describe('while a document is read', () => {
  it('how far it is is shown and said', async () => {
    show()
    const worker = await give()
    const bar = await screen.findByRole('progressbar', { name: 'Reading report.pdf…' })
    expect(bar.getAttribute('aria-valuenow')).toBeNull()
    act(() => worker.say({ kind: 'progress', done: 30, total: 120 }))
    await waitFor(() => expect(bar.getAttribute('aria-valuenow')).toBe('25'))
  })

  it('it can be cancelled', async () => {
    const user = show()
    const worker = await give()
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(worker.ended).toBe(true)
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})

describe('a document that was read', () => {
  it.each<[Lang, string]>([
    ['en', 'Recognised: 7 numbers of the table, 6 of the text; 4 are doubtful.'],
    ['zh', '认出统计表中的7个数、正文中的6个数，4处存疑。'],
  ])('is said to be understood, how far and how surely (%s)', async (lang, said) => {
    show(lang)
    await arrive()
    screen.getByText(said)
  })

  it('leads to its dashboard, or first to what was recognised', async () => {
    const user = show()
    await arrive()
    await user.click(screen.getByRole('button', { name: 'View report' }))
    expect(useOpened.getState()).toMatchObject({ desk: null, viewing: { name: 'report.pdf' } })
    await user.click(screen.getByRole('button', { name: 'Review what was recognised' }))
    expect(useOpened.getState().desk).toBe('review')
  })

  it('on screen can be saved and kept', async () => {
    const user = show()
    await arrive()
    await user.click(screen.getByRole('button', { name: 'View report' }))
    await screen.findByRole('button', { name: 'Save as report file' })
    screen.getByRole('button', { name: 'Keep in this browser' })
    screen.getByRole('button', { name: 'Back to the report before' })
  })
})

describe('text pasted', () => {
  const long = '政府信息公开'.repeat(50)
  const paste = (to: Element, data: Record<string, string>) =>
    fireEvent.paste(to, { clipboardData: { files: [], getData: (type: string) => data[type] ?? '' } })

  it('anywhere on the page is opened, with its tables where it has them', async () => {
    show()
    paste(screen.getByText('the page'), { 'text/plain': long, 'text/html': `<p>${long}</p>` })
    expect((await started(all)).file?.name).toBe('pasted text.html')
    paste(screen.getByText('the page'), { 'text/plain': long })
    expect((await started(all, 2)).file?.name).toBe('pasted text.txt')
  })

  it('into a field stays there, and a few words are no report', async () => {
    show()
    paste(screen.getByLabelText('a field'), { 'text/plain': long })
    paste(screen.getByText('the page'), { 'text/plain': '公开' })
    await waitFor(() => expect(useOpened.getState().arriving.state).toBe('nothing'))
    expect(all).toEqual([])
  })

  it('a file pasted is opened as a file', async () => {
    show()
    const file = new File(['%PDF'], 'copied.pdf')
    fireEvent.paste(screen.getByText('the page'), { clipboardData: { files: [file], getData: () => '' } })
    expect((await started(all)).file).toBe(file)
    expect(within(screen.getByRole('status')).getByText('Reading copied.pdf…')).toBeTruthy()
  })
})
