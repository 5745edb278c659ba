import { describe, expect, it } from 'vitest'
import { clean, join, paragraphsOf } from './words'

/** A line as long as those that may go on below. */
const full = '全市各级行政机关认真落实党中央国务院决策部署'

describe('pieces of words that stood on lines of their own', () => {
  it.each([
    [['主动', '公开'], '主动公开'],
    [['36', '46'], '36 46'],
    [['3.', '5'], '3. 5'],
    [['1,', '036'], '1, 036'],
    [['97%', '98'], '97% 98'],
    [['12', '.5'], '12 .5'],
    [['共12', '件'], '共12件'],
    [['公开', '12'], '公开12'],
    [['A', '。'], 'A。'],
    [['12件', '34'], '12件34'],
    [['12', '件34'], '12件34'],
    [['12'], '12'],
    [[], ''],
  ])('%j are %j', (pieces, whole) => {
    expect(join(pieces)).toBe(whole)
  })
})

describe('words as they are shown', () => {
  it.each([
    ['　甲\u00a0\n \t乙　', '甲 乙'],
    ['1\u200b2\ufeff3\u00ad4', '1234'],
    ['甲\u2003\u2003乙', '甲 乙'],
    ['\u00a0\u00a0', ''],
  ])('%j are %j', (text, shown) => {
    expect(clean(text)).toBe(shown)
  })
})

describe('lines', () => {
  it.each([
    ['of which the first is full', [full, '决策部署'], true],
    ['of which the first is short', [full.slice(0, 19), '决策部署'], false],
    ['of which the first is just long enough', [full.slice(0, 20), '决策部署'], true],
    ['of which the first ends a sentence', [`${full}。`, '决策部署'], false],
    ['of which the second is indented', [full, '　决策部署'], false],
    ['of which the second is indented with more', [full, '  　决策部署'], false],
    ['of which the second is indented with no-break spaces', [full, '\u00a0\u00a0决策部署'], false],
    ['of which the second begins with one no-break space', [full, '\u00a0决策部署'], true],
    ['of which the second has wide space inside', [full, '决策　部署'], true],
    ['of which the second begins a section', [full, '二、决策部署'], false],
    ['of which the second begins a later section', [full, '二十一、决策部署'], false],
    ['of which the second has such a number inside', [full, '其中二、三类事项'], true],
    ['of which the second begins a part', [full, '（二）决策部署'], false],
    ['of which the second begins a later part', [full, '（十二）决策部署'], false],
    ['of which the second begins a numbered part', [full, '(12)决策部署'], false],
    ['of which the second begins an item', [full, '2.决策部署'], false],
    ['of which the second begins a later item', [full, '12、决策部署'], false],
    ['of which the second begins an article', [full, '第十二条 决策部署'], false],
    ['of which the second begins with a decimal', [full, '2.5万件'], true],
    ['of which the first is numbered and may be a heading', [`一、${full}`, '决策部署'], false],
    ['of which the first is numbered and too long to be one', [`一、${full}${full}`, '决策部署'], true],
    ['with an empty one between', [full, '', '决策部署'], false],
  ])('%s are one: %s %s', (_, lines, isOne) => {
    expect(paragraphsOf(lines.join('\n'), false)).toHaveLength(isOne ? 1 : 2)
  })

  it('of a heading are one whatever they are, and empty ones are none', () => {
    expect(paragraphsOf('\n宿迁市\n\n2024年\n年度报告\n', true)).toEqual(['宿迁市2024年年度报告'])
    expect(paragraphsOf('\n \n', false)).toEqual([])
    expect(paragraphsOf('\n甲', false)).toEqual(['甲'])
  })

  it('numbered, of just forty characters, may go on below', () => {
    const line = `一、${full}${full}`
    expect(paragraphsOf(`${line.slice(0, 39)}\n部署`, false)).toHaveLength(2)
    expect(paragraphsOf(`${line.slice(0, 40)}\n部署`, false)).toHaveLength(1)
  })
})
