// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { paragraphs, printed, tableOf } from '../../tests/blocks'
import type { Block } from './blocks'
import { isRow2019 } from './form/tableRegions'
import { outline } from './outline'

const titles = [
  '总体情况',
  '主动公开政府信息情况',
  '收到和处理政府信息公开申请情况',
  '政府信息公开行政复议、行政诉讼情况',
  '存在的主要问题及改进情况',
  '其他需要报告的事项',
]
const chinese = [...'一二三四五六七八九十', '十一', '十二', '十三']

const none = () => false
const numbersOf = (blocks: Block[], isRow: (block: Block) => boolean = none) =>
  outline(blocks, isRow).sections.map((s) => s.number)
const titlesOf = (blocks: Block[], isRow: (block: Block) => boolean = none) =>
  outline(blocks, isRow).sections.map((s) => s.title)
const words = (blocks: readonly Block[]) => blocks.map((b) => (b.kind === 'table' ? '[table]' : b.text))

/** Sentences and items as stand between the headings of sections. */
const body = fc.array(
  fc.constantFrom(
    '2024年，我市认真落实党中央、国务院决策部署，共受理申请12件。',
    '（一）主动公开方面。全年公开政府信息14万余条。',
    '1.完善制度',
    '一是更新完善3份目录清单；二是推进重点领域公开。',
    '二、三级目录均已更新。',
    '一、二季度共通报3次，三、四季度没有通报。',
    '第一，加强学习。',
    '见附件二',
  ),
  { maxLength: 4 },
)

describe('the sections of a report', () => {
  it('are found with their titles whatever stands between them', () => {
    fc.assert(
      fc.property(fc.array(body, { minLength: 7, maxLength: 7 }), (bodies) => {
        const lines = titles.flatMap((title, i) => [`${chinese[i]}、${title}`, ...(bodies[i] ?? [])])
        const front = (bodies[6] ?? []).filter((line) => !/^[一二]、/.test(line))
        const found = outline(paragraphs([...front, ...lines].join('\n')), none)
        expect(found.sections.map((s) => [s.number, s.title, words(s.blocks)])).toEqual(
          titles.map((title, i) => [i + 1, title, bodies[i]]),
        )
        expect(words(found.front)).toEqual(front)
      }),
    )
  })

  it.each<[string, (n: number, title: string) => string]>([
    ['一、', (n, title) => `${chinese[n]}、${title}`],
    ['一．', (n, title) => `${chinese[n]}．${title}`],
    ['一 、', (n, title) => `${chinese[n]} 、 ${title}`],
    ['第一部分', (n, title) => `第${chinese[n]}部分 ${title}`],
    ['1.', (n, title) => `${n + 1}.${title}`],
    ['（一）', (n, title) => `（${chinese[n]}）${title}`],
  ])('may be numbered %s', (_, heading) => {
    const text = titles.map((title, n) => `${heading(n, title)}\n正文第${n}段。`).join('\n')
    expect(titlesOf(paragraphs(text))).toEqual(titles)
  })

  it('may be thirteen, and titled as nobody expected', () => {
    const text = chinese.map((n) => `${n}、${'东南西北中'.slice(0, 2)}工作第${n}题\n说明。`).join('\n')
    expect(numbersOf(printed(text))).toEqual(Array.from({ length: 13 }, (_, i) => i + 1))
  })

  it('begin with the text that follows their title on its line', () => {
    const [first, second] = outline(
      paragraphs('一、总体情况：本年平稳。\n二、主动公开。共12件。\n三、申请'),
      none,
    ).sections
    expect([first?.title, first?.rest]).toEqual(['总体情况', '本年平稳。'])
    expect([second?.title, second?.rest]).toEqual(['主动公开', '共12件。'])
  })

  it('are those marked as headings, where none is numbered', () => {
    const blocks = titles.flatMap((text, i): Block[] => [
      { kind: 'paragraph', line: 2 * i + 1, text, heading: 2 },
      { kind: 'paragraph', line: 2 * i + 2, text: '正文。' },
    ])
    expect(titlesOf(blocks)).toEqual(titles)
    expect(numbersOf(blocks)).toEqual([1, 2, 3, 4, 5, 6])
  })

  it('are one, without a title, where there are no headings; nothing is lost', () => {
    const blocks = [...paragraphs('甲。\n乙。'), tableOf([['丙']], 3)]
    expect(outline(blocks, none)).toMatchObject({ front: [], sections: [{ number: 1, title: '', blocks }] })
    expect(outline([], none).sections).toEqual([])
  })
})

