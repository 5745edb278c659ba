import { render, screen } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { OnPaper } from '../features/reading/onPaper'
import { figureOnPaper } from '../features/reading/PaperFigure'
import type { Report } from '../report/schema'
import { nothingChosen, useChoice } from '../state/choice'
import { PaperCover } from './PaperCover'

const headlines: Report['headlines'] = [
  {
    figure: 'hotline.calls',
    text: { zh: '转办[10件](hotline.passed-on)。', en: '[10](hotline.passed-on) passed on.' },
  },
]
const print = (change: Partial<Report>, lang: 'zh' | 'en') =>
  render(
    <OnPaper value={figureOnPaper((check) => (check === 'calls' ? 7 : undefined))}>
      <PaperCover report={smallReport({ headlines, ...change })} lang={lang} />
    </OnPaper>,
  )

beforeEach(() => useChoice.setState(nothingChosen, true))

describe('the numbers on the first page', () => {
  it.each([
    ['zh', '40余 件', '转办10件。'],
    ['en', '40+ cases', '10 passed on.'],
  ] as const)('say that one is only the least it can be (%s)', (lang, number, sentence) => {
    const { container } = print({}, lang)
    expect(screen.getByText(/40/).textContent).toBe(number)
    expect(container.textContent).toContain(sentence)
    expect(screen.queryByRole('link', { name: /≠/ })).toBeNull()
  })

  it('have the sign and the number of the check that disputes them, in their sentences too', () => {
    print({ checks: [{ id: 'calls', kind: 'sum', whole: 'hotline.calls', parts: ['hotline.passed-on'] }] }, 'en')
    const signs = screen.getAllByRole('link', { name: '≠7' })
    expect(signs.map((sign) => sign.getAttribute('href'))).toEqual(['#paper-check-calls', '#paper-check-calls'])
  })
})
