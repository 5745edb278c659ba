import { describe, expect, it } from 'vitest'
import { said } from '../../../tests/saidNumber'
import { enumerationsIn } from './enumerations'
import { type Spoken, unreadNumber } from './sentences'

/** What a sentence divides, in numbers. */
const divided = (numbers: readonly Spoken[], tail = '') =>
  enumerationsIn({ passage: 0, section: 1, numbers, tail }).map(({ whole, parts, counted, ...more }) => ({
    whole: whole.value,
    parts: parts.map((p) => p.value),
    counted: counted.map((p) => p.value),
    ...more,
  }))
const whole = said('收到申请', 10)

describe('what a sentence divides', () => {
  it('is what stands before 其中, into what follows', () => {
    expect(divided([whole, said('，其中网络', 4), said('，信函', 6)])).toEqual([
      { whole: 10, parts: [4, 6], counted: [4, 6], closed: true, direct: true, among: true },
    ])
  })

  it('or before brackets, into what is in them', () => {
    const inside = { depth: 1 }
    const numbers = [whole, said('（网络', 4, inside), said('、信函', 6, inside), said('），办结', 8)]
    expect(divided(numbers)).toEqual([
      { whole: 10, parts: [4, 6], counted: [4, 6], closed: true, direct: true, among: true },
    ])
  })

  it('or before 分别, which says that they are all', () => {
    for (const gap of ['，网络和信函分别为', '，分别是', '，分别有', '，分别', '，分别达到：'])
      expect(divided([whole, said(gap, 4), said('和', 6), said('，办结', 8)])).toMatchObject([
        { whole: 10, parts: [4, 6], among: false },
      ])
  })

  it('each number of a list that has more than one mark between two', () => {
    const numbers = [whole, said('，分别为', 4), said('、和', 5), said('、', 1), said('，办结、', 8)]
    expect(divided(numbers)[0]?.parts).toEqual([4, 5, 1])
  })

  it('and nothing where nothing of that is said, or nothing stands before', () => {
    expect(divided([whole, said('，网络', 4), said('，信函', 6)])).toEqual([])
    expect(divided([said('其中网络', 4), said('，信函', 6)])).toEqual([])
    // Brackets that are closed again, or end here.
    expect(divided([whole, said('（含撤回），网络', 4)])).toEqual([])
    expect(divided([whole, said('）网络', 4)])).toEqual([])
    // Brackets behind other words than the number.
    expect(divided([whole, said('，网络（邮件', 4, { depth: 1 })])).toEqual([])
    expect(divided([whole, said(' （网络', 4, { depth: 1 })])).toHaveLength(1)
  })
})

describe('a list ends', () => {
  it.each([
    '，全年办结',
    '；全市办结',
    '，共办结',
    '，累计办结',
    '，总计',
    '，合计',
    '，另',
    '，另外',
    '，此外',
    '，同时',
    '，还',
    '。一是',
    '，其中',
  ])('before %s', (gap) => {
    const [first] = divided([whole, said('，其中网络', 4), said('，信函', 5), said(gap, 7)])
    expect(first?.parts).toEqual([4, 5])
  })

  it.each(['，共享平台', '，共同办理', '，共青团', '，共建'])('but not before %s', (gap) => {
    expect(divided([whole, said('，其中网络', 4), said(gap, 5)])[0]?.parts).toEqual([4, 5])
  })

  it('where its brackets end, and where another’s begin', () => {
    const inside = { depth: 1 }
    const numbers = [whole, said('（网络', 4, inside), said('），信函', 6), said('（邮政', 2, inside)]
    expect(divided(numbers)).toMatchObject([
      { whole: 10, parts: [4] },
      { whole: 6, parts: [2] },
    ])
  })

  it('where its brackets end, also right before the next', () => {
    const inside = { depth: 1 }
    expect(divided([whole, said('（网络', 4, inside), said('）、办结（信函', 6, inside)])[0]?.parts).toEqual([4])
    // Not where brackets of words alone end, nor those of a part.
    expect(divided([whole, said('（网络', 4, inside), said('、信函（含传真）', 6, inside)])[0]?.parts).toEqual([4, 6])
    const ofPart = [whole, said('，其中网络', 4), said('（邮件', 2, inside), said('）、信函', 6)]
    expect(divided(ofPart)[0]?.parts).toEqual([4, 6])
  })

  it('for 分别 at the first number that is not its next', () => {
    expect(divided([whole, said('，分别为', 4), said('、', 5), said('，办结', 9)])[0]?.parts).toEqual([4, 5])
  })
})

