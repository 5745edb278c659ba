import { describe, expect, it } from 'vitest'
import { besideEachOther, type ChapterPair, passagesAlike } from './beside'
import type { Chapter, Passage } from './passages'
import { nothingRepeated, type Repetition } from './repetition'

const said = (text: string): Passage => ({ kind: 'paragraph', text })
const item = (text: string): Passage => ({ kind: 'item', text })
const caption = (text: string): Passage => ({ kind: 'caption', text })
const heading = (text: string, level = 1): Passage => ({ kind: 'heading', text, level, number: '' })
const section = (number: number, title: string, ...passages: Passage[]): Chapter => ({ number, title, passages })

const beside = (
  left: readonly Chapter[],
  right: readonly Chapter[],
  repeatedOf: (chapter: Chapter) => Repetition | null = () => null,
): ChapterPair[] => [...besideEachOther(left, right, repeatedOf)].filter((pair) => pair !== null)
/** The only section of each report, side by side. */
function only(left: readonly Passage[], right: readonly Passage[]): ChapterPair {
  const [pair] = beside([section(1, '总体情况', ...left)], [section(1, '总体情况', ...right)])
  if (!pair) throw new Error('no sections')
  return pair
}
const lines = (left: readonly Passage[], right: readonly Passage[]) =>
  only(left, right).lines.map((one) => `${one.is} ${one.left?.text ?? ''}|${one.right?.text ?? ''}`)

describe('how alike two passages are', () => {
  it.each<[string, Passage, Passage, number]>([
    ['a paragraph and an item of the same words', said('政府信息公开'), item('政府信息公开'), 1],
    ['a heading and a caption of the same words', heading('政府信息公开'), caption('政府信息公开'), 1],
    ['a heading and a paragraph, never', heading('政府信息公开'), said('政府信息公开'), 0],
    ['a caption and a row, never', { kind: 'row', text: '收费情况' }, caption('收费情况'), 0],
    ['two items of one label, by the label', item('47期：市级'), item('市级：48期'), 0.9],
    ['two items of two labels, never', item('市级：48期'), item('县级：48期'), 0],
    ['two headings with a colon, by their words', heading('市级：47期'), heading('市级：48期'), 0.6],
    ['two that differ in length, by what they share', said('甲乙丙'), said('甲乙丙丁戊己庚辛壬癸'), 4 / 11],
    ['two that differ too much in length, not at all', said('甲乙丙'), said('甲乙丙丁戊己庚辛壬癸子'), 0],
  ])('%s', (_, a, b, like) => {
    expect(passagesAlike(a, b)).toBeCloseTo(like, 10)
    expect(passagesAlike(b, a)).toBeCloseTo(like, 10)
  })
})

describe('a line', () => {
  it('is the same, changed, removed or added, and says how alike its sides are', () => {
    const [kept, kept2] = [said('全市工作有序。'), said('全市 工作有序。')]
    const [before, now] = [said('开展培训三场。'), said('开展培训五场。')]
    const [gone, come] = [said('编印公报。'), said('新建热线平台')]
    expect(only([kept, before, gone], [kept2, now, come]).lines).toEqual([
      { left: kept, right: kept2, is: 'same', likeness: 1, elsewhere: null },
      { left: before, right: now, is: 'changed', likeness: passagesAlike(before, now), elsewhere: null },
      { left: gone, right: null, is: 'removed', likeness: 0, elsewhere: null },
      { left: null, right: come, is: 'added', likeness: 0, elsewhere: null },
    ])
  })
})

describe('sections', () => {
  it('that have no counterpart stand alone, in order; of the right ones it is known what is repeated', () => {
    const left = [section(1, '总体情况', said('甲乙')), section(2, '收费标准', said('丙丁'))]
    const right = [section(1, '新建平台', said('戊己')), section(2, '总体情况', said('甲乙'))]
    const repeatedOf = (chapter: Chapter) => ({ ...nothingRepeated, sentences: chapter.number })
    expect(
      beside(left, right, repeatedOf).map((pair) => [
        pair.left?.title ?? null,
        pair.right?.title ?? null,
        pair.lines.map(({ is }) => is),
        pair.repeated?.sentences ?? null,
        pair.whole,
      ]),
    ).toEqual([
      [null, '新建平台', ['added'], 1, true],
      ['总体情况', '总体情况', ['same'], 2, true],
      ['收费标准', null, ['removed'], null, true],
    ])
  })
})

