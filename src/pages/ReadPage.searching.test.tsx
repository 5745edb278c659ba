import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import '../../tests/pieces'
import { pageReport } from '../../tests/pageReport'
import type { Lang } from '../language/words'
import { nothingChosen, useChoice } from '../state/choice'
import { ReadPage } from './ReadPage'

/** Section 2 speaks of the hotline three times, its title included; section 8 is about it. */
const report = pageReport({
  sections: [
    {
      number: 2,
      title: { zh: '热线与申请', en: 'Requests and hotline' },
      blocks: [
        { kind: 'paragraph', topics: ['requests'], text: { zh: '申请少。', en: 'Few requests.' } },
        { kind: 'list', items: [{ text: { zh: '热线忙，热线多。', en: 'HOTLINE, Hotline.' } }] },
      ],
    },
    {
      number: 8,
      title: { zh: '便民', en: 'Service' },
      blocks: [
        {
          kind: 'paragraph',
          topics: ['hotline'],
          text: { zh: '12345热线来电[10件](hotline.calls)。', en: 'The hotline took [10 calls](hotline.calls).' },
        },
      ],
    },
  ],
  charts: [],
})

const show = (lang: Lang = 'en') => {
  const user = userEvent.setup()
  render(<ReadPage report={report} lang={lang} view="read" />)
  return user
}
const box = () => screen.getByRole<HTMLInputElement>('searchbox')
const search = async (words: string, lang: Lang = 'en') => {
  const user = show(lang)
  await user.type(box(), words)
  return user
}
const marks = () =>
  [...document.querySelectorAll<HTMLElement>('mark')].filter((m) => !m.closest('[hidden]')).map((m) => m.textContent)
const current = () => [...document.querySelectorAll('mark[data-current]')]
const place = () => {
  const all = [...document.querySelectorAll('mark')].filter((m) => !m.closest('[hidden]'))
  return current().map((m) => all.indexOf(m as HTMLElement))
}
const said = (text: string) => waitFor(() => expect(screen.getByText(text).getAttribute('role')).toBe('status'))
const shown = () => [...document.querySelectorAll('[data-section]:not([hidden])')].map((s) => s.id)

beforeEach(() => useChoice.setState(nothingChosen, true))

describe('what is found', () => {
  it('every place is marked, whatever its capitals, and counted', async () => {
    await search('hotline')
    await said('4 matches')
    expect(marks()).toEqual(['hotline', 'HOTLINE', 'Hotline', 'hotline'])
  })

  it('Chinese is found at any character', async () => {
    await search('线来', 'zh')
    await said('找到1处')
    expect(marks()).toEqual(['线来'])
  })

  it('words that run from the text into a number are found, as one place', async () => {
    const user = await search('took 10')
    await said('1 match')
    expect(marks()).toEqual(['took ', '10'])
    await user.keyboard('{Enter}{Enter}')
    await said('Match 1 of 1')
  })

  it('only sections that hold the words are left', async () => {
    await search('took')
    await said('1 match')
    expect(shown()).toEqual(['section-8'])
    screen.getByText(/^Showing 1 of 2 sections/)
  })

  it('what another filter hides is not counted, nor stepped to', async () => {
    useChoice.setState({ topics: ['requests'] })
    const user = await search('hotline')
    await said('1 match')
    expect(marks()).toEqual(['hotline'])
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    await said('Match 1 of 1')
    expect(place()).toEqual([0])
  })

  it('nothing found is said, and leaves nothing to step through', async () => {
    await search('火星', 'zh')
    await said('没有找到')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '下一处' }).disabled).toBe(true)
  })

  it('nothing searched for marks nothing and says nothing', async () => {
    await search('   ')
    expect(marks()).toEqual([])
    expect(screen.queryByRole('button', { name: 'Next match' })).toBeNull()
    expect(shown()).toEqual(['section-2', 'section-8'])
  })
})

describe('stepping through', () => {
  it('the button goes from place to place, says where it is, and round at the end', async () => {
    const scrolled = vi.spyOn(Element.prototype, 'scrollIntoView')
    const user = await search('hotline')
    const next = screen.getByRole('button', { name: 'Next match' })
    for (const at of [0, 1, 2, 3, 0]) {
      await user.click(next)
      await said(`Match ${at + 1} of 4`)
      expect(place()).toEqual([at])
      expect(scrolled.mock.contexts.at(-1)).toBe(current()[0])
    }
  })

  it('backwards begins with the last', async () => {
    const user = await search('hotline')
    await user.click(screen.getByRole('button', { name: 'Previous match' }))
    await said('Match 4 of 4')
    await user.click(screen.getByRole('button', { name: 'Previous match' }))
    await said('Match 3 of 4')
    expect(place()).toEqual([2])
  })

  it('Enter goes on, Shift and Enter back', async () => {
    const user = await search('hotline')
    await user.keyboard('{Enter}{Enter}')
    await said('Match 2 of 4')
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    await said('Match 1 of 4')
  })

  it('Enter right behind the last letter leads to the first place once it is found', async () => {
    show()
    act(() => {
      fireEvent.change(box(), { target: { value: 'hotline' } })
      fireEvent.keyDown(box(), { key: 'Enter' })
      expect(current()).toEqual([])
    })
    await said('Match 1 of 4')
    expect(place()).toEqual([0])
  })

  it('Enter is forgotten with the words it was meant for', async () => {
    show()
    act(() => {
      fireEvent.change(box(), { target: { value: 'hotlin' } })
      fireEvent.keyDown(box(), { key: 'Enter' })
      fireEvent.change(box(), { target: { value: 'hotline' } })
    })
    await said('4 matches')
    expect(current()).toEqual([])
  })

  it('Enter that picks a word of a Chinese input method does not step', async () => {
    await search('热线', 'zh')
    await said('找到4处')
    fireEvent.keyDown(box(), { key: 'Enter', isComposing: true })
    expect(current()).toEqual([])
  })

  it('other words begin at the top again', async () => {
    const user = await search('hotline')
    await user.keyboard('{Enter}{Enter}')
    await user.clear(box())
    await user.type(box(), 'few')
    await said('1 match')
    await user.keyboard('{Enter}')
    await said('Match 1 of 1')
    expect(current().map((m) => m.textContent)).toEqual(['Few'])
  })

  it('fewer places on screen are counted from the top again', async () => {
    const user = await search('hotline')
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    await said('Match 4 of 4')
    await user.click(screen.getByRole('button', { name: 'Hotline' }))
    await said('1 match')
  })
})

describe('leaving the search', () => {
  it.each(['the button', 'Escape'])('%s clears it and shows everything again', async (how) => {
    const user = await search('took')
    if (how === 'Escape') await user.keyboard('{Escape}')
    else await user.click(screen.getByRole('button', { name: 'Clear the search' }))
    await waitFor(() => expect(shown()).toEqual(['section-2', 'section-8']))
    expect(box().value).toBe('')
    expect(marks()).toEqual([])
  })
})
