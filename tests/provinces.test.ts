import { expect, it } from 'vitest'
import { loadPlaces } from '../src/importing/places'
import { provinceOf } from '../src/report/provinces'

it('every place of GB/T 2260 lies in the province that the list of places names, and no other code in any', async () => {
  const provinces = (await loadPlaces()).filter(({ above }) => above.length === 0)
  expect(provinces.length).toBeGreaterThan(30)
  for (const { code, name } of provinces) expect([code, provinceOf(code)]).toMatchObject([code, { zh: name }])
  expect(provinceOf('321302')).toEqual(provinceOf('320000'))
  expect([provinceOf('990000'), provinceOf(''), provinceOf(null)]).toEqual([null, null, null])
})
