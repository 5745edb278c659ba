// @vitest-environment node
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import chuxiong from '../public/reports/chuxiong-2018.json'
import type { Passage } from '../src/importing/figures/passage'
import { type Recognised, recogniseFigures } from '../src/importing/figures/recogniseFigures'
import { inLang } from '../src/language/text'
import { findingsOf } from '../src/report/checks/run'
import type { Form } from '../src/report/forms/form'
import { form2014 } from '../src/report/forms/form2014'
import { form2019 } from '../src/report/forms/form2019'
import { mentions } from '../src/report/mention'
import { parseReport } from '../src/report/parse'
import { isIndicator } from '../src/report/quantity'
import type { Block, Report } from '../src/report/schema'
import { readOriginal } from './original'

/** Originals are not ours to publish; where they are at hand they lie beside the project. */
const fileOf = (name: string) => join(process.cwd(), `../shared/source/${name}.txt`)
const skipWithout = (name: string) =>
  beforeEach((context) => {
    if (!existsSync(fileOf(name))) context.skip(`skipped: the original is not here (${name}.txt)`)
  })

const parsed = parseReport(chuxiong, isIndicator)
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
const bundled: Report = parsed.value

/** The paragraphs of an original under their sections; a heading （一） begins one. */
function passagesOf(name: string, titles: readonly string[], written: readonly number[]): Passage[] {
  if (!existsSync(fileOf(name))) return []
  const { sections } = readOriginal(readFileSync(fileOf(name), 'utf8'), titles)
  return [...sections].flatMap(([n, text]) =>
    written.includes(n)
      ? text.split(/(?=（[一二三四五六七八九]）)/).map((paragraph): Passage => {
          const heading = titles[n - 1]
          return { at: { line: 1 }, text: paragraph, section: n || null, ...(heading ? { heading } : {}) }
        })
      : [],
  )
}

/** What each section states, as `value printed`, every figure once. */
type Figures = Record<string, { value: number; printed: unknown }>
const key = ({ value, printed }: Figures[string]) => `${value} ${JSON.stringify(printed)}`
const statedIn = (texts: readonly string[], figures: Figures) =>
  [...new Set(texts.flatMap(mentions))].map((id) => key(figures[id] as Figures[string])).sort()

/** What is in one list and not in the other, counted. */
const without = (all: readonly string[], others: readonly string[]) => {
  const rest = [...others]
  return all.filter((one) => {
    const at = rest.indexOf(one)
    if (at >= 0) rest.splice(at, 1)
    return at < 0
  })
}

describe('the figures of Chuxiong 2018, read from its original', () => {
  skipWithout('chuxiong-2018')
  const titles = bundled.sections.map((s) => inLang(s.title, 'zh').replaceAll(' ', ''))
  const passages = passagesOf('chuxiong-2018', titles, [0, ...titles.map((_, i) => i + 1)])
  const recognised = recogniseFigures(passages, form2014, bundled.statistics)
  const { figures, found, texts, left } = recognised

  const bundledTexts = (n: number) =>
    (bundled.sections.find((s) => s.number === n)?.blocks ?? []).flatMap((b) =>
      b.kind === 'list' ? b.items.map((i) => inLang(i.text, 'zh')) : b.kind === 'table' ? [] : [inLang(b.text, 'zh')],
    )
  const readTexts = (n: number) => texts.filter((_, i) => passages[i]?.section === n)

  it.each(titles.map((title, i) => [i + 1, title] as const))('section %i, %s: every one, and no other', (n) => {
    const ours = statedIn(readTexts(n), figures)
    const theirs = statedIn(bundledTexts(n), bundled.figures)
    expect(without(theirs, ours)).toEqual([])
    expect(without(ours, theirs)).toEqual([])
  })

  it('are as many as the report made by hand has, and the one that is printed in two units', () => {
    // 回应群众1000余条 in section 七 is 在线提问1000余件 of section 二, which the text does not say.
    expect(Object.keys(figures)).toHaveLength(Object.keys(bundled.figures).length + 1)
    expect(
      statedIn(
        texts.filter((_, i) => passages[i]?.section === null),
        figures,
      ),
    ).toEqual([])
    expect(left).toEqual([])
  })

  it('are tied to the same rows of the form', () => {
    const tied = (of: Report['figures']) =>
      Object.values(of).flatMap((f) => (f.indicator === undefined ? [] : [`${f.indicator} ${key(f)}`]))
    expect(tied(figures).sort()).toEqual(tied(bundled.figures).sort())
    expect(Object.values(found).filter((f) => f.doubt)).toEqual([])
  })

  it('have the ids of the facts that stand in no table', () => {
    const known = Object.keys(bundled.figures).filter((id) => /^(hotline|accounts)\./.test(id))
    expect(known.length).toBeGreaterThan(10)
    for (const id of known) expect(figures[id], id).toMatchObject({ value: bundled.figures[id]?.value })
  })

  it('make the charts of the hotline and the accounts, and of what adds up', () => {
    const [hotline, accounts, ...others] = recognised.charts
    const made = (id: string) => bundled.charts.find((c) => c.id === id)
    expect(hotline).toMatchObject({ ...pick(made('hotline-handling')), options: made('hotline-handling')?.options })
    expect(accounts).toMatchObject(pick(made('new-media-accounts')))
    expect(others.map((c) => c.figures.map((id) => figures[id]?.value))).toEqual([
      [26, 22, 8, 43, 274],
      [786, 6438],
      [32, 50],
    ])
  })

  it('make a valid report, in which the completion rate of the hotline disagrees and nothing else', () => {
    const report = reportOf(bundled, passages, recognised)
    expect(parseReport(report, isIndicator)).toMatchObject({ ok: true })
    const disagree = findingsOf(report).filter((f) => f.outcome.verdict === 'disagrees')
    expect(disagree.map((f) => f.check.id)).toEqual(['hotline.completion-rate'])
    const rate = disagree[0]?.terms.map((t) => t.quantity.value)
    expect(rate).toEqual([97.1, 3471, 3559])
  })

  it('must be to one another what the report made by hand says, as far as sentences tell', () => {
    const ours = meanings(recognised.checks, figures)
    const theirs = bundled.checks.filter((c) => !ours.has(meaningOf(c, bundled.figures)))
    expect(theirs.map((c) => c.id)).toEqual(notTold)
  })

  it('are asked nothing beyond it', () => {
    const theirs = meanings(bundled.checks, bundled.figures)
    expect(recognised.checks.filter((c) => !theirs.has(meaningOf(c, figures))).map((c) => c.id)).toEqual([])
  })
})

