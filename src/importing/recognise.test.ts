// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { paragraphs } from '../../tests/blocks'
import { cellsOfOne, rowsOfOne } from '../../tests/formTables'
import { form2014 } from '../report/forms/form2014'
import { parseReport } from '../report/whole'
import type { Block } from './blocks'
import { loadPlaces } from './places'
import { recognise } from './recognise'
import { Refusal } from './refusal'

const places = await loadPlaces()
const file = { name: '年报.docx', medium: 'docx' } as const
const words = `沭阳县2018年政府信息公开年度报告
本报告由沭阳县人民政府办公室编制。
一、概述
（一）依申请公开方面
全年共收到政府信息公开申请1021件。
各单位另有3处改进。
二、存在问题
公开内容有待加强。
沭阳县人民政府办公室
2019年1月18日`
const blocks: Block[] = [
  ...paragraphs(words),
  cellsOfOne(
    rowsOfOne(form2014, (r) => String(1000 + r)),
    20,
  ),
]

const draft = (given: readonly Block[] = blocks) => {
  const opened = recognise(file, { blocks: [...given] }, places)
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems))
  return opened.value
}
const refusal = (given: readonly Block[]) => {
  try {
    recognise(file, { blocks: [...given] }, places)
  } catch (error) {
    if (error instanceof Refusal) return error.problem
    throw error
  }
  return null
}

describe('a document becomes a report', () => {
  it('valid as it stands, in its own words', () => {
    const { report } = draft()
    expect(parseReport(JSON.parse(JSON.stringify(report))).ok).toBe(true)
    expect(report).toMatchObject({
      title: '沭阳县2018年政府信息公开年度报告',
      place: { name: '沭阳县', code: '321322', level: 'county' },
      year: 2018,
      form: '2014',
      edition: 'original',
      languages: ['zh'],
      published: '2019-01-18',
      publisher: { name: '沭阳县人民政府办公室' },
    })
    expect(report.sections.map((s) => s.title)).toEqual(['概述', '存在问题'])
    expect(report.preface).toMatchObject([{ kind: 'paragraph', text: '本报告由沭阳县人民政府办公室编制。' }])
  })

  it('that says of every value where it was read', () => {
    const { report } = draft()
    const { file: name, values = {} } = report.imported ?? {}
    expect(name).toBe('年报.docx')
    for (const key of ['title', 'place', 'year', 'period', 'publisher', 'published'])
      expect(values).toHaveProperty([key])
    for (const code of Object.keys(report.statistics)) expect(values, code).toHaveProperty([`table:${code}`])
    for (const id of Object.keys(report.figures)) expect(values, id).toHaveProperty([id])
  })

  it('whose sentences are tied to the rows of the table they state', () => {
    const { report } = draft()
    const received = report.statistics['requests.received']
    expect(received).toBe(1021)
    expect(Object.values(report.figures).map((f) => [f.value, f.indicator])).toContainEqual([1021, 'requests.received'])
    expect(JSON.stringify(report.sections[0])).toMatch(/\[1021件?\]\(/)
  })

  it('with the topics it speaks of, and five figures at most at the top', () => {
    const { report } = draft()
    const topics = report.topics.map((t) => t.id)
    expect(topics).toEqual(expect.arrayContaining(['channels', 'requests', 'problems']))
    const used = report.sections.flatMap((s) => s.blocks.flatMap((b) => (b.kind === 'list' ? [] : (b.topics ?? []))))
    expect(used.filter((id) => !topics.includes(id))).toEqual([])
    expect(report.headlines.map((h) => h.figure)).toContain('disclosed.total')
    expect(report.headlines.length).toBeLessThanOrEqual(5)
  })

  it('with nothing in it that the document does not say', () => {
    const { report } = draft()
    expect([report.systems, report.languages]).toEqual([[], ['zh']])
    expect(report.headlines.every(({ text }) => text === '')).toBe(true)
    const undated = draft(blocks.filter((block) => block.kind === 'table' || !/2019年/.test(block.text)))
    expect(undated.report).not.toHaveProperty('published')
  })

  it('whose headings may state numbers, too', () => {
    const headed = blocks.map((block) =>
      block.kind !== 'table' && block.text.startsWith('（一）')
        ? { ...block, text: '（一）收到政府信息公开申请1021件' }
        : block,
    )
    const [heading] = draft(headed).report.sections[0]?.blocks ?? []
    expect(heading).toMatchObject({ kind: 'heading', text: expect.stringMatching(/\[1021件?\]\(/) })
  })

  it('and keeps the document to be read beside it', () => {
    expect(draft().blocks).toEqual(blocks)
  })

  it('what was recognised as nothing is listed in the document’s order', () => {
    const other = tableAt(15)
    const { left } = draft([...blocks.slice(0, 8), other, ...blocks.slice(8)])
    expect(left.map(({ why }) => why)).toContain('table')
    expect(left.map(({ at }) => at.line)).toEqual(left.map(({ at }) => at.line).sort((a, b) => a - b))
  })
})

const cell = (text: string, column: number) => ({ text, row: 1, column, rows: 1, columns: 1 })
const tableAt = (line: number): Block => ({ kind: 'table', line, cells: [cell('各镇申请', 1), cell('17', 2)] })

describe('a document is refused', () => {
  it.each([
    ['that is empty', '', 'no-text'],
    [
      'that speaks of something else',
      '关于召开会议的通知\n一、时间\n上午九时。\n二、地点\n三楼。\n三、参加人员\n全体。',
      'no-report',
    ],
    ['that only mentions disclosure', '请各单位做好政务公开工作。', 'no-report'],
  ])('%s', (_, text, kind) => {
    expect(refusal(text ? paragraphs(text) : [])).toEqual({ kind })
  })

  const three = ['一、总体情况', '甲。', '二、工作进展', '乙。', '三、存在问题']

  it.each([
    ['three sections', [...three, '信息公开有待加强。'], true],
    ['three sections, of something else', [...three, '公路建设有待加强。'], false],
    ['two sections', [...three.slice(0, 4), '信息公开有待加强。'], false],
    ['two sections under a title', ['沭阳县2018年政府信息公开年度报告', ...three.slice(0, 4)], true],
  ])('or not, for what it has: %s', (_, lines, isOne) => {
    expect(refusal(paragraphs(lines.join('\n')))).toEqual(isOne ? null : { kind: 'no-report' })
  })

  it('or not, for what its tables say, too', () => {
    expect(refusal([...paragraphs(three.join('\n')), tableAt(9)])).toEqual({ kind: 'no-report' })
    const table: Block = { kind: 'table', line: 9, cells: ['政务', '公开'].map((text, i) => cell(text, i + 1)) }
    expect(refusal([...paragraphs(three.join('\n')), table])).toBeNull()
  })

  it('but not for having a table and no text, or text and no table', () => {
    expect(refusal(blocks.slice(-1))).toBeNull()
    expect(refusal(blocks.slice(0, -1))).toBeNull()
  })
})
