import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { smallReport } from '../../../tests/smallReport'
import { Running } from './Running'

const imported = { file: '年报.pdf', values: { 'hotline.calls': { page: 3, line: 12, doubt: 'tie' as const } } }
const show = (lang: 'zh' | 'en') =>
  render(
    <Running
      report={smallReport({ imported })}
      text="[40](hotline.calls)、[30](hotline.on-the-spot)"
      lang={lang}
      words=""
    />,
  )

it('a number whose reading is doubtful says so, and why and where, beside it; the others do not', () => {
  show('en')
  expect(screen.getByText('40').dataset.doubt).toBe('tie')
  expect(screen.getByText('30').dataset.doubt).toBeUndefined()
  const sign = screen.getByTitle(
    'Doubtful: it looks like this row of the form, unconfirmed (page 3, line 12 of the document)',
  )
  expect(sign.textContent).toContain(sign.title)
  expect(document.querySelectorAll('[title]')).toHaveLength(1)
})

it('the same in Chinese', () => {
  show('zh')
  screen.getByTitle('存疑：像是统计表里的这一项，未经确认（原文件第3页第12行）')
})