/** Checks of the report made by hand that do not come out of its sentences. */
const notTold = [
  // The form asks the same of its table, and each figure is held against its row.
  'channels.text',
  // What was counted stands in the names of a list, not in a number.
  'projects.categories',
  // Two numbers of which no word says that one is a part of the other.
  'key-areas.electronic',
  // A number is missing: there is nothing to compute, and only an editor knows what is missing.
  'online.available',
  'online.guides',
  'online.lists',
  'online.one-visit',
  'online.investment-on-time',
  // An editor’s own knowledge: of the places, of the rows of the table, of what 100% means for the replies.
  'online.investment',
  'online.counties',
  'interpretation.interviews',
  'responses.own-initiative',
  'requests.concluded',
  'requests.outcomes',
  'requests.answered-text',
  'requests.all-answered',
  'platforms.new-media',
  'platforms.new-media-text',
]

/** What a check asks, with the numbers it asks it of: `sum 98 = 35 + 48 + 15`. */
function meaningOf(check: Report['checks'][number], of: Report['figures']): string {
  const number = (term: unknown) => (typeof term === 'string' ? (of[term]?.value ?? term) : JSON.stringify(term))
  const { id, section, note, known, once, kind, ...terms } = check as Record<string, unknown>
  const said = Object.entries(terms).map(([role, value]) => `${role} ${[value].flat().map(number).sort().join(' + ')}`)
  return `${kind} ${said.sort().join(', ')}`
}
const meanings = (checks: Report['checks'], of: Report['figures']) => new Set(checks.map((c) => meaningOf(c, of)))

const pick = (chart: Report['charts'][number] | undefined) => ({
  id: chart?.id,
  kind: chart?.kind,
  section: chart?.section,
  figures: chart?.figures,
  total: chart?.total,
})

function reportOf(of: Report, passages: readonly Passage[], { figures, charts, checks, texts }: Recognised): Report {
  const sections = of.sections.map(({ number, title }) => {
    const told = texts.filter((_, i) => passages[i]?.section === number)
    return { number, title, blocks: told.map((text): Block => ({ kind: 'paragraph', text })) }
  })
  return { ...of, preface: [], headlines: [], systems: [], topics: [], sections, figures, charts, checks }
}

const titles2019 = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]
/** Sections 二 to 四 are tables. */
const narrative = [1, 5, 6]

/** `id value unit label`, as an editor would look through them. */
const listed = ({ figures }: Recognised) =>
  Object.entries(figures).map(([id, { value, unit, label }]) => `${id} ${value} ${unit} ${label}`)
/** Every check there is, and that all are sums. */
const sumsIn = ({ checks, figures }: Recognised) =>
  checks.map((check) => {
    if (check.kind !== 'sum' || !('whole' in check)) return check.id
    const value = (term: unknown) => figures[String(term)]?.value
    return `${value(check.whole)} = ${(check.parts as string[]).map(value).join(' + ')}`
  })
