import { describe, expect, it } from 'vitest'
import { besideEachOther, type ChapterPair, type Line } from './beside'
import { withMoves } from './moved'
import type { Chapter, Passage } from './passages'

const heading = (text: string, level = 1): Passage => ({ kind: 'heading', text, level, number: '' })
const said = (text: string): Passage => ({ kind: 'paragraph', text })
const item = (text: string): Passage => ({ kind: 'item', text })
const chapter = (number: number, title: string, ...passages: Passage[]): Chapter => ({ number, title, passages })

function moved(pairs: readonly ChapterPair[]): readonly ChapterPair[] {
  const work = withMoves(pairs)
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value
}
const beside = (left: Chapter[], right: Chapter[]): readonly ChapterPair[] =>
  moved([...besideEachOther(left, right, () => null)].filter((pair) => pair !== null))
/** Each line as `is left|right`, with the section its counterpart stands in. */
const lines = (pairs: readonly ChapterPair[]) =>
  pairs.flatMap((pair) =>
    pair.lines.map(
      ({ is, left, right, elsewhere }) =>
        `${is} ${left?.text ?? ''}|${right?.text ?? ''}${elsewhere ? ` @${elsewhere.section}` : ''}`,
    ),
  )

const exchange = [said('政民互动开展了200余场，用到的渠道包括：'), item('在线访谈'), item('新闻发布会')]
const exchangeNow = [said('政民互动开展了300余场次，用到的渠道包括：'), item('在线访谈'), item('新闻发布会')]
const closing = said('收费的标准都符合管理办法的规定，没有其他需要报告的事项。')

describe('what stands elsewhere in the other report', () => {
  it('is told from what was dropped and added, with what stands right behind it, and knows where', () => {
    const left = [
      chapter(
        1,
        '总体情况',
        heading('主动公开方面'),
        ...exchange,
        heading('平台建设方面'),
        said('编印政府公报十二期。'),
      ),
    ]
    const right = [
      chapter(
        1,
        '总体情况',
        heading('主动公开方面'),
        heading('平台建设方面'),
        said('编印政府公报十二期。'),
        ...exchangeNow,
      ),
    ]
    expect(lines(beside(left, right))).toEqual([
      'same 主动公开方面|主动公开方面',
      'moved 政民互动开展了200余场，用到的渠道包括：| @1',
      'moved 在线访谈| @1',
      'moved 新闻发布会| @1',
      'same 平台建设方面|平台建设方面',
      'same 编印政府公报十二期。|编印政府公报十二期。',
      'moved |政民互动开展了300余场次，用到的渠道包括： @1',
      'moved |在线访谈 @1',
      'moved |新闻发布会 @1',
    ])
  })

  it('also in another section; both its lines have one number', () => {
    const pairs = beside(
      [chapter(1, '总体情况', said('全市工作有序。')), chapter(6, '其他需要报告的事项', closing)],
      [chapter(1, '总体情况', said('全市工作有序。'), closing), chapter(6, '其他需要报告的事项', said('没有。'))],
    )
    const moved = pairs.flatMap((pair) => pair.lines).filter(({ is }) => is === 'moved')
    expect(moved.map(({ elsewhere, likeness }) => [elsewhere?.move, elsewhere?.section, likeness])).toEqual([
      [0, 6, 1],
      [0, 1, 1],
    ])
    expect(moved.map(({ elsewhere }) => elsewhere?.passage)).toEqual([closing, closing])
  })

  it('is the passage most like it, whatever stands before; the others were dropped', () => {
    const sentence = '编制并公布了重大行政决策事项目录共计十二项'
    const [some, most] = [said(`${sentence}，其中三项经过听证会。`), said(`${sentence}。`)]
    const left = [
      chapter(1, '总体情况', some, said('全市工作有序。'), most),
      chapter(2, '主动公开', said('按时公开。')),
    ]
    const right = [
      chapter(1, '总体情况', said('全市工作有序。')),
      chapter(2, '主动公开', said('按时公开。'), said(`${sentence}！`)),
    ]
    expect(lines(beside(left, right)).filter((line) => !line.startsWith('same'))).toEqual([
      `removed ${some.text}|`,
      `moved ${most.text}| @2`,
      `moved |${sentence}！ @1`,
    ])
  })

  it('a short item that stands elsewhere by itself is no move, nor is what is little alike', () => {
    const left = [
      chapter(1, '总体情况', item('提振消费')),
      chapter(6, '其他需要报告的事项', said('本年没有需要报告的其他事项。')),
    ]
    const right = [
      chapter(1, '总体情况', said('各单位都要学习条例。')),
      chapter(6, '其他需要报告的事项', item('提振消费')),
    ]
    expect(
      beside(left, right)
        .flatMap((pair) => pair.lines)
        .some(({ is }) => is === 'moved'),
    ).toBe(false)
  })

  it('where too much is left to hold each against each, what is the same is found', () => {
    const many = (mark: string) => Array.from({ length: 700 }, (_, i) => said(`${mark}${i}`))
    const left = [chapter(1, '总体情况', closing, ...many('甲')), chapter(2, '其他', said('完全不同的一段话在这里。'))]
    const right = [chapter(1, '总体情况', ...many('乙')), chapter(2, '其他', closing)]
    expect(lines(beside(left, right)).filter((line) => line.startsWith('moved'))).toHaveLength(2)
  })
})