describe('what looks like a section and is none', () => {
  const whole = titles.map((title, n) => `${chinese[n]}、${title}\n这一部分的正文。`).join('\n')

  it.each([
    ['titles alone', (title: string) => title],
    ['with dots and pages', (title: string) => `${title}……………12`],
    ['with pages apart', (title: string) => `${title}   3`],
  ])('a table of contents, %s', (_, entry) => {
    const contents = titles.map((title, n) => entry(`${chinese[n]}、${title}`)).join('\n')
    const found = outline(
      paragraphs(`宿迁市2024年政府信息公开工作年度报告\n目 录\n${contents}\n前言。\n${whole}`),
      none,
    )
    expect(found.sections.map((s) => [s.title, words(s.blocks)])).toEqual(titles.map((t) => [t, ['这一部分的正文。']]))
    expect(words(found.front)).toEqual(['宿迁市2024年政府信息公开工作年度报告', '前言。'])
  })

  it('the rows of section 三 that are numbered as sections are', () => {
    const rows = [
      '一、本年新收政府信息公开申请数量   340   75   0   1   6   3   425',
      '二、上年结转政府信息公开申请数量   118   3   0   0   0   0   121',
      '三、本年度办理结果',
      '（七）总计   330   73   0   1   5   2   411',
      '四、结转下年度继续办理   118   5   0   0   1   1   125',
    ]
    const text = whole.replace(
      '三、收到和处理政府信息公开申请情况\n这一部分的正文。',
      `三、收到和处理政府信息公开申请情况\n${rows.join('\n')}`,
    )
    const found = outline(printed(text), isRow2019)
    expect(found.sections.map((s) => s.title)).toEqual(titles)
    expect(words(found.sections[2]?.blocks ?? [])).toEqual(rows)
  })

  it('those rows without their numbers, as where the columns were copied one by one', () => {
    const rows = [
      '一、本年新收政府信息公开申请数量',
      '二、上年结转政府信息公开申请数量',
      '三、本年度办理结果',
      '四、结转下年度继续办理',
    ]
    const text = whole.replace(
      '三、收到和处理政府信息公开申请情况',
      `三、收到和处理政府信息公开申请情况\n${rows.join('\n')}`,
    )
    expect(titlesOf(printed(text), isRow2019)).toEqual(titles)
  })

  it('a sentence that begins like one', () => {
    const text = whole.replace('二、主动', '二、三级目录已更新，全部上线。\n二、主动')
    expect(titlesOf(paragraphs(text))).toEqual(titles)
  })

  it('a list inside a section that is numbered anew', () => {
    const list = ['一、加强领导', '二、加强培训', '三、加强考核']
    const text = whole.replace('五、存在', `${list.join('\n')}\n五、存在`)
    expect(titlesOf(paragraphs(text))).toEqual(titles)
  })
})

describe('a title too long for its line', () => {
  const of = (first: string, second: string, as: (text: string) => Block[] = printed) => {
    const [section] = outline(as(`一、${first}\n${second}\n甲。\n二、主动公开\n乙。`), none).sections
    return [section?.title, words(section?.blocks ?? [])]
  }
  const long = '政府信息公开工作年度报告编制'

  it.each([
    [long, '存在的主要问题'],
    [long, '和（主动）公开情况'],
    ['收到和处理政府信息公开申', '请、复议情况'],
  ])('goes on in the next: %s / %s', (first, second) => {
    expect(of(first, second)).toEqual([`${first}${second}`, ['甲。']])
  })

  it.each([
    ['it has its end', `${long}情况`, '存在问题'],
    ['it would have fitted', long.slice(0, 11), '存在问题'],
    ['what follows is an item', long, '（一）存在问题'],
    ['what follows does not end a title', long, '我县召开会议'],
    ['what follows has other letters', long, '2024存在问题'],
    ['what follows is long', long, '某某县人民政府办公室主动公开有关情况'],
  ])('does not where %s', (_, first, second) => {
    expect(of(first, second)).toEqual([first, [second, '甲。']])
  })

  it('does not in paragraphs, which are whole', () => {
    expect(of(long, '存在问题', paragraphs)).toEqual([long, ['存在问题', '甲。']])
  })

  it('does not where the title has text behind it', () => {
    const [section] = outline(printed(`一、${long}：共3件\n存在问题\n甲。\n二、主动公开\n乙。`), none).sections
    expect([section?.title, section?.rest]).toEqual([long, '共3件'])
  })
})

describe('what stands above the first section', () => {
  const front = (...lines: string[]) =>
    words(
      outline(
        paragraphs([...lines, '一、总体情况', '甲。', '二、主动公开', '乙。', '三、行政诉讼', '丙。'].join('\n')),
        none,
      ).front,
    )

  it('is kept where it has the words of a title or two, and is none of it where it lists them', () => {
    expect(front('总体情况', '前言。')).toEqual(['总体情况', '前言。'])
    expect(front('总体情况', '主动公开', '前言。')).toEqual(['总体情况', '主动公开', '前言。'])
    expect(front('总体情况', '主动公开', '行政诉讼', '前言。')).toEqual(['前言。'])
    expect(front('目录', '总体情况 3', '主动公开 12', '前言。')).toEqual(['前言。'])
    expect(front('第一部分 总体情况', '第十二章 主动公开', '12 行政诉讼', '前言。')).toEqual(['前言。'])
    expect(front('其一总体情况', '主动公开12年', '行政诉讼', '前言。')).toHaveLength(4)
  })

  it('a document without sections begins with its first words, tables aside', () => {
    const [section] = outline([tableOf([['甲']], 1), ...paragraphs('乙。\n丙。')], none).sections
    expect(section?.heading).toMatchObject({ kind: 'paragraph', text: '乙。' })
    const [bare] = outline([tableOf([['甲']], 1)], none).sections
    expect(bare?.heading).toEqual({ kind: 'paragraph', line: 1, text: '' })
  })
})
