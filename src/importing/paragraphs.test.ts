// @vitest-environment node
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { printed } from '../../tests/blocks'
import type { Line } from './blocks'
import { fullWidth, joinLines } from './paragraphs'
import { widthOf } from './words'

const joinAll = (lines: Line[]) => joinLines(lines, fullWidth(lines))
const joinedText = (text: string) => joinAll(printed(text)).map((p) => p.text)

const words = '全市各级行政机关认真落实政府信息公开条例依法受理申请及时答复公众关切推进政务标准化规范建设'
/** A sentence of several lines; no two are the same. */
const sentence = fc
  .integer({ min: 80, max: 200 })
  .map((length) => `${Array.from({ length }, (_, i) => words[(i * 7 + length) % words.length]).join('')}。`)

/** A paragraph as it is printed: lines of a width, the first one set in. */
function set(text: string, width: number, indent: number): string[] {
  const lines = ['　'.repeat(indent)]
  for (const letter of text) {
    const last = lines.at(-1) ?? ''
    // A stop never begins a line.
    if (widthOf(last + letter) > width && !/[。，]/.test(letter)) lines.push(letter)
    else lines[lines.length - 1] = last + letter
  }
  return lines
}

describe('the lines of a print put together', () => {
  it('hold every letter, in order, whatever the lines are', () => {
    const line = fc.string({ unit: fc.constantFrom(...'公开信息条例。，：；（一）二、1.a '), maxLength: 40 })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        // A number alone between two full lines is that of a page.
        fc.pre(!lines.some((l) => /^\s*\d{1,3}\s*$/.test(l)))
        const bare = (text: string) => text.replace(/\s/g, '')
        expect(bare(joinedText(lines.join('\n')).join(''))).toBe(bare(lines.join('')))
      }),
    )
  })

  it('are the paragraphs they were printed from: set in, or apart', () => {
    const layout = fc.record({ width: fc.constantFrom(50, 64, 76), indent: fc.constantFrom(0, 2), apart: fc.boolean() })
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), layout, (texts, { width, indent, apart }) => {
        fc.pre(indent > 0 || apart)
        const lines = texts.map((text) => set(text, width, indent).join('\n')).join(apart ? '\n\n' : '\n')
        // A last line that is full cannot be told from one that goes on.
        fc.pre(texts.every((text) => widthOf(set(text, width, indent).at(-1) ?? '') < width * 0.8))
        expect(joinedText(lines)).toEqual(texts)
      }),
    )
  })

  it('tell where each paragraph begins', () => {
    const [first, second] = joinAll(
      printed(`${words}\n公开。\n${words.slice(0, 30)}\n公开。`).map((line) => ({ ...line, page: 2 })),
    )
    expect([first?.at, second?.at]).toEqual([
      { page: 2, line: 1 },
      { page: 2, line: 3 },
    ])
  })

  it('go on over the page, its number left out', () => {
    expect(joinedText(`${words}\n12\n${words}结束。`)).toEqual([`${words}${words}结束。`])
  })

  it('keep a number that a sentence broke off at', () => {
    expect(joinedText(`${words}\n12\n，同比增长。`)).toEqual([`${words}12，同比增长。`])
  })

  it('begin anew at an item, below a sentence that ended', () => {
    expect(joinedText(`${words}公开。\n（一）主动公开方面。${words}\n更多。\n一是更新目录。`)).toEqual([
      `${words}公开。`,
      `（一）主动公开方面。${words}更多。`,
      '一是更新目录。',
    ])
  })

  it.each(['（一）主动公开情况', '1.办理和答复情况', '（二）平台建设、监督保障'])(
    'begin anew below a title alone: %s',
    (title) => {
      expect(joinedText(`${words}\n公开。\n${title}\n${words}\n公开。`)).toEqual([
        `${words}公开。`,
        title,
        `${words}公开。`,
      ])
    },
  )

  it('begin anew below a title of two lines, but not at its second', () => {
    const title = `（一）${words.slice(0, 44)}`
    expect(joinedText(`${words}\n公开。\n${title}\n制度建设\n${words}\n公开。`)).toEqual([
      `${words}公开。`,
      `${title}制度建设`,
      `${words}公开。`,
    ])
  })

  it('do not begin anew at a line that only happens to begin like an item', () => {
    const full = words.slice(0, 36)
    expect(joinedText(`${full}第\n一是强化公开平台建设，${full.slice(0, 25)}\n完。`)).toHaveLength(1)
  })

  it.each([
    ['the date', `${words}。\n宿迁市人民政府办公室\n2025年1月20日`, ['宿迁市人民政府办公室', '2025年1月20日']],
    [
      'the date in Chinese',
      `${words}。\n楚雄州人民政府\n二〇一九年一月十八日`,
      ['楚雄州人民政府', '二〇一九年一月十八日'],
    ],
    [
      'who filled it in',
      `${words}。\n单位负责人：李四   审核人：王五   填报人：赵六\n联系电话：0318-1234567   填报日期：2019年2月18日`,
      ['单位负责人：李四 审核人：王五 填报人：赵六', '联系电话：0318-1234567 填报日期：2019年2月18日'],
    ],
    ['what is attached', `${words}。\n附件：政府信息公开情况统计表`, ['附件：政府信息公开情况统计表']],
  ])('keep apart %s at the end', (_, text, end) => {
    expect(joinedText(text).slice(-end.length)).toEqual(end)
  })
})
