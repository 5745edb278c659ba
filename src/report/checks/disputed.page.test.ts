import { expect, it, vi } from 'vitest'
import { smallReport } from '../../../tests/smallReport'

it('what disagrees in a report is what the build has found, where the checks are not here; else it is asked of them', async () => {
  vi.resetModules()
  const { disputedIn, knowDisputes } = await import('./disputed')
  const [report, other] = [smallReport(), smallReport()]
  expect(() => disputedIn(report)).toThrow('have not been run')
  knowDisputes(report, new Map([['staff.total', ['sum.staff']]]))
  expect(disputedIn(report).get('staff.total')).toEqual(['sum.staff'])
  await import('./run')
  expect([...disputedIn(other)]).toEqual([])
})
