import { act, render, screen } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { en } from '../language/en'
import { speaks, words } from '../language/words'
import { choose, nothingChosen, useChoice } from './choice'
import { useLang } from './useLang'

function Product() {
  return <p>{words[useLang()].product}</p>
}

beforeEach(() => {
  Object.assign(words, { en })
  useChoice.setState({ ...nothingChosen, lang: 'zh' }, true)
})

it('a language that has not been spoken yet is, once its messages have come; until then the one before stays', async () => {
  Reflect.deleteProperty(words, 'en')
  render(<Product />)
  act(() => choose.lang('en'))
  screen.getByText(words.zh.product)
  await screen.findByText(en.product)
  expect(speaks('en')).toBe(true)
})
