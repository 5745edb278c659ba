import { describe, expect, it } from 'vitest'
import { type Place, shortName } from '../places'
import { placeOf } from './place'

const place = (code: string, name: string, ...above: Place[]): Place => ({ code, name, short: shortName(name), above })
const province = place('320000', '江苏省')
const city = place('321300', '宿迁市', province)
const places = [province, city, place('321322', '沭阳县', province, city)]
const of = (title: string, publisher = '') => placeOf(title, publisher, '', places)
const about = '2024年政府信息公开工作年度报告'

describe('the place of a report', () => {
  it.each([
    [`沭阳县${about}`, '沭阳县', '321322', 'county'],
    [`沭阳县人民政府${about}`, '沭阳县', '321322', 'county'],
    [`沭阳县政府办公室${about}`, '沭阳县', '321322', 'county'],
    [`【年报】沭阳县${about}`, '沭阳县', '321322', 'county'],
    [`江苏省宿迁市${about}`, '宿迁市', '321300', 'prefecture'],
    ['2024年度江苏省政务公开年报', '江苏省', '320000', 'province'],
    ['沭阳县关于2024年政府信息公开的年度报告', '沭阳县', '321322', 'county'],
    [`关于印发《沭阳县${about}》的通知`, '沭阳县', '321322', 'county'],
    [`中共沭阳县${about}`, '沭阳县', '321322', 'county'],
  ])('is known by its title: %s', (title, name, code, level) => {
    const { value, doubt } = of(title)
    expect([value, doubt]).toEqual([{ name, short: name, code, level }, undefined])
  })

  it.each([
    ['沭阳县政府采购中心', 'department'],
    ['沭阳县教育局（县招生办公室）', 'department'],
    ['国家税务总局沭阳县税务局', 'department'],
    ['沭阳县马厂镇', 'township'],
    ['沭阳县马厂街道办事处', 'township'],
  ] as const)('has its code where %s is below it or works for it', (name, level) => {
    const { value, doubt } = of(name + about)
    const said = level === 'township' && name.endsWith('办事处') ? 'department' : level
    expect([value, doubt]).toEqual([{ name, short: name, code: '321322', level: said }, undefined])
  })

  it.each([
    ['天上省', 'province'],
    ['天上自治区', 'province'],
    ['天上自治州', 'prefecture'],
    ['天上盟', 'prefecture'],
    ['天上地区', 'prefecture'],
    ['天上市', 'prefecture'],
    ['天上县', 'county'],
    ['天上旗', 'county'],
    ['天上区', 'county'],
    ['天上镇', 'township'],
    ['天上局', 'department'],
    ['天上', 'county'],
    ['沭阳县幸福里', 'county'],
  ])('%s, which the list has not, is of the level %s, and marked', (name, level) => {
    expect(of(name + about)).toMatchObject({ value: { name, short: name, level }, doubt: 'inferred' })
    expect(of(name + about).value).not.toHaveProperty('code')
  })

  it('is told by who published it where the title is silent, and marked', () => {
    expect(of(about, '沭阳县人民政府办公室')).toEqual({
      value: { name: '沭阳县', short: '沭阳县', code: '321322', level: 'county' },
      doubt: 'inferred',
    })
    expect(of(about, '沭阳县教育局')).toMatchObject({
      value: { name: '沭阳县教育局', code: '321322' },
      doubt: 'inferred',
    })
    for (const title of [
      'ABC公司关于2024年政府信息公开的年度报告',
      '沭阳1局关于2024年信息公开的报告',
      `沭阳县【试点】局${about}`,
    ])
      expect(of(title, '宿迁市').value.name).toBe('宿迁市')
  })

  it('is missing where nothing tells', () => {
    expect(of(about)).toEqual({ value: { name: '', short: '', level: 'county' }, doubt: 'missing' })
  })
})
