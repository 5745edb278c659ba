import { describe, expect, it } from 'vitest'
import type { Setting } from './clauses'
import { type Labelled, labelOf } from './labels'
import type { Found } from './numbers'

type Case = Partial<Setting> & { unit?: string; earlier?: readonly Labelled[]; heading?: string }

/** What a number counts behind the words of its clause. */
const of = (clause: string, { unit = '件', earlier = [], heading, ...setting }: Case = {}) =>
  labelOf({ unit } as Found, { clause, before: '', after: '', above: '', depth: 0, ...setting }, earlier, heading)
const label = (clause: string, more: Case = {}) => of(clause, more).label

const counted = (name: string, more: Partial<Labelled> = {}): Labelled => ({
  ...{ label: name, name, noun: '', role: 'whole', unit: '件', depth: 0 },
  ...more,
})
const requests = counted('收到申请')

describe('a number is', () => {
  it('a whole, where nothing else is said', () => {
    expect(of('受理申请')).toEqual(counted('受理申请'))
    expect(of('办结申请', { earlier: [requests] })).toEqual(counted('办结申请'))
    expect(of('办结申请', { earlier: [requests], depth: 1, unit: '人' })).toMatchObject({ role: 'whole', depth: 1 })
  })

  it.each([
    ['behind 其中', '其中网络申请', {}],
    ['where 其中 stands further ahead', '网络申请', { before: '其中信函申请3件，' }],
    ['in brackets behind a whole', '网络申请', { depth: 1 }],
  ])('a part %s', (_, clause, more) => {
    const { depth = 0 } = more as Case
    expect(of(clause, { ...more, earlier: [requests] })).toEqual(counted('网络申请', { role: 'part', depth }))
  })

  it('no part of a whole in deeper brackets, of another unit, or of a change', () => {
    for (const other of [{ depth: 1 }, { unit: '人' }, { role: 'change' as const }])
      expect(of('其中网络申请', { earlier: [counted('收到申请', other)] })).toMatchObject({ role: 'whole' })
  })

  it('a part of what was counted last, where it has no words of its own', () => {
    expect(of('其中', { earlier: [requests], unit: '人' })).toEqual(counted('收到申请', { role: 'part', unit: '人' }))
  })

  it.each([
    ['a share', '占', '%', '收到申请占比'],
    ['a growth', '同比增长', '%', '收到申请同比增长'],
    ['a growth in its own unit', '较上年增加', '件', '收到申请较上年增加'],
  ])('%s of what was counted before', (_, clause, unit, name) => {
    expect(of(clause, { unit, earlier: [requests] })).toEqual(counted(name, { role: 'change', unit }))
  })

  it('a growth, whatever stands behind it', () => {
    expect(label('同比增长', { unit: '%', earlier: [requests], after: '企业用户' })).toBe('收到申请同比增长')
    expect(of('同比增长', { unit: '%' })).toMatchObject({ label: '同比增长', role: 'change' })
    expect(of('同比增长', { unit: '%', after: '企业用户' })).toMatchObject({ label: '同比增长', role: 'whole' })
  })

  it('no share of nothing, or of things', () => {
    expect(of('占', { unit: '%' })).toMatchObject({ label: '占', role: 'whole' })
    expect(of('占', { earlier: [requests] })).toMatchObject({ label: '收到申请占', role: 'whole' })
  })
})

