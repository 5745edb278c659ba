import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { pageReport } from '../../../tests/pageReport'
import type { Lang } from '../../language/words'
import { findingsOf } from '../../report/checks/run'
import type { Report } from '../../report/schema'
import { open, useOpened } from '../../state/opened'
import { Arrival } from './Arrival'
import { OpenFile } from './OpenFile'

const json = JSON.stringify(pageReport(), null, 1)
const file = (text: string, name = 'mine.json') => new File([text], name)
const good = () => file(json)
const bad = () => file(json.slice(0, -20))

const fetched = vi.fn()
const show = (lang: Lang = 'en') => {
  render(
    <>
      <OpenFile lang={lang} />
      <Arrival lang={lang} failed={() => null} />
      <p>the page</p>
    </>,
  )
  return userEvent.setup({ applyAccept: false })
}
const input = () => screen.getByLabelText<HTMLInputElement>('Open a file', { selector: 'input' })
const alert = () => screen.findByRole('alert')
const ready = () => screen.findByText(/^Understood: Small Prefecture, annual report 2018\b/)

beforeEach(() => {
  open.dismiss()
  useOpened.setState({ viewing: null })
  vi.stubGlobal('fetch', fetched.mockReset())
})
afterEach(() => vi.unstubAllGlobals())

