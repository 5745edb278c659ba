import { describe, expect, it } from 'vitest'
import { form2019 } from '../../report/forms/form2019'
import { recogniseFigures } from './recogniseFigures'

const labels = (text: string) => {
  const passage = { at: { line: 1 }, text, section: 1 }
  return Object.values(recogniseFigures([passage], form2019, {}).figures).map((f) => f.label)
}
const each = (words: string) => words.split(' ')

describe('words that say that something was done are not what a number counts', () => {
  const before =
    '设有 设立 设立了 设置 成立 成立了 落实 配备 建立 建成 开设 组织 召开 举办 开展 完成 实现 做到 达 达到 进行 收取 收到 对 对于 ' +
    '将 把 以 用 按 在 等 从 向 由 连续 首批 公开 发布 作出 印发 编发 编制 切实 持续 优化 提升 更新 完善 新增 新开设 制作 合计 总数 ' +
    '占 其余 刊发 推出 提供 选派 派出 聘请 抽调 安排 办理 处理 受理 涉及 包括 含 了 总'
  it.each(each(before))('%s before it', (verb) => {
    expect(labels(`全年${verb}20个服务窗口。`)).toEqual(['服务窗口'])
  })

  const behind =
    '进行 开展 收取 予以 通过 达到 完成 作为 均 已 在 向 被 给予 提出 提供 实现 迁移 统一 等 与 及 对 实行 为 纳入 中 的编制 的办理 的应用'
  it.each(each(behind))('%s behind it', (verb) => {
    expect(labels(`全年开展20个服务窗口${verb}监测。`)).toEqual(['服务窗口'])
  })

  it.each([
    ['全年开展20个服务中心监测。', '服务中心监测'],
    ['全年开展20个服务所在地监测。', '服务所在地监测'],
    ['全年开展20个对接平台监测。', '对接平台监测'],
    ['共有政府网站栏目20个。', '政府网站栏目'],
    ['配备了专职工作人员20人。', '专职工作人员'],
    ['在大厅设置信息查阅点20个。', '信息查阅点'],
    ['全年发布《通知》20件文件。', '文件'],
  ])('but a name that only looks like it is: %s', (text, label) => {
    expect(labels(text)).toEqual([label])
  })
})

describe('what became of a number is named after it', () => {
  const changes =
    '同比增长 环比增长 较上年增长 比去年增加 相比上年提高 增长 增加 提高 提升 上升 下降 减少 降低 增长率 下降幅度'
  it.each(each(changes))('%s', (change) => {
    expect(labels(`收到申请30件，${change}9.1%。`)).toEqual(['收到申请', `收到申请${change}`])
  })

  it('without the 了 of the verb', () => {
    expect(labels('收到申请30件，增长了9.1%。')).toEqual(['收到申请', '收到申请增长'])
  })

  it.each(each('占 占比 占全部 占总数'))('its share: %s', (share) => {
    expect(labels(`当面申请30件，${share}60%。`)).toEqual(['当面申请', '当面申请占比'])
  })
})

describe('a part that is only a name of who or when is named after its whole', () => {
  const names =
    '省 市 州 县 区 镇 乡 旗 盟 级 街道 局 委 委员会 办公 办公室 厅 院 中心 公司 园 园区 政府 部门 单位 召开 发布 举办 开展 印发 组织'
  it.each(each(names))('%s', (name) => {
    expect(labels(`开展政策问答98期，其中，东方${name}48期。`)).toEqual(['政策问答', `政策问答：东方${name}`])
  })

  it('and one that says itself what it is has its own', () => {
    expect(labels('开展政策问答98期，其中，视频问答48期。')).toEqual(['政策问答', '视频问答'])
  })
})

describe('a label that would be too long', () => {
  it('begins where words begin, with 24 letters at most', () => {
    const long = '全州各部门按照上级要求逐项梳理并向社会主动公开的行政许可和行政处罚事项办理结果信息数量20条。'
    const [label] = labels(long)
    expect(String(label).length).toBeLessThanOrEqual(24)
    expect(long).toContain(label)
  })
})
