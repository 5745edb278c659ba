import { describe, expect, it } from 'vitest'
import * as forms from '../forms/forms'
import { matches } from './matches'

const { form2014, form2019, form2019first } = forms
const unitOf = (of: (typeof forms)[keyof typeof forms], code: string) =>
  of.indicators.find((row) => row.code === code)?.unit

describe('the table of matches between the two national forms', () => {
  it('compares each thing once, and no row with two', () => {
    const once = (all: readonly string[]) => expect(new Set(all).size).toBe(all.length)
    once(matches.map((m) => m.id))
    once(matches.flatMap((m) => m.old))
    once(matches.filter((m) => m.id !== 'outcomes.refused').flatMap((m) => m.now))
  })

  it('matches numbers of one unit only', () => {
    for (const { id, old, now } of matches) {
      const units = [
        ...old.map((code) => unitOf(form2014, code)),
        ...now.map((code) => unitOf(form2019, code) ?? unitOf(form2019first, code)),
      ]
      expect(new Set(units).size, id).toBe(1)
      expect(units[0], id).not.toBeNull()
    }
  })

  it('says in both languages why', () => {
    for (const { why, name } of matches)
      for (const text of [why, name]) {
        expect(text.zh).toMatch(/\p{Script=Han}/u)
        expect(text.en).toMatch(/^[A-Z]/)
      }
  })
})
