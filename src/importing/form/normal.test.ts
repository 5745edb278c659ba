import { describe, expect, it } from 'vitest'
import { normal, withoutNumber, withoutRemark } from './normal'

it.each([
  ['（一） 收到申请数：', '一收到申请数'],
  ['ＡＢ１２', 'AB12'],
  ['其它、 其它', '其他其他'],
  ['占比＋3％', '占比3'],
])('words are compared without width, space and marks: %s', (text, words) => {
  expect(normal(text)).toBe(words)
})

describe('the number of a row', () => {
  it.each([
    ['一收到申请数', '收到申请数'],
    ['十二收到申请数', '收到申请数'],
    ['12收到申请数', '收到申请数'],
    ['1收到申请数', '收到申请数'],
  ])('is no part of its name: %s', (name, bare) => {
    expect(withoutNumber(name)).toBe(bare)
  })

  it.each(['收到一次申请数', '2018年申请数', '一', '12'])('but this is none: %s', (name) => {
    expect(withoutNumber(name)).toBe(name)
  })
})

describe('the remark of a name', () => {
  it.each(['专职人员数（不包括政府公报）', '专职人员数(不包括政府公报)', '专职人员数（不包括政府公报） '])(
    'stands in brackets at its end: %s',
    (name) => {
      expect(withoutRemark(name)).toBe('专职人员数')
    },
  )

  it.each(['专职（含兼职）人员数', '专职人员数', '专职人员数）'])('and is not in %s', (name) => {
    expect(withoutRemark(name)).toBe(name)
  })
})
