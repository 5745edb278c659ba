import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../../tests/smallReport'
import type { Block as BlockData } from '../../report/schema'
import { Block } from './Block'

/** Two districts, what each received in two half-years; the total reaches over both. */
const table: BlockData = {
  kind: 'table',
  caption: '各区申请',
  rows: [
    {
      cells: [
        { text: '区', head: true },
        { text: '上半年', head: true },
        { text: '下半年', head: true },
      ],
    },
    { cells: [{ text: '甲', head: true }, { text: '[12件](requests.received)' }, { text: '3' }] },
    {
      cells: [
        { text: '合计', head: true },
        { text: '15', columns: 2 },
      ],
    },
  ],
}
const show = (block: BlockData, words = '') =>
  render(
    <Block
      report={smallReport({ languages: ['zh'], edition: 'original' })}
      block={block}
      lang="en"
      words={words}
      hidden={false}
    />,
  )

describe('a table of the original', () => {
  it('keeps its rows, its heads and its merged cells', () => {
    show(table)
    expect(screen.getAllByRole('columnheader').map((th) => th.textContent)).toEqual(['区', '上半年', '下半年'])
    expect(screen.getAllByRole('rowheader').map((th) => th.textContent)).toEqual(['甲', '合计'])
    const merged = screen.getByRole('cell', { name: '15' }) as HTMLTableCellElement
    expect(merged.colSpan).toBe(2)
  })

  it('has a name and scrolls in a box of its own, by keyboard too', () => {
    show(table)
    expect(screen.getByRole('region', { name: '各区申请' }).tabIndex).toBe(0)
    screen.getByRole('table', { name: '各区申请' })
  })

  it('without a caption is called a table', () => {
    show({ kind: 'table', rows: table.rows })
    screen.getByRole('region', { name: 'Table' })
  })

  it('its numbers are tied like any others, and words searched for are marked', () => {
    show(table, '下半年')
    const number = within(screen.getByRole('table')).getByText('12件')
    expect(number.dataset.figure).toBe('requests.received')
    expect(document.querySelector('mark')?.textContent).toBe('下半年')
  })

  it('in the English page is said to be Chinese', () => {
    show(table)
    for (const cell of screen.getAllByRole('rowheader')) expect(cell.querySelector('[lang=zh]')).toBeTruthy()
  })
})
