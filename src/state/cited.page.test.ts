import { afterEach, expect, it, vi } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { addressOf } from './address'
import { citedPage } from './cited'
import { useOpened } from './opened'

vi.mock('./address', () => ({ addressOf: vi.fn(() => 'https://example.org/?report=small-2018') }))
const initial = useOpened.getState()
afterEach(() => useOpened.setState(initial, true))

it('is the report with nothing else chosen but what is asked for', () => {
  expect(citedPage({ report: 'small-2018', chart: 'staffing' })).toBe('https://example.org/?report=small-2018')
  expect(addressOf).toHaveBeenCalledWith(
    expect.objectContaining({ report: 'small-2018', chart: 'staffing', sections: [], words: '', theme: null }),
  )
})

it('a page opened from a disk has none: its path is nobody’s business', () => {
  vi.mocked(addressOf).mockReturnValueOnce('file:///home/somebody/report.html')
  expect(citedPage({})).toBeNull()
})

it('a file of the reader’s own has none: nobody else could open it', () => {
  useOpened.setState({ viewing: { report: smallReport() } as ReturnType<typeof useOpened.getState>['viewing'] })
  expect(citedPage({})).toBeNull()
})
