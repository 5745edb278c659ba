// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findPlace, levelOf, loadPlaces, type Place, shortName } from './places'

const places = await loadPlaces()
const found = (name: string, text = '') => {
  const result = findPlace(name, text, places)
  return result && [result.place.code, result.rest]
}

describe('the places of GB/T 2260', () => {
  it('are those down to counties, each with its code', () => {
    expect(places.length).toBeGreaterThan(3000)
    expect(new Set(places.map((p) => p.code)).size).toBe(places.length)
    for (const { code, name } of places) expect([/^\d{6}$/.test(code), name.length > 1]).toEqual([true, true])
  })

  it('have a level by their code', () => {
    expect(['530000', '532300', '532301'].map(levelOf)).toEqual(['province', 'prefecture', 'county'])
  })

  it.each([
    ['楚雄彝族自治州', '楚雄州'],
    ['广西壮族自治区', '广西'],
    ['内蒙古自治区', '内蒙古'],
    ['新疆维吾尔自治区', '新疆'],
    ['宿迁市', '宿迁市'],
    ['峨山彝族自治县', '峨山县'],
    ['双江拉祜族佤族布朗族傣族自治县', '双江县'],
  ])('%s is called %s in a sentence', (name, short) => {
    expect(shortName(name)).toBe(short)
  })
})

describe('the place a name begins with', () => {
  it.each([
    ['宿迁市', ['321300', '']],
    ['江苏省宿迁市', ['321300', '']],
    ['楚雄州', ['532300', '']],
    ['云南省楚雄州', ['532300', '']],
    ['宿迁市宿豫区', ['321311', '']],
    ['宿迁市宿豫区人民政府', ['321311', '人民政府']],
    ['江苏省宿迁市教育局', ['321300', '教育局']],
    ['沭阳县马厂镇', ['321322', '马厂镇']],
    ['幸福里', null],
    ['', null],
  ])('%s', (name, expected) => {
    expect(found(name)).toEqual(expected)
  })

  it('of one name in many cities is that whose city or province the text speaks of, else none', () => {
    expect(found('鼓楼区')).toBeNull()
    expect(found('鼓楼区', '南京市各部门')).toEqual(['320106', ''])
    expect(found('鼓楼区', '江苏省南京市与福建省福州市')).toBeNull()
  })

  it('is found whole for every place, with all it lies in said before it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.constantFrom('', '人民政府', '教育局'), (place, rest) => {
        // Some districts stand in the list twice: as they were, and as they are.
        const within = (p: Place) => p.above.map((a) => a.name).join('')
        const twins = places.filter((p) => p.name === place.name && within(p) === within(place))
        fc.pre(twins.length === 1)
        expect(found([...place.above.map((a) => a.name), place.name].join('') + rest)).toEqual([place.code, rest])
      }),
    )
  })
})