/** A section of these lines, each with its mark: `-` stands on the left only, `+` on the right only, `=` on both. */
const marked = (number: number, ...of: readonly string[]): ChapterPair => {
  const lines = of.map((one): Line => {
    const [mark, passage] = [one[0], said(one.slice(1))]
    const [left, right] = [mark === '+' ? null : passage, mark === '-' ? null : passage]
    const is = mark === '-' ? 'removed' : mark === '+' ? 'added' : 'same'
    return { left, right, is, likeness: mark === '=' ? 1 : 0, elsewhere: null }
  })
  const whole = chapter(number, `第${number}节`)
  return { left: whole, right: whole, lines, repeated: null, whole: true }
}
/** The texts of what moved, left and right, each with its number and how alike it is to the other. */
const moves = (...pairs: ChapterPair[]) =>
  moved(pairs).flatMap(({ lines }) =>
    lines.flatMap(({ is, left, right, elsewhere, likeness }) =>
      is === 'moved' ? [`${elsewhere?.move} ${left ? '-' : '+'}${(left ?? right)?.text} ${likeness}`] : [],
    ),
  )

describe('what moved', () => {
  it('is half alike at least', () => {
    expect(moves(marked(1, '-甲乙丙丁戊一二三四'), marked(2, '+甲乙丙丁戊五六七八'))).toEqual([
      '0 -甲乙丙丁戊一二三四 0.5',
      '0 +甲乙丙丁戊五六七八 0.5',
    ])
    expect(moves(marked(1, '-甲乙丙丁戊一二三四'), marked(2, '+甲乙丙丁戊五六七八九'))).toEqual([])
  })

  it('says enough to be known again, on both sides', () => {
    const [short, long] = ['甲乙丙丁戊己庚辛', '甲乙丙丁戊己庚辛壬']
    expect(moves(marked(1, `-${long}`), marked(2, `+${short}`))).toEqual([])
    expect(moves(marked(1, `-${short}`), marked(2, `+${long}`))).toEqual([])
    expect(moves(marked(1, `-${long}`), marked(2, `+${long}`))).toHaveLength(2)
  })

  it('is numbered in the order of the left report', () => {
    const changed = marked(1, '-甲乙丙丁戊一二三四', '-子丑寅卯辰巳午未申')
    expect(moves(changed, marked(2, '+子丑寅卯辰巳午未申', '=其他', '+甲乙丙丁戊五六七八'))).toEqual([
      '0 -甲乙丙丁戊一二三四 0.5',
      '1 -子丑寅卯辰巳午未申 1',
      '1 +子丑寅卯辰巳午未申 1',
      '0 +甲乙丙丁戊五六七八 0.5',
    ])
  })

  it('is the same where a heading became a paragraph', () => {
    const [left, right] = [marked(1, '-'), marked(2, '+政府信息公开平台建设')]
    const [line] = left.lines as [Line]
    const pairs = [{ ...left, lines: [{ ...line, left: heading('政府信息公开平台建设') }] }, right]
    expect(moves(...pairs)).toEqual(['0 -政府信息公开平台建设 1', '0 +政府信息公开平台建设 1'])
  })

  it('leaves a section in which nothing moved as it was', () => {
    const still = marked(3, '=一切照旧', '-没有了')
    expect(moved([marked(1, `-${closing.text}`), marked(2, `+${closing.text}`), still])[2]).toBe(still)
    const pairs = [still]
    expect(moved(pairs)).toBe(pairs)
  })
})

