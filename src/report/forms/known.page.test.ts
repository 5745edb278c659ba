import { beforeEach, expect, it, vi } from 'vitest'
import { smallReport } from '../../../tests/smallReport'

beforeEach(() => vi.resetModules())

it('a report follows no form until its form has come, and then follows that', async () => {
  const { fetchForm, knownForms } = await import('./known')
  const { formOf } = await import('../quantity')
  const report = smallReport()
  expect(formOf(report)).toBeUndefined()
  await fetchForm(report.form)
  expect(formOf(report)?.id).toBe('2014')
  expect(knownForms()).toHaveLength(1)
})

it('a form comes with all its editions, once', async () => {
  const { fetchForm, knownForms } = await import('./known')
  await fetchForm('2019')
  await fetchForm('2019')
  expect(knownForms().map((form) => form.id)).toEqual(['2019', '2019'])
})

it('a form this version does not know is none', async () => {
  const { fetchForm, knownForms } = await import('./known')
  await fetchForm('2099')
  expect(knownForms()).toEqual([])
})
