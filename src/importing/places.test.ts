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

describe('the place meant, of a few', () => {
  const place = (code: string, name: string, ...above: Place[]): Place => ({
    code,
    name,
    short: shortName(name),
    above,
  })
  const jiangsu = place('320000', '江苏省')
  const nanjing = place('320100', '南京市', jiangsu)
  const suqian = place('321300', '宿迁市', jiangsu)
  const fujian = place('350000', '福建省')
  const fuzhou = place('350100', '福州市', fujian)
  const yunnan = place('530000', '云南省')
  const chuxiong = place('532300', '楚雄彝族自治州', yunnan)
  const all = [
    jiangsu,
    nanjing,
    place('320106', '鼓楼区', jiangsu, nanjing),
    suqian,
    place('321302', '宿城区', jiangsu, suqian),
    fujian,
    fuzhou,
    place('350102', '鼓楼区', fujian, fuzhou),
    yunnan,
    chuxiong,
    place('532301', '楚雄市', yunnan, chuxiong),
  ]
  const found = (name: string, text = '') => {
    const result = findPlace(name, text, all)
    return result && [result.place.code, result.rest]
  }

  it.each<[string, [string, string] | null]>([
    ['江苏省', ['320000', '']],
    ['宿迁市宿城区财政局', ['321302', '财政局']],
    ['江苏省宿城区', ['321302', '']],
    ['楚雄州楚雄市', ['532301', '']],
    ['楚雄彝族自治州楚雄市人民政府', ['532301', '人民政府']],
    ['云南省楚雄州财政局', ['532300', '财政局']],
    ['楚雄彝族自治州', ['532300', '']],
    ['南京市鼓楼区', ['320106', '']],
    ['福建省鼓楼区', ['350102', '']],
    ['宿迁', null],
    ['本省宿迁市', null],
  ])('%s', (name, expected) => {
    expect(found(name)).toEqual(expected)
  })

  it('is the longest that fits: the city, not the province it begins with', () => {
    expect(found('江苏省南京市')).toEqual(['320100', ''])
    expect(found('江苏省南京市宿城区')).toEqual(['320100', '宿城区'])
  })

  it('of a name that two have, is the one the text speaks of more', () => {
    expect(found('鼓楼区')).toBeNull()
    expect(found('鼓楼区', '江苏省')).toEqual(['320106', ''])
    expect(found('鼓楼区', '江苏省、福州市、福建省')).toEqual(['350102', ''])
    expect(found('鼓楼区', '南京市、福州市')).toBeNull()
    expect(found('鼓楼区', '云南省')).toBeNull()
  })

  it('a region is called by its name alone, a county named after two peoples too', () => {
    expect(['西藏自治区', '宁夏回族自治区', '某内蒙古自治区', '新疆自治区委员会'].map(shortName)).toEqual([
      '西藏',
      '宁夏',
      '某内蒙古自治区',
      '新疆自治区委员会',
    ])
    expect(shortName('互助土族自治县')).toBe('互助县')
    expect(shortName('某某自治县城')).toBe('某某自治县城')
  })
})