describe('what stands next to what moved', () => {
  const text = '甲乙丙丁戊己庚辛壬'
  it.each([
    ['behind it', ['-@', '-短'], ['+@', '+短'], true],
    ['before it', ['-短', '-@'], ['+短', '+@'], true],
    ['behind it, with something new between', ['-@', '+新', '-短'], ['+@', '+短'], true],
    ['behind it, with something dropped between on the other side', ['-@', '-短'], ['+@', '-旧', '+短'], true],
    ['behind it now only', ['-@', '=旧', '-短'], ['+@', '+短'], false],
    ['behind it before only', ['-@', '-短'], ['+@', '=旧', '+短'], false],
    ['behind it on the one side and before it on the other', ['-@', '-短'], ['+短', '+@'], false],
  ])('moved along where it stands %s', (_, left, right, along) => {
    const put = (lines: string[]) => lines.map((line) => line.replace('@', text))
    const all = moves(marked(1, ...put(left)), marked(2, ...put(right)))
    expect(all.filter((one) => one.includes('短'))).toHaveLength(along ? 2 : 0)
    expect(all.filter((one) => one.includes(text))).toHaveLength(2)
  })

  it('did not where it says something else, and so what is behind that did not', () => {
    expect(moves(marked(1, `-${text}`, '-甲乙', '-短'), marked(2, `+${text}`, '+丙丁', '+短'))).toHaveLength(2)
  })
})

describe('where more is left than can be held each against each', () => {
  const [same, changed, now] = ['甲乙丙丁戊己庚辛壬', '子丑寅卯辰巳午未申', '子丑寅卯辰巳午未酉']
  const twice = '政府信息公开指南目录'
  const short = (mark: string, n: number) => Array.from({ length: n }, (_, i) => `${mark}${i}`)
  const found = (more: readonly [number, number]) =>
    moves(
      marked(1, ...short('-', more[0]), `-${changed}`, `-${twice}`, '=一', `-${same}`),
      marked(2, `+${twice}`, '=二', `+${twice}`, '=三', `+${same}`, '=四', '+0', '=五', `+${now}`),
      marked(3, ...short('+右', more[1])),
    ).map((one) => one.split(' ')[1])

  it.each<[string, [number, number]]>([
    ['in all', [2993, 0]],
    ['on both sides', [1997, 196]],
  ])('only what is the same is found, which stands there once and says enough: too much %s', (_, more) => {
    expect(found(more)).toEqual([`-${same}`, `+${same}`])
  })

  it.each<[string, [number, number]]>([
    ['in all', [2992, 0]],
    ['on both sides', [1997, 195]],
  ])('else what is like it is found, too: as much as can be %s', (_, more) => {
    expect(found(more)).toEqual([`-${changed}`, `-${twice}`, `-${same}`, `+${twice}`, `+${same}`, `+${now}`])
  })
})

describe('headings lead', () => {
  it('what both have under a heading of the same words is paired though much was put between', () => {
    const requests = [heading('依申请公开方面'), said('全市收办申请三千六百件。')]
    const rules = [heading('政府信息管理方面'), said('现行有效的文件集中统一公开。')]
    const left = [chapter(1, '总体情况', heading('主动公开方面'), ...exchange, ...requests, ...rules)]
    const right = [
      chapter(
        1,
        '总体情况',
        heading('主动公开方面'),
        said('目录清单更新完善。'),
        ...requests,
        ...rules,
        ...exchangeNow,
      ),
    ]
    const found = lines(beside(left, right))
    for (const { text } of [...requests, ...rules]) expect(found).toContain(`same ${text}|${text}`)
  })

  it('where a part is cut by headings in one report only, what is the same in it is still paired', () => {
    const outcome = [said('全市一年里收办的申请有三千六百件。'), said('按办理的结果分：'), item('予以公开一千件')]
    const left = [
      chapter(
        1,
        '总体情况',
        heading('依申请公开方面'),
        heading('依法规范', 2),
        ...outcome,
        heading('调查研究', 2),
        said('大兴调研。'),
      ),
    ]
    const right = [
      chapter(1, '总体情况', heading('依申请公开方面'), ...outcome, heading('如我申请', 2), said('热心办案。')),
    ]
    const found = lines(beside(left, right))
    for (const { text } of outcome) expect(found).toContain(`same ${text}|${text}`)
  })

  it('items of one label are paired, whatever their numbers and order of words', () => {
    const left = [chapter(1, '总体情况', said('简明问答制作119期，其中：'), item('47期：市级'), item('28期：宿城区'))]
    const right = [
      chapter(
        1,
        '总体情况',
        said('简明问答制作98期，其中：'),
        item('市级：48期'),
        item('宿豫区：17期'),
        item('宿城区：2期'),
      ),
    ]
    expect(lines(beside(left, right)).slice(1)).toEqual([
      'changed 47期：市级|市级：48期',
      'added |宿豫区：17期',
      'changed 28期：宿城区|宿城区：2期',
    ])
  })
})