describe('a number without a name of its own is named after', () => {
  it('what was counted last and what was done to it', () => {
    expect(of('办理', { earlier: [requests] })).toMatchObject({ label: '收到申请办理', role: 'whole' })
    const part = counted('网络申请', { role: 'part' })
    expect(of('办理', { earlier: [requests, part] })).toMatchObject({ label: '网络申请办理', role: 'part' })
  })

  it('its whole and the year or the place that makes it a part', () => {
    expect(label('其中2018年发布', { earlier: [requests] })).toBe('收到申请：2018年发布')
    expect(label('其中2018年', { earlier: [requests] })).toBe('收到申请：2018年')
    expect(label('2018年发布', { earlier: [requests], depth: 1 })).toBe('收到申请：发布')
    expect(label('其中2018年网络申请', { earlier: [requests] })).toBe('网络申请')
  })

  it('the places it is counted in', () => {
    expect(of('各乡镇办理', { unit: '部门', after: '公开预算' })).toEqual(
      counted('部门公开预算', { noun: '公开预算', unit: '部门' }),
    )
    expect(label('下发终端', { unit: '部门' })).toBe('部门')
    expect(label('下发终端', { unit: '台（部）' })).toBe('下发终端')
  })

  it('the noun behind it', () => {
    expect(of('举办', { after: '培训班次' })).toEqual(counted('培训班次', { noun: '培训班次' }))
    expect(label('免费发放至', { after: '查阅点' })).toBe('查阅点')
    expect(label('发布《通知》', { after: '文件' })).toBe('文件')
    expect(of('公安、税务等', { after: '部门数据' })).toMatchObject({ label: '公安、税务等部门数据', noun: '部门数据' })
    expect(label('', { after: '和谐社区' })).toBe('和谐社区')
    expect(label('', { after: '服务县（区）' })).toBe('服务县')
    expect(label('', { after: '县（区）完成' })).toBe('县（区）')
  })

  it('not the noun behind it, where its own words say it', () => {
    expect(label('对外服务', { after: '平台网点' })).toBe('对外服务')
    expect(label('发布《通知》')).toBe('发布《通知》')
    expect(label('公安、税务等')).toBe('公安、税务等')
    expect(label('', { after: '级，', heading: '工作情况' })).toBe('工作情况')
  })

  it('the clause above', () => {
    expect(label('', { before: '全县更新公开栏，', heading: '工作情况' })).toBe('更新公开栏')
    expect(label('', { before: '办结12件，更新公开栏，', heading: '工作情况' })).toBe('更新公开栏')
    expect(label('', { before: '更新公开栏，都好；', heading: '工作情况' })).toBe('工作情况')
  })

  it('what was counted last, the heading, the words before, or only its unit', () => {
    expect(of('', { earlier: [requests, counted('印发文件')], heading: '工作情况' })).toEqual(counted('印发文件'))
    expect(label('', { heading: '工作情况', before: '公开栏，' })).toBe('工作情况')
    for (const end of ['，', '；', '：', '、', '（', '，（'])
      expect(label('', { before: `公开栏${end}` })).toBe('公开栏')
    expect(label('', { before: '公开、栏目，' })).toBe('公开、栏目')
    expect(label('')).toBe('件')
  })

  it('what took that time', () => {
    const time = { unit: '天', heading: '工作情况', after: '办结任务' }
    expect(label('平均用时', time)).toBe('平均用时')
    expect(label('办理', { ...time, earlier: [requests] })).toBe('办理')
    expect(label('达', time)).toBe('达')
    expect(label('', time)).toBe('工作情况')
    expect(label('', { unit: '天', after: '办结任务' })).toBe('天')
  })

  it('its own words without the noun the number before took', () => {
    const before = counted('部门', { noun: '部门数据' })
    expect(label('部门数据接入平台', { earlier: [before] })).toBe('接入平台')
    expect(label('接入平台', { earlier: [before] })).toBe('接入平台')
  })
})

describe('a label', () => {
  it('has no spaces, and ends in no 和', () => {
    expect(label('网上  受理 申请')).toBe('网上受理申请')
    expect(label('信函和')).toBe('信函')
    expect(label('信函和传真申请')).toBe('信函和传真申请')
  })

  const many = (letter: string, n: number) => letter.repeat(n)
  it('of 24 letters is whole', () => {
    const words = `${many('甲', 10)}、${many('乙', 13)}`
    expect(label(words)).toBe(words)
  })

  it.each([
    ['behind a mark', `${many('甲', 9)}、${many('乙', 20)}`, many('乙', 20)],
    ['behind a 的', `${many('甲', 9)}的${many('乙', 20)}`, many('乙', 20)],
    ['before what is quoted', `${many('甲', 9)}“${many('乙', 20)}`, `“${many('乙', 20)}`],
    ['behind the first of two marks', `${many('甲', 9)}、乙乙、${many('丙', 17)}`, `乙乙、${many('丙', 17)}`],
    ['in the middle of words, where it must', many('甲', 30), many('甲', 24)],
    ['not before 的会', `${many('甲', 9)}的会${many('乙', 19)}`, `甲甲甲的会${many('乙', 19)}`],
    ['with four letters at least', `${many('甲', 30)}、乙乙乙乙`, '乙乙乙乙'],
    ['not with less', `${many('甲', 30)}、乙乙乙`, `${many('甲', 20)}、乙乙乙`],
    ['not with the end of what was quoted', `甲甲》${many('乙', 23)}`, many('乙', 23)],
    ['nor with the ends of both', `甲甲》）${many('乙', 22)}`, many('乙', 22)],
    ['with what is quoted further on', `${many('甲', 9)}》${many('乙', 20)}`, `甲甲甲》${many('乙', 20)}`],
  ])('that is longer begins %s', (_, words, told) => {
    expect(label(words)).toBe(told)
  })
})