describe('what stands under headings', () => {
  const [requests, rules] = ['全市收到申请三千件，都已按时办结。', '现行有效的文件集中统一公开。'].map(said) as [
    Passage,
    Passage,
  ]

  it('stays under the heading of the same words, though the same stands under another', () => {
    const left = [heading('主动公开'), said('没有。'), heading('依申请公开'), requests]
    const right = [heading('主动公开'), requests, heading('依申请公开'), said('没有。')]
    expect(lines(left, right)).toEqual([
      'same 主动公开|主动公开',
      'removed 没有。|',
      `added |${requests.text}`,
      'same 依申请公开|依申请公开',
      `removed ${requests.text}|`,
      'added |没有。',
    ])
  })

  it('takes its heading along, however that is worded', () => {
    const left = [heading('收件'), requests, heading('文件'), rules]
    const right = [heading('群众'), requests, heading('文件'), rules]
    expect(lines(left, right)).toEqual([
      'changed 收件|群众',
      `same ${requests.text}|${requests.text}`,
      'same 文件|文件',
      `same ${rules.text}|${rules.text}`,
    ])
  })

  it('comes behind what stands before the first heading, which has no heading to take along', () => {
    const left = [said('全市工作有序。'), heading('文件'), rules]
    const right = [heading('文件'), rules]
    expect(lines(left, right)).toEqual([
      'removed 全市工作有序。|',
      'same 文件|文件',
      `same ${rules.text}|${rules.text}`,
    ])
  })

  it('was dropped or added with its heading', () => {
    expect(lines([heading('文件'), rules, heading('收件'), requests], [heading('收件'), requests])).toEqual([
      'removed 文件|',
      `removed ${rules.text}|`,
      'same 收件|收件',
      `same ${requests.text}|${requests.text}`,
    ])
    expect(lines([heading('收件'), requests], [heading('收件'), requests, heading('文件'), rules]).slice(2)).toEqual([
      'added |文件',
      `added |${rules.text}`,
    ])
  })

  it.each<[string, Passage[], Passage[]]>([
    ['right', [requests, rules], [heading('收件'), requests, heading('文件'), rules]],
    ['left', [heading('收件'), requests, heading('文件'), rules], [requests, rules]],
  ])('is the same where only the %s has headings', (_, left, right) => {
    const found = lines(left, right)
    for (const { text } of [requests, rules]) expect(found).toContain(`same ${text}|${text}`)
  })

  const whole = heading('主动公开')
  it('is the same within a part that is cut by other headings, round what is the same', () => {
    const left = [whole, heading('清单', 2), requests, rules]
    const right = [whole, requests, heading('公报', 2), rules]
    expect(lines(left, right)).toEqual([
      'same 主动公开|主动公开',
      'removed 清单|',
      `same ${requests.text}|${requests.text}`,
      'added |公报',
      `same ${rules.text}|${rules.text}`,
    ])
  })

  it('is beside its heading where as much is the same either way', () => {
    const left = [whole, heading('公报', 2), said('六期。'), heading('清单', 2), requests, rules]
    const right = [whole, heading('目录', 2), requests, rules, heading('公报', 2), said('六期。')]
    const found = lines(left, right)
    expect(found).toContain('same 公报|公报')
    expect(found).toContain(`removed ${requests.text}|`)
  })

  it('of a section itself is never put otherwise than its headings lead', () => {
    expect(lines([heading('清单'), requests, rules], [requests, heading('公报'), rules])).toEqual([
      `added |${requests.text}`,
      'removed 清单|',
      `removed ${requests.text}|`,
      `removed ${rules.text}|`,
      'added |公报',
      `added |${rules.text}`,
    ])
  })
})

describe('whether each passage was held against each', () => {
  const many = (length: number, text: string) =>
    Array.from({ length: 640 }, (_, i) => said(`${text.repeat(length)}${i}`))
  const [before, now] = [many(1, '甲'), many(9, '乙')]
  const small = [heading('收件'), said('没有。'), heading('文件'), said('六件。')]

  it.each<[string, Passage[], Passage[], boolean]>([
    ['of few', small, small, true],
    ['of many without headings', before, now, false],
    ['of many before the headings', [...before, ...small], [...now, ...small], false],
    ['of many under a heading', [...small, ...before], [...small, ...now], false],
  ])('is known: %s', (_, left, right, all) => {
    expect(only(left, right).whole).toBe(all)
  })
})
