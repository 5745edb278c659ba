// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { printed } from '../../tests/blocks'
import type { Line } from './blocks'
import { fullWidth, joinLines } from './paragraphs'

const joinAll = (lines: readonly Line[]) => joinLines(lines, fullWidth(lines)).map((p) => p.text)
const joinedText = (...lines: string[]) => joinAll(printed(lines.join('\n')))

/** A line that fills the print: twenty-four wide letters, no stop. */
const full = '全市各级行政机关认真落实政府信息公开条例依法受理'
/** Its last half, and its first twenty letters: four fifths of the print. */
const half = full.slice(0, 12)
/** So much print around it that the full line is the measure. */
const print = [full, full, full, full, `${half}。`]
const whole = `${full.repeat(4)}${half}。`

describe('how wide the lines are that fill a print', () => {
  it('nine tenths of the words stand in lines no wider', () => {
    expect(fullWidth(printed(Array.from({ length: 20 }, () => full).join('\n')))).toBe(48)
    expect(fullWidth(printed([...Array.from({ length: 20 }, () => full), full + full].join('\n')))).toBe(48)
    expect(fullWidth(printed([full + full, ...Array.from({ length: 8 }, () => full)].join('\n')))).toBe(96)
    expect(fullWidth(printed(['甲', '甲甲', '甲甲甲'].join('\n')))).toBe(6)
    expect(fullWidth([])).toBe(0)
  })
})

describe('a number alone on its line', () => {
  it.each([
    ['is a page’s between two lines that are full', [full, '12', `${full}。`], [`${full}${full}。`]],
    ['of three digits too', [full, '123', `${full}。`], [`${full}${full}。`]],
    ['of four is a number', [full, '2024', `${full}。`], [`${full}2024${full}。`]],
    ['stays where it stands first', ['12', `${full}。`], [`12${full}。`]],
    ['stays where it stands last', [full, '12'], [`${full}12`]],
    ['stays below a short line', ['全市共有', '12', `${full}。`], [`全市共有12${full}。`]],
    ['stays above one letter', [full, '12', '件'], [`${full}12件`]],
    ['stays where a sentence goes on behind it', [full, '12', '；其中'], [`${full}12；其中`]],
    ['with a word is none', [full, '共12', `${full}。`], [`${full}共12${full}。`]],
    ['with a word behind it is none', [full, '12件', `${full}。`], [`${full}12件${full}。`]],
  ])('%s', (_, lines, paragraphs) => {
    expect(joinedText(...lines)).toEqual(paragraphs)
  })
})

describe('a paragraph ends', () => {
  it('where a sentence ends and its line stops early', () => {
    expect(joinedText(...print, full, full, full, full)).toEqual([whole, full.repeat(4)])
  })

  it.each(['。', '！', '？', '.', '。”', '？』', '。）'])('at %s', (stop) => {
    expect(joinedText(full, full, `${half}${stop}`, full, full)).toEqual([
      `${full}${full}${half}${stop}`,
      `${full}${full}`,
    ])
  })

  it('not where the sentence goes on: at a comma, a colon or a semicolon', () => {
    for (const mark of ['，', '、', '：', '；', '', ';'])
      expect(joinedText(full, full, `${half}${mark}`, full, full)).toHaveLength(1)
  })

  it('not where the sentence ends with its line full', () => {
    const filled = `${full.slice(0, 23)}。`
    expect(joinedText(full, filled, full, full)).toEqual([`${full}${filled}${full}${full}`])
    // Nine tenths of the print are full, eight tenths are not.
    const nine = `${full.slice(0, 21)}。`
    const eight = `${full.slice(0, 19)}。`
    expect(joinedText(full, nine, full, full)).toHaveLength(1)
    expect(joinedText(full, eight, full, full)).toHaveLength(2)
  })

  it('by the lines near it: a narrow column ends its paragraphs as a wide one does', () => {
    const narrow = full.slice(0, 10)
    const column = [narrow, narrow, narrow, narrow, `${narrow.slice(0, 4)}。`, narrow, narrow, narrow, narrow]
    const wide = Array.from({ length: 6 }, () => full)
    const parts = joinedText(...wide, `${half}。`, ...column)
    expect(parts).toContain(`${narrow.repeat(4)}${narrow.slice(0, 4)}。`)
    // A full line of the narrow column that ends a sentence is no end.
    const even = [narrow, narrow, narrow, narrow, `${narrow.slice(0, 9)}。`, narrow, narrow, narrow, narrow]
    expect(joinedText(...even)).toHaveLength(1)
  })
})

