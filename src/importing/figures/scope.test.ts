import { describe, expect, it } from 'vitest'
import { ofAll, ofPart, ofSome, ofYear, ownNames, unnamed } from './scope'

describe('words that speak of the report’s year', () => {
  it.each(['收到申请', '2018年收到申请', '2017年印发，2018年收到', '上年结转', '上年度转来', '去年结转的申请'])(
    '%s',
    (said) => {
      expect(ofYear(said, 2018)).toBe(true)
    },
  )

  it.each([
    '2017年收到申请',
    '2018年印发，2017年收到',
    '去年收到',
    '上一年度收到',
    '比同期',
    '往年',
    '2018年以来',
    '2008年至今',
  ])('not %s', (said) => {
    expect(ofYear(said, 2018)).toBe(false)
  })

  it('any year that is named may be it where it is not known', () => {
    expect(ofYear('1998年收到', null)).toBe(true)
    expect(ofYear('去年收到', null)).toBe(false)
  })
})

describe('the names a text may call its reporter by', () => {
  const without = (text: string, ...names: string[]) => unnamed(text, ownNames(names))

  it('are the place and its government', () => {
    expect(without('东岭县人民政府收到3件，东岭县收到2件，东岭县政府办公室收到1件', '东岭县')).toBe(
      '收到3件，收到2件，收到1件',
    )
    expect(without('东岭县政府网站收到3件', '东岭县')).toBe('政府网站收到3件')
    expect(without('东岭县政府信息3件', '东岭县')).toBe('政府信息3件')
  })

  it('are the longer before the shorter', () => {
    expect(without('东岭县收到3件', '东岭', '东岭县')).toBe('收到3件')
    expect(without('东岭县收到3件', '东岭县', '东岭')).toBe('收到3件')
  })

  it('are an office without its place, or with its level alone', () => {
    expect(without('河清市民政局1，市民政局2，民政局3，市教育局4', '河清市民政局')).toBe('1，2，3，市教育局4')
    expect(without('林山县大河镇1，县大河镇2，大河镇3', '林山县大河镇')).toBe('1，2，3')
  })

  it('are none where it has none, and signs in them stand for themselves', () => {
    expect(ownNames([])).toBeNull()
    expect(ownNames(['', '县'])).toBeNull()
    expect(without('东岭1', '东岭')).toBe('1')
    expect(without('民政局1', '河清市民政局职工之家')).toBe('民政局1')
    expect(unnamed('东岭县', null)).toBe('东岭县')
    expect(without('某镇(新)1，某镇新2', '某镇(新)')).toBe('1，某镇新2')
  })
})

describe('a sentence about one part of the place', () => {
  it.each([
    '泗洪县收到3件',
    '其中，泗洪县收到3件',
    '全市3件；市民政局2件',
    '2018年，民政局收到3件',
    '2018年民政局收到3件',
    '其中泗洪县收到3件',
    '大河镇',
    '幸福街道',
    '水务公司',
  ])('%s', (said) => {
    expect(ofPart(said)).toBe(true)
  })

  it.each([
    '全市各县区收到3件',
    '我局收到3件',
    '本县收到3件',
    '各镇收到3件',
    '其局收到3件',
    '收到3件',
    '县级部门收到3件',
    '大厅受理3件',
  ])('is not %s', (said) => {
    expect(ofPart(said)).toBe(false)
  })
})

it('what is so of some only is told by the words right before', () => {
  for (const said of [
    '部分单位',
    '个别部门存在',
    '少数',
    '有的乡镇',
    '其余',
    '12个乡镇',
    '3家单位均',
    '共3个各级各类乡镇街道办',
  ])
    expect([said, ofSome(said)]).toEqual([said, true])
  for (const said of ['全部单位', '部分单位，我局', '2018年', '3月'])
    expect([said, ofSome(said)]).toEqual([said, false])
})

it('what is so of all of the year or the place says so', () => {
  for (const said of ['全州', '全年', '全镇', '各级', '共收到', '累计', '总计', '合计'])
    expect([said, ofAll(said)]).toEqual([said, true])
  for (const said of ['全部', '州', '收到']) expect([said, ofAll(said)]).toEqual([said, false])
})