const read = (name: string, form: Form, statistics: Report['statistics']) =>
  recogniseFigures(passagesOf(name, titles2019, narrative), form, statistics)

describe('the figures of Suqian 2024, read from its original', () => {
  skipWithout('suqian-2024')
  const recognised = read('suqian-2024', form2019, { 'requests.new': [3525], review: 170 })
  const list = listed(recognised)

  it.each([
    'disclosed.total 140000 条 向社会主动公开政府信息',
    's1.5 98 期 多元化政策简明问答',
    's1.6 48 期 多元化政策简明问答：市级',
    's1.12 3646 件 收办政府信息公开申请案件',
    's1.13 1.05 % 收办政府信息公开申请案件同比增长',
    'outcomes.granted 1431 件 予以公开',
    'outcomes.partly-granted 471 件 部分公开',
    'outcomes.refused 92 件 不予公开',
    'outcomes.unable 941 件 无法提供',
    'outcomes.not-processed 117 件 不予处理',
    'outcomes.other 469 件 作其他处理',
    'requests.carried-forward 125 件 转下年度办理',
    's1.17 10219 件 归集政策文件',
    's1.18 8140 件 市级文件',
    's1.21 9540370 次 市政府门户网站总访问次数',
    's1.24 3 个 市级政府信息公开查阅中心',
    's6.2 2230 元 收取信息处理费',
    's6.4 880 元 沭阳县民政局收取',
  ])('%s', (figure) => {
    expect(list).toContain(figure)
  })

  it('are 46, and nothing with a unit is left', () => {
    expect(list).toHaveLength(46)
    expect(recognised.left).toEqual([])
  })

  it('3646 handled are no row; 134 reviews filed seem to state the row, which has another number', () => {
    const { figures, found } = recognised
    expect(Object.values(figures).find((f) => f.value === 3646)).not.toHaveProperty('indicator')
    const doubtful = Object.entries(found).flatMap(([id, { doubt }]) => (doubt ? [[figures[id]?.value, doubt]] : []))
    expect(doubtful).toEqual([[134, 'tie']])
  })

  it('make charts of what adds up', () => {
    const whole = ({ total = '' }: Report['charts'][number]) => recognised.figures[total]?.value
    expect(recognised.charts.map(whole)).toEqual([98, 10219, 3, 2230])
  })

  it('add up: what was answered how often, who handled how much, who paid what', () => {
    expect(sumsIn(recognised)).toEqual([
      '98 = 48 + 17 + 15 + 9 + 7 + 2',
      '3646 = 1431 + 471 + 92 + 941 + 117 + 469 + 125',
      '10219 = 8140 + 2079',
      '3 = 1 + 1 + 1',
      '2230 = 880 + 1080 + 270',
    ])
  })
})

describe('the figures of Suqian 2023, read from its original', () => {
  skipWithout('suqian-2023')
  const recognised = read('suqian-2023', form2019, {})
  const list = listed(recognised)

  it.each([
    'disclosed.total 180000 条 向社会主动公开政府信息',
    's1.1 119 期 政策简明问答',
    's1.11 3607 件 收办政府信息公开申请案件',
    's1.14 477 件 收办政府信息公开申请案件：沭阳县',
    's1.23 70.3 % 收办政府信息公开申请案件同比增长',
    's1.24 3493 件 自然人申请',
    'outcomes.granted 1191 件 予以公开',
    'outcomes.other 341 件 作其他处理',
    'accounts.total 176 个 开设备案政务新媒体',
    's1.34 30000 册 向公众免费赠阅',
    's6.2 2950 元 收取了信息处理费',
  ])('%s', (figure) => {
    expect(list).toContain(figure)
  })

  it('are 62, and nothing with a unit is left', () => {
    expect(list).toHaveLength(62)
    expect(recognised.left).toEqual([])
  })

  it('make charts of the cases by who handled them and by who asked', () => {
    const drawn = recognised.charts.filter(({ total = '' }) => recognised.figures[total]?.value === 3607)
    expect(drawn.map((c) => c.figures.length)).toEqual([11, 2])
  })

  it('add up, three times over for the cases', () => {
    expect(sumsIn(recognised)).toEqual([
      '119 = 47 + 28 + 22 + 15 + 5 + 2',
      '3607 = 349 + 933 + 477 + 301 + 874 + 216 + 348 + 55 + 26 + 12 + 16',
      '3607 = 3493 + 114',
      '3607 = 1191 + 328 + 142 + 1078 + 406 + 341 + 121',
      '25 = 1 + 2 + 15 + 1 + 6',
      '2950 = 420 + 290 + 1500 + 140 + 600',
    ])
  })
})
