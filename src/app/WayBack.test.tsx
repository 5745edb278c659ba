import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import type { Lang } from '../language/words'
import { card } from '../state/card'
import { choose, nothingChosen, useChoice } from '../state/choice'
import { follow, useTrail } from '../state/trail'
import { WayBack } from './WayBack'

const show = (lang: Lang = 'en') => {
  render(
    <>
      <data data-figure="hotline.calls">40</data>
      <WayBack lang={lang} />
    </>,
  )
  return userEvent.setup()
}
const number = () => screen.getByText('40')
/** From the table to the number in the text. */
const led = () => act(() => follow(number(), () => choose.figure('hotline.calls')))
const button = () => screen.queryByRole('button')

beforeEach(() => {
  card.close()
  useChoice.setState({ ...nothingChosen, view: 'table' }, true)
  useTrail.setState({ stops: [], returning: null })
})

it.each<[Lang, string]>([
  ['en', 'Back to where I was'],
  ['zh', '回到刚才的位置'],
])('is there once a figure was followed, not before, and leads back (%s)', async (lang, name) => {
  const user = show(lang)
  expect(button()).toBeNull()
  led()
  expect(useChoice.getState()).toMatchObject({ view: 'read', figure: 'hotline.calls' })
  expect(button()?.textContent).toBe(name)
  await user.click(button() as HTMLElement)
  expect(useChoice.getState()).toEqual({ ...nothingChosen, view: 'table' })
  expect(button()).toBeNull()
})

it('is gone when the reader goes on alone', () => {
  show()
  led()
  expect(button()).not.toBeNull()
  act(() => choose.view('charts'))
  expect(button()).toBeNull()
})

it('is gone as long as a card is open, which has its own', () => {
  show()
  led()
  act(() => card.open(number(), true))
  expect(button()).toBeNull()
  act(() => card.close())
  expect(button()).not.toBeNull()
})
