import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { figure, smallReport } from '../../../tests/smallReport'
import { nothingChosen, useChoice } from '../../state/choice'
import { Headlines } from './Headlines'

const report = smallReport({
  headlines: [
    { figure: 'requests.received', text: '' },
    { figure: 'replies.granted', text: '' },
  ],
  figures: {
    'requests.received': figure(12, '本年新收政府信息公开申请数量', 'New requests'),
    'replies.granted': figure(9, '予以公开', 'Granted'),
  },
})

afterEach(() => useChoice.setState(nothingChosen, true))

describe('the figures at the top', () => {
  it.each([
    ['zh', '40余 件'],
    ['en', '40+ cases'],
  ] as const)('say that one is only the least it can be (%s)', (lang, written) => {
    render(<Headlines report={smallReport({ headlines: [{ figure: 'hotline.calls', text: '' }] })} lang={lang} />)
    expect(screen.getByTitle(/40/).textContent).toBe(written)
    expect(screen.getAllByRole('button')).toHaveLength(1)
  })

  it('have a sign where a check disputes one, that leads to the check', async () => {
    const disputed = smallReport({
      headlines: [{ figure: 'hotline.calls', text: '' }],
      checks: [{ id: 'calls', kind: 'sum', whole: 'hotline.calls', parts: ['hotline.on-the-spot'] }],
    })
    render(<Headlines report={disputed} lang="en" />)
    await userEvent.click(screen.getByRole('button', { name: /disagree/ }))
    expect(useChoice.getState().check).toBe('calls')
  })

  it('of a report read from a document stand without a sentence, and without a gap for one', () => {
    const { container } = render(<Headlines report={report} lang="en" />)
    expect(screen.getAllByRole('listitem')).toHaveLength(2)
    expect(container.querySelectorAll('p')).toHaveLength(0)
  })

  it('a long Chinese name may go on in the next line between words only', () => {
    render(<Headlines report={report} lang="zh" />)
    const label = screen.getByText('本年新收政府信息公开申请数量')
    const lines = label.innerHTML.split('<wbr>')
    expect(lines).toEqual(expect.arrayContaining(['信息', '公开', '数量']))
    expect(lines.join('')).toBe('本年新收政府信息公开申请数量')
  })

  it('taken over, it stays as the build wrote it, whose dictionary may know other words', async () => {
    const container = document.createElement('div')
    const written = renderToString(<Headlines report={report} lang="zh" />)
    container.innerHTML = written.replace('<wbr>公开', '公<wbr>开')
    const told = vi.spyOn(console, 'error')
    await act(async () => render(<Headlines report={report} lang="zh" />, { container, hydrate: true }))
    expect(container.innerHTML).toContain('公<wbr>开')
    expect(told).not.toHaveBeenCalled()
  })

  it('what a report says is text, whatever it looks like', () => {
    const name = '<b>申请</b>&amp;'
    const figures = { ...report.figures, 'requests.received': figure(12, name, 'New requests') }
    const { container } = render(<Headlines report={{ ...report, figures }} lang="zh" />)
    expect(container.textContent).toContain(name)
    expect(container.querySelector('b')).toBeNull()
  })
})
