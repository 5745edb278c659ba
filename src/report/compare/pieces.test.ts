import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atNumbers, partsOf, piecesOf } from './pieces'

/** Pieces on one line: what is the same as it is, `[words→words]`, `<number→number>`. */
const line = (left: string, right: string) =>
  piecesOf(left, right)
    .map(({ is, left: l, right: r }) => (is === 'same' ? l : is === 'number' ? `<${l}→${r}>` : `[${l}→${r}]`))
    .join('')
const joined = (left: string, right: string) => {
  const all = piecesOf(left, right)
  return { left: all.map((p) => p.left).join(''), right: all.map((p) => p.right).join('') }
}

describe('the difference of two texts', () => {
  it('a number changes as a whole, with its thousands, decimals and per cent', () => {
    expect(line('收办申请3,607件，增长70.3%。', '收办申请3,646件，增长1.05%。')).toBe(
      '收办申请<3,607→3,646>件，增长<70.3%→1.05%>。',
    )
    expect(partsOf('2023年收费2,950元、占12.5％，Wi-Fi 3个')).toEqual([
      ...['2023', '年', '收', '费', '2,950', '元', '、', '占', '12.5％', '，', 'Wi-Fi', ' ', '3', '个'],
    ])
  })

  it('a year and a month that both changed are two numbers, not one change', () => {
    expect(line('截至2023年12月31日', '截至2024年11月30日')).toBe('截至<2023→2024>年<12→11>月<31→30>日')
  })

  it('what both sides of a change end with is no part of it', () => {
    expect(line('秉持理念，坚持人民至上。政府试点', '秉持理念。做好公开是指引。政府试点')).toBe(
      '秉持理念[，坚持人民至上→。做好公开是指引]。政府试点',
    )
  })

  it('in Chinese by characters, in English by words', () => {
    expect(line('工作有了一定的成绩', '工作有了一些成绩')).toBe('工作有了一[定的→些]成绩')
    expect(line('All charges met the standards', 'Each charge met the standards')).toBe(
      '[All charges→Each charge] met the standards',
    )
  })

  it('a single character between two changes belongs to the change', () => {
    expect(line('各单位要继续加强培训工作', '各单位要持久做强培训工作')).toBe('各单位要[继续加→持久做]强培训工作')
    expect(line('全面完成甲乙丙丁戊任务', '全面完成子丑丙寅卯任务')).toBe('全面完成[甲乙丙丁戊→子丑丙寅卯]任务')
  })

  it('a number inside changed words stands out by itself', () => {
    expect(line('政府信息共18万余条，渠道有', '政府信息有14万余条，渠道有')).toBe(
      '政府信息[共→有]<18→14>万余条，渠道有',
    )
    expect(atNumbers('新增1,200条和3.5%')).toEqual(['新增', '1,200', '条和', '3.5%', ''])
  })

  it('two texts with hardly anything in common are not marked letter by letter', () => {
    expect(line('政务公开工作', '12345热线的答复')).toBe('[政务公开工作→12345热线的答复]')
  })

  const letters = fc
    .array(fc.constantFrom(...'政府信息公开 3,6.0%ab，\n😀é', '１２'), { maxLength: 60 })
    .map((c) => c.join(''))

  /** Any UTF-16, halves of a character too. */
  const units = fc.array(fc.nat(0xffff), { maxLength: 30 }).map((codes) => String.fromCharCode(...codes))

  it('whatever they are, the pieces joined are the two texts, and the parts the text', () => {
    fc.assert(
      fc.property(fc.oneof(letters, units), fc.oneof(letters, fc.string()), (left, right) => {
        expect(joined(left, right)).toEqual({ left, right })
        expect(partsOf(left).join('')).toBe(left)
        expect(atNumbers(left).join('')).toBe(left)
        for (const { is, left: l, right: r } of piecesOf(left, right)) expect(l === r).toBe(is === 'same')
      }),
    )
  })

  it('a text beside itself has no change', () => {
    fc.assert(
      fc.property(letters, (text) => {
        expect(piecesOf(text, text).every(({ is }) => is === 'same')).toBe(true)
      }),
    )
  })

  it('the other way round what was dropped is added', () => {
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        expect(joined(right, left)).toEqual({ left: right, right: left })
        const apart = (a: string, b: string) => piecesOf(a, b).every(({ is }) => is === 'same')
        expect(apart(left, right)).toBe(apart(right, left))
      }),
    )
  })

  it('texts too long or too different are given as two texts', () => {
    const long = (mark: string) => Array.from({ length: 5_000 }, (_, i) => `${mark}${i}`).join('、')
    expect(piecesOf(long('甲'), long('乙'))).toEqual([{ is: 'words', left: long('甲'), right: long('乙') }])
    const much = '公开'.repeat(8_000)
    expect(piecesOf(much, `${much}。`)).toEqual([{ is: 'words', left: much, right: `${much}。` }])
  })
})