describe('a list may leave parts out', () => {
  const list = (gap: string, tail = '', odd = false) =>
    divided([whole, said('，其中网络', 4), said(gap, 6, { odd })], tail)[0]?.closed

  it.each([
    '，主要是信函',
    '，包括信函',
    '，包含信函',
    '，例如信函',
    '，重点是信函',
    '，不含信函',
    '，其余',
    '，剩余',
    '，去年信函',
    '，上年信函',
    '，同期',
    `，信函${unreadNumber}件、传真`,
    '（含信函',
    '（ 含信函',
  ])('where it says %s', (gap) => {
    expect(list(gap)).toBe(false)
  })

  it.each([
    '等',
    '等渠道',
    '，其余在办',
    '，其他',
    '，剩余',
    '，余下',
    '其余',
    '（次），其余',
    `，约${unreadNumber}件`,
  ])('or goes on with %s', (tail) => {
    expect(list('，信函', tail)).toBe(false)
  })

  it('or one of its numbers is not certain', () => {
    expect(list('，信函', '', true)).toBe(false)
  })

  it('else it is whole, also with what was carried over', () => {
    expect(list('，信函')).toBe(true)
    expect(list('，信函', '，办结十分及时，其余无')).toBe(true)
    expect(list('，信函', '，办结等')).toBe(true)
    expect(list('（传真含信函')).toBe(true)
    expect(list('，上年结转')).toBe(true)
    expect(list('，上年度结转')).toBe(true)
  })
})

it('what was not read leaves a part out of brackets, but not what stands behind them', () => {
  const inside = { depth: 1 }
  const [first, more, behind] = ['（网络', '、信函', '），办结']
  const closed = (...gaps: string[]) => {
    const [a = '', b = '', c = ''] = gaps
    return divided([whole, said(a, 4, inside), said(b, 6, inside), said(c, 8)])[0]?.closed
  }
  expect(closed(first as string, more as string, behind as string)).toBe(true)
  expect(closed(first as string, more as string, `${behind}${unreadNumber}件，在办`)).toBe(true)
  expect(closed(first as string, `${more}${unreadNumber}件、传真`, behind as string)).toBe(false)
})

describe('what is counted', () => {
  it('is no share, no time, no change, nothing of another year, nothing uncertain', () => {
    const numbers = [
      whole,
      said('，其中网络', 4),
      said('，占', 40, { unit: '%' }),
      said('，历时', 3, { unit: '天' }),
      said('，增加', 2, { role: 'change' }),
      said('，去年', 5),
      said('，约', 7, { odd: true }),
      said('，信函', 6),
    ]
    expect(divided(numbers)[0]?.parts).toEqual([4, 6])
  })

  it('is divided in its own unit, the others are counted beside it', () => {
    const people = { unit: '人' }
    const numbers = [said('共', 20, people), said('，申请', 10), said('，其中网络', 4), said('、干部', 15, people)]
    expect(divided(numbers)).toMatchObject([
      { whole: 10, parts: [4], counted: [4, 15], direct: true },
      { whole: 20, parts: [15], counted: [4, 15], direct: false },
    ])
  })

  it('is of no change, no share, no time, and of nothing uncertain', () => {
    for (const more of [{ role: 'change' as const }, { odd: true }, { unit: '%' }, { unit: '天' }])
      expect(divided([said('共', 7, more), said('，其中网络', 4, { unit: more.unit ?? '件' })])).toEqual([])
    expect(divided([whole, said('，增加', 7, { role: 'change' }), said('，其中网络', 4)])[0]?.whole).toBe(10)
  })

  it('is of no whole that stands more than sixty numbers ahead', () => {
    const between = (n: number) => Array.from({ length: n }, (_, i) => said('，', 100 + i, { unit: '人' }))
    expect(divided([whole, ...between(59), said('，其中网络', 4)])).toHaveLength(1)
    expect(divided([whole, ...between(60), said('，其中网络', 4)])).toEqual([])
  })

  it('is of the nearest whole; where there are two nobody can be sure', () => {
    expect(divided([said('申请', 30), whole, said('，其中网络', 4)])).toMatchObject([{ whole: 10, direct: false }])
    expect(divided([said('无', 0), whole, said('，其中网络', 4)])).toMatchObject([{ whole: 10, direct: true }])
    expect(divided([said('无', 0), said('，其中网络', 4)])).toEqual([])
  })
})
