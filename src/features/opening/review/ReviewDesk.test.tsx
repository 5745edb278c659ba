import { act, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { smallDraft } from '../../../../tests/smallDraft'
import type { Draft } from '../../../importing/draft'
import type { Lang } from '../../../language/words'
import { open, useOpened } from '../../../state/opened'
import { review, useReview } from '../../../state/review'
import { ReviewDesk } from './ReviewDesk'

vi.mock('idb-keyval', async () => (await import('../../../../tests/store')).storeModule)

function Desk({ lang }: { lang: Lang }) {
  const found = useReview((r) => r.review)
  return found && <ReviewDesk review={found} lang={lang} />
}
const show = (lang: Lang = 'en', draft: Draft = smallDraft()) => {
  open.show({ name: draft.file.name, report: draft.report, draft })
  open.desk('review')
  void review.begin(draft)
  render(<Desk lang={lang} />)
  return userEvent.setup()
}
const report = () => {
  const { review: found } = useReview.getState()
  if (!found) throw new Error('nothing is under review')
  return found.report
}
const filter = (name: RegExp) => screen.getByRole('button', { name })
const values = () => [...document.querySelectorAll<HTMLElement>('[data-value]')].map((li) => li.dataset.value)
const value = (key: string) => {
  const found = document.querySelector<HTMLElement>(`[data-value="${key}"]`)
  if (!found) throw new Error(`${key} is not shown`)
  return within(found)
}
const field = (key: string) => value(key).getByRole<HTMLInputElement>('textbox')
const received = 'table:requests.received'
const highlighted = () => [...document.querySelectorAll('[data-shown]')].map((e) => e.textContent)

beforeEach(() => {
  useReview.setState({ review: null })
  useOpened.setState({ arriving: { state: 'nothing' }, viewing: null, desk: null })
})

// The keyboard's place is found a moment after what it was on has gone.
afterAll(() => new Promise((done) => setTimeout(done, 100)))

describe('what is doubtful comes first', () => {
  it('each with why, what the document prints there and where', () => {
    show('zh')
    expect(values()).toEqual(['field:place', received, 'table:requests.letter', 'hotline.calls'])
    const one = value(received)
    one.getByText('只凭在页面上的位置归到这里')
    one.getByText('原文：“12”')
    one.getByText(/第2页表格第2行第2列/)
    expect(field(received).value).toBe('12')
    expect(field('table:requests.letter').value).toBe('')
  })

  it('confirmed it is settled, and stays where it is; the count goes down', async () => {
    const user = show()
    filter(/^Doubtful 4$/)
    const confirm = value(received).getByRole('button', { name: /^Correct: / })
    await user.click(confirm)
    value(received).getByText('✓ Reviewed')
    expect(document.activeElement).toBe(confirm)
    expect(confirm.getAttribute('aria-pressed')).toBe('true')
    filter(/^Doubtful 3$/)
    expect(report().imported?.values[received]?.doubt).toBeUndefined()
  })

  it('Enter confirms what stands in the field', async () => {
    const user = show()
    await user.type(field(received), '{Enter}')
    value(received).getByText('✓ Reviewed')
  })

  it('where nothing is doubtful, all is shown', () => {
    const draft = smallDraft({ imported: { file: 'x', values: {} } })
    show('en', draft)
    expect(filter(/^All \d+$/).getAttribute('aria-pressed')).toBe('true')
    expect(screen.getAllByRole('heading', { level: 3 }).map((h) => h.textContent)).toContain('The report itself')
  })
})

describe('a number', () => {
  it('is put right on leaving the field, written as people write', async () => {
    const user = show()
    await user.clear(field(received))
    await user.type(field(received), '1,2３4')
    await user.tab()
    expect(report().statistics['requests.received']).toBe(1234)
    expect(field(received).value).toBe('1234')
  })

  it('that is none is told of at the field, and changes nothing', async () => {
    const user = show()
    await user.clear(field(received))
    await user.type(field(received), 'twelve{Enter}')
    expect(field(received).getAttribute('aria-invalid')).toBe('true')
    expect(field(received).getAttribute('aria-describedby')).toContain(value(received).getByRole('alert').id)
    expect(report().statistics['requests.received']).toBe(12)
  })

  it('left empty in the table is a blank; in the text it must be said to be none', async () => {
    const user = show()
    await user.clear(field(received))
    await user.tab()
    expect(report().statistics['requests.received']).toBeNull()
    await user.clear(field('hotline.calls'))
    await user.tab()
    value('hotline.calls').getByText(/press “Not a figure”/)
    await user.click(value('hotline.calls').getByRole('button', { name: /^Not a figure/ }))
    expect(report().figures).not.toHaveProperty('hotline.calls')
    expect(values()).not.toContain('hotline.calls')
  })

  it('of the text is tied to a row of the form, or to none', async () => {
    const user = show()
    const row = value('hotline.calls').getByRole<HTMLSelectElement>('combobox', { name: /^Row of the table/ })
    await user.click(row)
    await user.selectOptions(row, 'requests.online')
    expect(report().figures['hotline.calls']?.indicator).toBe('requests.online')
    await user.selectOptions(row, 'None')
    expect(report().figures['hotline.calls']?.indicator).toBeUndefined()
  })
})

describe('what the report is', () => {
  const all = async () => {
    const user = show()
    await user.click(filter(/^All/))
    return user
  }

  it('a year that is none is told of; a right one is taken', async () => {
    const user = await all()
    await user.clear(field('field:year'))
    await user.type(field('field:year'), '18{Enter}')
    value('field:year').getByText(/year with four digits/)
    await user.type(field('field:year'), '{Backspace}{Backspace}２０１７{Enter}')
    expect(report()).toMatchObject({ year: 2017, period: { from: '2017-01-01' } })
  })

  it('another form clears the table, and says so before', async () => {
    const user = await all()
    const form = value('field:form').getByRole<HTMLSelectElement>('combobox')
    await user.selectOptions(form, '2019')
    value('field:form').getByText(/are cleared/)
    expect(report().form).toBe('2014')
    await user.click(value('field:form').getByRole('button', { name: 'Leave it' }))
    expect(form.value).toBe('2014')
    await user.selectOptions(form, '2019')
    await user.click(value('field:form').getByRole('button', { name: 'Change the form' }))
    expect(report()).toMatchObject({ form: '2019', statistics: {} })
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(report().statistics['requests.received']).toBe(12)
  })

  it('the level is chosen from a list', async () => {
    const user = await all()
    await user.selectOptions(value('field:level').getByRole('combobox'), 'Township')
    expect(report().place.level).toBe('township')
  })
})

describe('the document beside it', () => {
  it('shows where a value stands: the cell of its table, the line; and leads back to the value', async () => {
    const user = show()
    await user.click(value(received).getByRole('button', { name: /^Show in the document/ }))
    expect(highlighted().at(-1)).toBe('12')
    await user.click(value('hotline.calls').getByRole('button', { name: /^Show in the document/ }))
    expect(highlighted()).toEqual(['来电40余件，当场答复30件，转办10件。'])
    await user.click(screen.getByRole('button', { name: 'Back to this value' }))
    expect(document.activeElement).toBe(field('hotline.calls'))
  })

  it('its tables are tables, its pages are numbered, its words are marked as Chinese', () => {
    show()
    const pane = within(screen.getByRole('region', { name: 'Document' }))
    expect(pane.getAllByRole('row')).toHaveLength(4)
    expect(pane.getAllByText(/^page \d$/).map((p) => p.textContent)).toEqual(['page 1', 'page 2'])
    expect(pane.getByText('小县2018年年报').closest('[lang]')?.getAttribute('lang')).toBe('zh-CN')
  })

  it('what was recognised as nothing is listed, and shown there', async () => {
    const user = show()
    await user.click(filter(/^Not recognised 1$/))
    await user.click(screen.getByRole('button', { name: 'Show in the document: 1234567' }))
    expect(highlighted()).toEqual(['联系电话 1234567'])
  })
})

describe('the checks', () => {
  it('run as values are put right; what disagrees leads to its values', async () => {
    const user = show()
    const checks = () => within(screen.getByRole('region', { name: 'How the checks come out' }))
    checks().getByText(/^\d+ checks, 0 disagree$/)
    await user.clear(field(received))
    await user.type(field(received), '13{Enter}')
    await checks().findByText(/^\d+ checks, [1-9]\d* disagrees?$/)
    await user.click(checks().getByRole('button', { name: 'List those that disagree' }))
    await user.click(checks().getAllByRole('button', { name: /: 13$/ })[0] as HTMLElement)
    expect(document.activeElement?.closest('[data-value]')?.getAttribute('data-value')).toMatch(/requests\.received$/)
  })
})

describe('steps back', () => {
  it('by button and by key; inside a field the key is the field’s own', async () => {
    const user = show()
    act(() => review.edit({ kind: 'value', ref: received, value: 13 }))
    await user.click(screen.getByRole('button', { name: 'Undo' }))
    expect(field(received).value).toBe('12')
    fireEvent.keyDown(document.body, { key: 'Z', ctrlKey: true, shiftKey: true })
    expect(field(received).value).toBe('13')
    fireEvent.keyDown(field(received), { key: 'z', ctrlKey: true })
    expect(field(received).value).toBe('13')
    fireEvent.keyDown(document.body, { key: 'z', metaKey: true })
    expect(field(received).value).toBe('12')
  })
})

it('View report leads to the dashboard, with everything put right', async () => {
  const user = show()
  act(() => review.edit({ kind: 'value', ref: received, value: 13 }))
  await user.click(screen.getByRole('button', { name: 'View report' }))
  expect(useOpened.getState()).toMatchObject({ desk: null, viewing: { report: { id: 'small-2018' } } })
  expect(useOpened.getState().viewing?.report.statistics['requests.received']).toBe(13)
})