describe('a paragraph begins at an item', () => {
  it('below a sentence that ended, or a line that stopped early', () => {
    expect(joinedText(full, `${full.slice(0, 23)}。`, `一是${full}`)).toHaveLength(2)
    expect(joinedText(full, half, `一是${full}`)).toHaveLength(2)
    expect(joinedText(full, `${half}；`, `二是${full}`)).toHaveLength(2)
    expect(joinedText(full, full, `一是${full}`)).toHaveLength(1)
  })

  it('but not at a full stop within its first words', () => {
    expect(joinedText(full, full, `全市共一是${half}`)).toHaveLength(1)
  })
})

describe('a paragraph begins where its line is set in', () => {
  const setIn = (n: number, text: string) => `${'　'.repeat(n)}${text}`

  it('below a sentence that ended, though its line is full', () => {
    const filled = `${full.slice(0, 23)}。`
    expect(joinedText(setIn(2, half), full, filled, setIn(2, full), full)).toEqual([
      `${half}${full}${filled}`,
      `${full}${full}`,
    ])
  })

  it('not where the sentence goes on, nor where all lines are set in alike', () => {
    const filled = `${full.slice(0, 23)}。`
    expect(joinedText(setIn(2, half), full, full, setIn(2, full), full)).toHaveLength(1)
    expect(joinedText(full, setIn(2, filled), setIn(2, full), setIn(2, full), full)).toHaveLength(1)
    expect(joinedText(setIn(2, full), setIn(2, filled), setIn(2, full), setIn(2, full))).toHaveLength(1)
  })

  it('by one letter or more', () => {
    const filled = `${full.slice(0, 23)}。`
    expect(joinedText(full, filled, setIn(1, full), full)).toHaveLength(2)
  })
})

describe('a paragraph begins where its line stands apart', () => {
  it('below a sentence that ended or a line that stopped early', () => {
    const filled = `${full.slice(0, 23)}。`
    expect(joinedText(full, full, filled, '', full, full)).toEqual([`${full}${full}${filled}`, `${full}${full}`])
    expect(joinedText(full, full, half, '', full, full)).toHaveLength(2)
    expect(joinedText(full, full, full, '', full, full)).toHaveLength(1)
  })

  it('not in a print whose lines all stand apart', () => {
    const filled = `${full.slice(0, 23)}。`
    expect(joinedText(full, '', filled, '', full, '', full)).toHaveLength(1)
  })

  it('not where a third of them do', () => {
    const filled = `${full.slice(0, 23)}。`
    expect(joinedText(full, filled, '', full)).toHaveLength(1)
    expect(joinedText(full, filled, '', full, full)).toHaveLength(2)
  })
})

describe('below a title alone', () => {
  it.each([
    ['', '（一）主动公开情况', 2],
    ['of two lines', `（一）${full.slice(0, 14)}\n公开情况`, 2],
    ['that has a stop', '（一）主动公开，依申请公开', 1],
    ['without a number', '主动公开情况', 1],
    ['as wide as the print', `（一）${full.slice(0, 21)}`, 1],
  ])('a paragraph begins: %s', (_, title, parts) => {
    expect(joinedText(...title.split('\n'), full, `${half}。`, ...print)).toHaveLength(parts + 1)
  })

  it('but not at a line that begins with a stop, which a title cannot have', () => {
    expect(joinedText('（一）主动公开情况', `，${full}`, `${half}。`)).toHaveLength(1)
    expect(joinedText('（一）主动公开情况', `的${full}，`, `${half}。`)).toHaveLength(2)
  })
})

describe('what stands alone at the end', () => {
  it.each(['小县人民政府办公室', '小县教育局', '小县文化和旅游厅', '小县改革委', '小县人民政府'])(
    'the name above the date: %s',
    (name) => {
      expect(joinedText(...print.slice(0, 4), name, '2025年1月20日')).toEqual([full.repeat(4), name, '2025年1月20日'])
    },
  )

  it('a name of a body in the text is none', () => {
    expect(joinedText(full, full, '小县教育局', `${half}。`)).toEqual([`${full}${full}小县教育局${half}。`])
  })

  it('what stands below the date or what is attached', () => {
    expect(joinedText(full, '2025年1月20日', full)).toEqual([full, '2025年1月20日', full])
    expect(joinedText(full, '附件', full)).toEqual([full, '附件', full])
    expect(joinedText(full, '附表1：统计表', full)).toEqual([full, '附表1：统计表', full])
    expect(joinedText(full, '见附件', full)).toHaveLength(1)
    expect(joinedText(full, '（2025年1月20日）', full)).toHaveLength(3)
    expect(joinedText(full, '2025年1月20日前', full)).toHaveLength(1)
  })
})
