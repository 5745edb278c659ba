import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { smallReport } from '../../../tests/smallReport'
import type { Lang } from '../../language/words'
import { handOver } from '../../takeaway/handOver'
import { DataWay } from './DataWay'

vi.mock('../../takeaway/handOver', () => ({ handOver: vi.fn() }))

const given = () => vi.mocked(handOver).mock.lastCall?.[0]
async function press(name: string, lang: Lang = 'en') {
  render(<DataWay report={smallReport()} lang={lang} />)
  await userEvent.click(screen.getByRole('button', { name }))
}

describe('the data of the whole report', () => {
  it.each([
    ['Figures CSV', 'small-2018-figures.csv'],
    ['Workbook XLSX', 'small-2018.xlsx'],
    ['Figures JSON', 'small-2018-figures.json'],
    ['Report JSON', 'small-2018.json'],
    ['Data package ZIP', 'small-2018-datapackage.zip'],
  ])('%s is saved as %s, and that is said', async (name, file) => {
    await press(name)
    await screen.findByText(`Saved ${file}`)
    expect(given()?.name).toBe(file)
    expect(given()?.size).toBeGreaterThan(100)
  })

  it('says that it is the whole report, and of each kind what it holds', () => {
    render(<DataWay report={smallReport()} lang="zh" />)
    expect(screen.getByRole('region', { name: '数据' }).textContent).toContain('整份报告的数据，不论页面上正在筛选什么')
    for (const button of screen.getAllByRole('button')) {
      const about = document.getElementById(button.getAttribute('aria-describedby') ?? '')
      expect(about?.textContent).toBeTruthy()
    }
  })

  it.each([
    ['en', 'Report JSON', /^Could not be made: Report JSON\. .*press it again/],
    ['zh', '报告 JSON', /^没能做成：报告 JSON。.*再点一次/],
  ] as const)('what cannot be made is said, with what to do (%s)', async (lang, name, words) => {
    vi.mocked(handOver).mockImplementationOnce(() => {
      throw new Error('no room')
    })
    await press(name, lang)
    await screen.findByText(words)
  })
})
