import { expect, it } from 'vitest'
import { fetchForm, knowForms, knownForms, onMoreForms } from './known'

const ids = () => knownForms().map(({ id, since }) => `${id}/${since}`)

it('forms that are here already are not here twice, and stand oldest first', async () => {
  const before = ids()
  for (const id of ['2019', '2014', '2019']) await fetchForm(id)
  expect(ids()).toEqual(before)
  knowForms([...knownForms()].reverse())
  expect(ids()).toEqual(before)
  expect(new Set(before).size).toBe(3)
  expect(before).toEqual([...before].sort((a, b) => a.slice(-4).localeCompare(b.slice(-4))))
})

it('whoever asks is told each time forms have come, and those who asked before too', async () => {
  const told: string[] = []
  onMoreForms(() => told.push('one'))
  onMoreForms(() => told.push('other'))
  await fetchForm('2014')
  expect(told).toEqual(['one', 'other'])
})

it('a form this version does not know brings none, and is no error', async () => {
  const before = ids()
  for (const id of ['2099', '', 'constructor-of-none']) await fetchForm(id)
  expect(ids()).toEqual(before)
})
