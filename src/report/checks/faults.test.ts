import { describe, expect, it } from 'vitest'
import { bundled } from '../../../tests/bundled'
import { smallReport } from '../../../tests/smallReport'
import type { Report } from '../schema'
import { disputedIn } from './disputed'
import { faultsIn } from './faults'
import { findingsOf } from './run'

const { suqian2024 } = bundled

describe('what a check puts at fault', () => {
  it('is the growth that does not fit, not the number that grew, which another check finds right', () => {
    expect(disputedIn(suqian2024).has('requests.handled')).toBe(true)
    expect(faultsIn(suqian2024).get('requests.change')).toEqual(['requests.change'])
    expect(faultsIn(suqian2024).has('requests.handled')).toBe(false)
  })

  it('is a sum that its parts do not make, not each of them', () => {
    const row = suqian2024.statistics['outcomes.granted']
    if (!Array.isArray(row)) throw new Error('no row of columns')
    const statistics = { ...suqian2024.statistics, 'outcomes.granted': [...row.slice(0, -1), 1430] }
    const report: Report = { ...suqian2024, statistics }
    const failed = findingsOf(report).filter(({ check, outcome }) => check.kind === 'sum' && 'faults' in outcome)
    expect(failed.length).toBeGreaterThan(0)
    for (const { check } of failed) {
      const named = [...faultsIn(report)].flatMap(([id, checks]) => (checks.includes(check.id) ? [id] : []))
      expect(named).toHaveLength(1)
    }
  })

  it('is nothing where everything holds', () => {
    expect(faultsIn(bundled.chuxiong2018).has('requests.online')).toBe(false)
  })

  it('is of a balance the one number that the others make, whichever side it stands on; else all of them', () => {
    const faults = (left: string[], right: string[]) => {
      const checks = [{ id: 'own', kind: 'balance', left, right }] as Report['checks']
      return [...faultsIn(smallReport({ checks }))].flatMap(([id, of]) => (of.includes('own') ? [id] : []))
    }
    const [calls, there, passed] = ['hotline.calls', 'hotline.on-the-spot', 'hotline.passed-on']
    expect(faults([passed], [there])).toEqual([passed])
    expect(faults([calls, there], [passed])).toEqual([passed])
    expect(faults([passed], [calls, there])).toEqual([passed])
    expect(faults([calls, there], [passed, there]).sort()).toEqual([calls, there, passed].sort())
  })
})
