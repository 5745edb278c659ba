// @vitest-environment node
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { idOf } from './id'

const town = (name: string) => ({ name, short: name, level: 'township' as const })

it('a place and a year have one id, valid in the report format, whatever the place is called', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2008, max: 2100 }), (place, year) => {
      expect(idOf(town(place), year)).toMatch(/^opened-[a-z0-9]+-\d{4}$/)
      expect(idOf(town(place), year)).toBe(idOf(town(place), year))
    }),
  )
})

it('other places and other years have others', () => {
  const ids = ['宿迁市', '宿迁', '宿州市', '楚雄彝族自治州', ''].flatMap((place) =>
    [2018, 2019].map((year) => idOf(town(place), year)),
  )
  expect(new Set(ids).size).toBe(ids.length)
})

it('a place of GB/T 2260 has its code; a department of it has not', () => {
  const city = { name: '宿迁市', short: '宿迁市', code: '321300', level: 'prefecture' as const }
  expect(idOf(city, 2024)).toBe('321300-2024')
  expect(idOf({ ...city, name: '宿迁市教育局', level: 'department' }, 2024)).toMatch(/^opened-/)
})