describe('the button', () => {
  it.each<[Lang, string]>([
    ['en', 'Open a file'],
    ['zh', '打开文件'],
  ])('asks for a report file or a document (%s)', async (lang, name) => {
    const user = show(lang)
    const asked: unknown[] = []
    vi.spyOn(HTMLInputElement.prototype, 'click').mockImplementation(function (this: HTMLInputElement) {
      asked.push(this.type, this.accept)
    })
    await user.click(screen.getByRole('button', { name }))
    expect(asked).toEqual(['file', '.json,application/json,.txt,.html,.htm,.docx,.pdf'])
  })

  it('is the one stop for the Tab key: the input behind it is none', async () => {
    const user = show()
    await user.tab()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Open a file' }))
    await user.tab()
    expect(document.activeElement).toBe(document.body)
  })

  it('a report chosen is understood without anything leaving the browser', async () => {
    const user = show()
    await user.upload(input(), good())
    const notice = (await ready()).closest('[role=status]') as HTMLElement
    within(notice).getByRole('button', { name: 'View report' })
    expect(fetched).not.toHaveBeenCalled()
  })

  it.each<[Lang, string, number, (all: number) => string]>([
    ['en', 'Open a file', 11, (all) => `\\b${all} checks, 1 disagrees\\.`],
    ['zh', '打开文件', 11, (all) => `核对${all}项，1项不符。`],
    ['en', 'Open a file', 10, (all) => `\\b${all} checks, 0 disagree\\.`],
  ])('a report chosen is said to agree or not (%s %s %d)', async (lang, name, whole, said) => {
    const user = show(lang)
    const checks: Report['checks'] = [{ id: 'own', kind: 'same', figures: ['hotline.calls', whole] }]
    const report = pageReport({ checks })
    await user.upload(screen.getByLabelText(name, { selector: 'input' }), file(JSON.stringify(report)))
    expect((await screen.findByText(/^(Understood: |已读懂：)/)).textContent).toMatch(
      new RegExp(`${said(findingsOf(report).length)}$`),
    )
  })

  it('the same file can be opened again once it is corrected', async () => {
    const user = show()
    await user.upload(input(), bad())
    await alert()
    expect(input().value).toBe('')
    await user.upload(input(), good())
    await ready()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('while a file is read, it is named', async () => {
    show()
    const slow = good()
    slow.text = () => new Promise(() => {})
    act(() => void open.file(slow))
    within(screen.getByRole('status')).getByText('Reading mine.json…')
  })
})

describe('a file dropped', () => {
  const holding = (...files: File[]) => ({ dataTransfer: { types: ['Files'], files } })
  const words = { dataTransfer: { types: ['text/plain'], files: [] } }
  const hint = () => screen.queryByText('Let go to open this report')

  it('anywhere on the page is opened, and the browser does not go there itself', async () => {
    show()
    // fireEvent gives false where the browser's own doing was prevented.
    expect(fireEvent.dragOver(screen.getByText('the page'), holding(good()))).toBe(false)
    expect(fireEvent.drop(screen.getByText('the page'), holding(good()))).toBe(false)
    await ready()
  })

  it('is announced while it is held over the page, until it is let go or taken away', () => {
    show()
    fireEvent.dragOver(document.body, holding(good()))
    expect(hint()).not.toBeNull()
    fireEvent(document.body, Object.assign(new Event('dragleave', { bubbles: true }), { relatedTarget: null }))
    expect(hint()).toBeNull()
    fireEvent.dragOver(document.body, holding(good()))
    fireEvent.drop(document.body, holding())
    expect(hint()).toBeNull()
  })

  it('words dragged over the page stay words', () => {
    show()
    expect(fireEvent.dragOver(document.body, words)).toBe(true)
    expect(fireEvent.drop(document.body, words)).toBe(true)
    expect(hint()).toBeNull()
  })
})

describe('a file that cannot be used', () => {
  const without = (part: object) => JSON.stringify({ ...pageReport(), ...part })
  const dangling = without({ charts: [{ ...pageReport().charts[0], figures: ['hotline.calls', 'hotline.lost'] }] })

  it.each<[string, Lang, File, RegExp]>([
    ['cut short', 'en', bad(), /^The file is incomplete/],
    ['cut short', 'zh', bad(), /^文件不完整/],
    ['with a slip in line 2', 'en', file('{"format": 1,\n x: 2}'), /breaks at line 2, column 2$/],
    ['with a slip in line 2', 'zh', file('{"format": 1,\n x: 2}'), /第2行第2列读不下去$/],
    ['that is a page', 'en', file('<!doctype html>'), /it breaks at line 1, column 1$/],
    ['with a year in words', 'en', file(without({ year: 'last' })), /^\/year: expected number, found "last"$/],
    ['with a year in words', 'zh', file(without({ year: 'last' })), /^\/year：应为 number，实为 "last"$/],
    ['with a figure missing', 'en', file(dangling), /^\/charts\/0\/figures\/1: refers to “hotline\.lost”/],
    ['that is empty', 'en', file(''), /^The file is incomplete/],
  ])('%s is named, with what is wrong and where (%s)', async (_, lang, given, problem) => {
    show(lang)
    await act(() => open.file(given))
    const notice = within(await alert())
    notice.getByText(lang === 'en' ? `${given.name} cannot be opened` : `${given.name} 打不开`)
    notice.getByText(problem)
  })

  it.each<[Lang, RegExp]>([
    ['en', /Correct the file at the places .+ and open it again; schema\/report\.json describes the format/],
    ['zh', /改好文件再打开；格式说明见 schema\/report\.json/],
  ])('says what to do next (%s)', async (lang, next) => {
    show(lang)
    await act(() => open.file(file(without({ year: 'last' }))))
    within(await alert()).getByText(next)
  })

  it('the first places are named and the rest counted', async () => {
    const rows = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`row-${i}`, 0]))
    show()
    await act(() => open.file(file(without({ statistics: rows }))))
    const notice = within(await alert())
    const places = notice.getAllByRole('listitem').map((li) => li.textContent)
    expect(places.filter((text) => text?.startsWith('/statistics/row-'))).toHaveLength(6)
    expect(places.at(-1)).toBe('2 more of the kind')
  })

  it('is put away with one click', async () => {
    const user = show()
    await act(() => open.file(bad()))
    await user.click(within(await alert()).getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  it('is forgotten once another is understood', async () => {
    show()
    await act(() => open.file(bad()))
    await act(() => open.file(good()))
    await ready()
    expect(screen.queryByRole('alert')).toBeNull()
  })
})
