import { describe, expect, it } from 'vitest'
import type { Setting } from './clauses'
import { factOf } from './facts'
import type { Found } from './numbers'

const fact = (clause: string, unit: string, setting: Partial<Setting> = {}) =>
  factOf({ unit } as Found, { clause, before: '', after: '', above: '', depth: 0, ...setting })
const hotline = { before: '12345热线运行平稳，' }

describe('a number states what many reports state:', () => {
  it.each([
    ['hotline.calls', '12345热线受理来电', '件', {}],
    ['hotline.calls', '政务热线接听', '个', {}],
    ['hotline.calls', '受理群众来电', '件（次）', hotline],
    ['hotline.on-the-spot', '其中现场答复', '件', hotline],
    ['hotline.passed-on', '转办', '件', hotline],
    ['hotline.passed-on', '转交相关部门', '单', hotline],
    ['hotline.completed', '已办结', '件', hotline],
    ['hotline.open', '正在办理', '件', hotline],
    ['hotline.completion-rate', '办结率达', '%', hotline],
    ['hotline.satisfaction', '群众满意率', '%', hotline],
    ['accounts.total', '开设政务新媒体账号', '个', {}],
    ['accounts.wechat', '政务微信公众号', '个', { before: '政务新媒体17个，' }],
    ['accounts.weibo', '微博', '家', { before: '新媒体17个，' }],
    ['accounts.app', '手机客户端', '个', { above: '开设政务新媒体17个。' }],
    ['accounts.other', '其他政务新媒体', '个', { before: '政务新媒体17个，' }],
    ['staff.total', '配备专、兼职工作人员', '名', {}],
    ['staff.full-time', '专职人员', '人', { before: '做好信息公开，' }],
    ['staff.part-time', '兼职工作人员', '人', { above: '政务公开工作扎实。' }],
    ['disclosed.total', '主动公开政府信息', '条', {}],
    ['channels.website', '通过政府网站公开信息', '条', {}],
    ['channels.wechat', '政务微信公众号发布信息', '条', {}],
    ['channels.weibo', '政务微博发布', '条（次）', {}],
    ['channels.new-media', '政务新媒体平台公开', '条', {}],
    ['channels.gazette', '政府公报刊登信息', '条', {}],
    ['channels.other', '其他方式公开', '条', {}],
  ])('%s by %s', (id, clause, unit, setting) => {
    expect(fact(clause, unit, setting)?.id).toBe(id)
  })

  it('with a name, where the clause does not say it well', () => {
    expect(fact('转办', '件', hotline)?.label).toBe('热线转办')
    expect(fact('现场答复', '件', hotline)?.label).toBeUndefined()
  })
})

describe('it states none', () => {
  it.each([
    ['in another unit', '已办结', '人', hotline],
    ['without words', '', '件', hotline],
    ['of what may be of anything', '已办结', '件', {}],
    ['where another sentence further ahead speaks of it', '微博', '家', { after: '，政务新媒体' }],
    ['in brackets', '已办结', '件', { ...hotline, depth: 1 }],
    ['where the hotline is another', '12345热线和96128热线受理来电', '件', {}],
    ['where the hotline is for complaints on the environment', '12345热线和12369热线受理来电', '件', {}],
    ['where the hotline is for consumers', '12345热线和12315热线受理来电', '件', {}],
    ['where the office was asked', '已办结', '件', { before: '12345热线转来申请3件，' }],
    ['where the office was asked by form', '12345热线受理依申请来电', '件', {}],
  ])('%s', (_, clause, unit, setting) => {
    expect(fact(clause, unit, setting)).toBeNull()
  })

  it('but for shares, which may stand in brackets', () => {
    expect(fact('办结率', '%', { ...hotline, depth: 1 })?.id).toBe('hotline.completion-rate')
  })

  it('and what is no hotline’s, which may stand beside requests', () => {
    const asked = { before: '收到依申请3件，做好信息公开，' }
    expect(fact('专职人员', '人', asked)?.id).toBe('staff.full-time')
  })
})
