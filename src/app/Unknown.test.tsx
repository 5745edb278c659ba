import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { useIgnored } from '../state/address'
import { type Choice, nothingChosen, useChoice } from '../state/choice'
import Unknown from './Unknown'

const show = (choice: Partial<Choice> = {}, missing: string | null = null) => {
  useChoice.setState(choice)
  render(<Unknown report={smallReport()} missing={missing} lang="en" />)
}

beforeEach(() => {
  useChoice.setState(nothingChosen, true)
  useIgnored.setState([], true)
})

describe('an address that asks for what is not there', () => {
  it.each<[Partial<Choice>, string]>([
    [{ sections: [1, 5, 7] }, 'This report has no section 5, 7'],
    [{ topics: ['weather'] }, 'This report has no topic weather'],
    [{ figure: 'moon.landings' }, 'This report has no figure moon.landings'],
    [{ chart: 'pie-in-the-sky' }, 'This report has no chart pie-in-the-sky'],
    [{ check: 'sum.of-all-fears' }, 'This report has no check sum.of-all-fears'],
  ])('says so in every view: %j', async (choice, said) => {
    show({ view: 'table', ...choice })
    expect((await screen.findByText(said)).closest('[role]')?.getAttribute('role')).toBe('status')
  })

  it('says which report is shown instead of one the library does not have', () => {
    show({}, 'atlantis-2018')
    screen.getByText('There is no report atlantis-2018 in the library; this is the first of the list')
  })

  it('names the parameters that were not understood', () => {
    useIgnored.setState(['view=nonsense', 'foo=1'], true)
    show()
    screen.getByText('These parameters of the address were not used: view=nonsense, foo=1')
  })

  it('is put away with one click', async () => {
    show({ sections: [5] })
    await userEvent.setup().click(screen.getByRole('button', { name: 'Dismiss' }))
    expect(screen.queryByRole('status')).toBeNull()
  })
})

it('an address that asks for what is there is nothing to speak of', () => {
  show({
    sections: [1],
    topics: ['hotline'],
    figure: 'requests.received',
    chart: 'hotline-handling',
    check: 'sum.requests.received',
  })
  expect(screen.queryByRole('status')).toBeNull()
})
