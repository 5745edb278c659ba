import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { atNumbers, type Piece, partsOf, piecesOf } from './pieces'

/** The pieces of two texts: joined they are the two, none is empty, and what is the same stands in one piece. */
function soundly(left: string, right: string): Piece[] {
  const pieces = piecesOf(left, right)
  expect([pieces.map((p) => p.left).join(''), pieces.map((p) => p.right).join('')]).toEqual([left, right])
  for (const [i, { is, left: l, right: r }] of pieces.entries()) {
    expect(l + r).not.toBe('')
    expect(l === r).toBe(is === 'same')
    if (is === 'same') expect(pieces[i + 1]?.is).not.toBe('same')
  }
  return pieces
}
/** Pieces on one line: what is the same as it is, `[words→words]`, `<number→number>`. */
const line = (left: string, right: string) =>
  soundly(left, right)
    .map(({ is, left: l, right: r }) => (is === 'same' ? l : is === 'number' ? `<${l}→${r}>` : `[${l}→${r}]`))
    .join('')

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

  it.each([
    ['of one character', '全市甲公乙年年', '全市丙公丁年年', '全市[甲公乙→丙公丁]年年'],
    ['of two between changes of one', '全市甲公开丙年', '全市乙公开丁年', '全市[甲→乙]公开[丙→丁]年'],
    ['of two between changes of two', '全市甲乙公开丙丁', '全市子丑公开寅卯', '全市[甲乙公开丙丁→子丑公开寅卯]'],
    [
      'of three between changes of three',
      '全市甲乙丙政府信戊己庚',
      '全市子丑寅政府信卯辰巳',
      '全市[甲乙丙→子丑寅]政府信[戊己庚→卯辰巳]',
    ],
    [
      'of three between changes of four',
      '全市公开甲乙丙丁政府信戊己庚辛年度',
      '全市公开子丑寅卯政府信辰巳午未年度',
      '全市公开[甲乙丙丁政府信戊己庚辛→子丑寅卯政府信辰巳午未]年度',
    ],
    [
      'that is longer than one of them',
      '全年工作甲政府信戊己庚辛壬癸',
      '全年工作子政府信辰巳午未申酉',
      '全年工作[甲→子]政府信[戊己庚辛壬癸→辰巳午未申酉]',
    ],
    [
      'between what was dropped and what was added',
      '全年公开丁戊己后来居上',
      '全年甲乙丙公开后来居上',
      '全年[公开丁戊己→甲乙丙公开]后来居上',
    ],
    [
      'that is small only beside changes already joined',
      '全市工作丁乙甲辛',
      '全市工作丙己丁乙戊辛丙乙',
      '全市工作[丁乙甲辛→丙己丁乙戊辛丙乙]',
    ],
  ])('what is the same between two changes belongs to them where it is the less: %s', (_, left, right, pieces) => {
    expect(line(left, right)).toBe(pieces)
  })

  it('a number that changed stays one beside changed words, unless only one side has it', () => {
    expect(line('共3件甲乙', '共4件丙丁')).toBe('共<3→4>件[甲乙→丙丁]')
    expect(line('共3件甲乙的', '共几件丙丁的')).toBe('共[3件甲乙→几件丙丁]的')
    expect(line('全年1 234件', '全年2 567件')).toBe('全年[1 234→2 567]件')
    expect(piecesOf('共3件', '共几件')).toEqual([
      { is: 'same', left: '共', right: '共' },
      { is: 'words', left: '3', right: '几' },
      { is: 'same', left: '件', right: '件' },
    ])
  })

  it('a number that is the same stays so, also inside changed words', () => {
    expect(line('共3项，收费多', '共3项，收费少')).toBe('共3项，收费[多→少]')
    expect(line('信息共18余条', '信息有18多条')).toBe('信息[共→有]18[余→多]条')
  })

  it.each([
    ['a quarter of it is', '全市甲乙丙丁戊己', '全市子丑寅卯辰巳', '全市[甲乙丙丁戊己→子丑寅卯辰巳]'],
    ['less is', '全市甲乙丙丁戊己庚', '全市子丑寅卯辰巳午', '[全市甲乙丙丁戊己庚→全市子丑寅卯辰巳午]'],
    ['it is of the shorter', '全市甲乙', '全市子丑寅卯辰巳午未申酉', '全市[甲乙→子丑寅卯辰巳午未申酉]'],
    ['spaces are', ' 甲乙丙', ' 丁戊己', '[ 甲乙丙→ 丁戊己]'],
  ])('two texts are marked where enough is common: %s', (_, left, right, pieces) => {
    expect(line(left, right)).toBe(pieces)
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
        soundly(left, right)
        expect(partsOf(left).join('')).toBe(left)
        expect(atNumbers(left).join('')).toBe(left)
      }),
    )
  })

  it('a text beside itself has no change, however long it is', () => {
    const long = '公开'.repeat(8_000)
    expect(piecesOf(long, long)).toEqual([{ is: 'same', left: long, right: long }])
    expect(piecesOf('', '')).toEqual([])
    fc.assert(
      fc.property(letters, (text) => {
        expect(piecesOf(text, text).every(({ is }) => is === 'same')).toBe(true)
      }),
    )
  })

  it('two texts differ either way round or not at all', () => {
    fc.assert(
      fc.property(letters, letters, (left, right) => {
        const apart = (a: string, b: string) => piecesOf(a, b).every(({ is }) => is === 'same')
        expect(apart(left, right)).toBe(apart(right, left))
      }),
    )
  })

  it('texts too long or too different are given as two texts', () => {
    const long = (mark: string) => Array.from({ length: 5_000 }, (_, i) => `${mark}${i}`).join('、')
    expect(piecesOf(long('甲'), long('乙'))).toEqual([{ is: 'words', left: long('甲'), right: long('乙') }])
    const [some, other] = ['甲', '乙'].map((mark) => '公开'.repeat(800) + mark.repeat(500)) as [string, string]
    expect(piecesOf(some, other)).toEqual([{ is: 'words', left: some, right: other }])
    const much = '公开'.repeat(8_000)
    expect(piecesOf(much, `${much}。`)).toEqual([{ is: 'words', left: much, right: `${much}。` }])
  })
})
