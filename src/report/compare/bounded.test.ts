import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { align, bare, likeness, type Pair } from './align'
import { alignBounded, type Liking } from './bounded'

const liking: Liking<string> = { key: bare, like: likeness }

/** The pairs, how often two texts were held beside each other, and whether each was against each. */
function run(left: readonly string[], right: readonly string[], most?: number) {
  let looks = 0
  const like = (a: string, b: string) => {
    looks++
    return likeness(a, b)
  }
  const work = alignBounded(left, right, { ...liking, like }, most)
  let rests = 0
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return { ...step.value, looks, rests }
    rests++
  }
}
const sides = (pairs: readonly Pair[]) => ({
  left: pairs.flatMap((p) => p.left ?? []),
  right: pairs.flatMap((p) => p.right ?? []),
})
const order = (all: readonly unknown[]) => all.map((_, i) => i)

const text = fc
  .array(fc.constantFrom(...'政府信息公开工作年度报告'), { minLength: 1, maxLength: 8 })
  .map((c) => c.join(''))
const texts = fc.array(text, { maxLength: 15 })

/** Texts side by side, by how alike they are. */
const alignTexts = (left: readonly string[], right: readonly string[]) =>
  align(left.length, right.length, (i, j) => likeness(left[i] ?? '', right[j] ?? ''))

/** Two lists of letters: the pairs, and which letters were held beside each other. A letter is like its capital. */
function letters(before: string, now: string, most?: number) {
  const [left, right] = [[...before], [...now]]
  const looks: string[] = []
  const like = (a: string, b: string) => {
    looks.push(a + b)
    return a.toLowerCase() === b.toLowerCase() ? 1 : 0
  }
  const work = alignBounded(left, right, { key: (one) => one, like }, most)
  for (let step = work.next(); ; step = work.next())
    if (step.done) {
      const { pairs, whole } = step.value
      const named = pairs.map((pair) => `${left[pair.left ?? -1] ?? '-'}${right[pair.right ?? -1] ?? '-'}`)
      return { pairs: named.join(' '), looks: looks.join(' '), whole }
    }
}

describe('what is surely the same', () => {
  it.each([
    ['at the beginning', 'aab', 'aac', 'aa aa b- -c', 'bc'],
    ['at the end', 'baa', 'caa', 'b- -c aa aa', 'bc'],
    ['once on each side, with what is equal next to it', 'xaMay', 'zaMaw', 'x- -z aa MM aa y- -w', 'xz yw'],
    ['where something was put before it', 'AB', 'xAyB', '-x AA -y BB', ''],
    ['where something was dropped before it', 'xAyB', 'AB', 'x- AA y- BB', ''],
    ['once, though it stands there more often now', 'aMa', 'aaMaa', 'aa -a MM aa -a', ''],
    ['once, though it stood there more often', 'aaMaa', 'aMa', 'aa a- MM aa a-', ''],
    ['in one order on both sides: the most there is', 'ABCDEFG', 'EABFCDG', '-E AA BB -F CC DD E- F- GG', ''],
    ['where one went to the end', 'ABC', 'BCA', 'A- BB CC -A', ''],
    ['where the order is turned round', 'ABC', 'CBA', 'A- B- CC -B -A', ''],
    ['where the left is empty', '', 'ab', '-a -b', ''],
    ['where the right is empty', 'ab', '', 'a- b-', ''],
    ['where both are', '', '', '', ''],
  ])('is paired without a look: %s', (_, before, now, pairs, looks) => {
    expect(letters(before, now)).toEqual({ pairs, looks, whole: true })
  })

  it('parts the rest: what lies between is paired by how alike it is', () => {
    expect(letters('sAtBu', 'SATBU')).toEqual({ pairs: 'sS AA tT BB uU', looks: 'sS tT uU', whole: true })
    expect(letters('pxMyq', 'PMQ')).toEqual({ pairs: 'pP x- MM y- qQ', looks: 'pP xP yQ qQ', whole: true })
  })

  it('is as much as there can be where each stands once', () => {
    const some = fc.uniqueArray(fc.constantFrom(...'ABCDEFGHIJ'), { maxLength: 10 })
    const both = (pairs: readonly Pair[]) => pairs.filter((p) => p.left !== null && p.right !== null).length
    fc.assert(
      fc.property(some, some, (left, right) => {
        const { pairs, looks } = run(left, right)
        const found = pairs.filter((p) => p.left !== null && left[p.left] === right[p.right ?? -1])
        expect(found).toHaveLength(both(align(left.length, right.length, (i, j) => (left[i] === right[j] ? 1 : 0))))
        expect(looks).toBeLessThanOrEqual(left.length * right.length)
      }),
    )
  })

  it('is in order, each once, also where all recurs', () => {
    const some = fc.array(fc.constantFrom(...'ABC'), { maxLength: 12 })
    fc.assert(
      fc.property(some, some, (left, right) => {
        expect(sides(run(left, right).pairs)).toEqual({ left: order(left), right: order(right) })
      }),
    )
  })
})

describe('what is too long to be held each against each', () => {
  it('is held so as long as that is allowed', () => {
    const { looks, whole } = letters('abcdef', 'ABCDEF', 36)
    expect([looks.split(' ').length, whole]).toEqual([36, true])
  })

  it.each([
    [35, 'aA aB aC bA bB bC cA cB cC dD dE dF eD eE eF fD fE fF'],
    [12, 'aA aB bA bB cC cD dC dD eE eF fE fF'],
  ])('is cut into stretches as long on either side: at most %i looks', (most, looks) => {
    expect(letters('abcdef', 'ABCDEF', most)).toEqual({ pairs: 'aA bB cC dD eE fF', looks, whole: false })
  })

  it('has its share of the looks by its length', () => {
    expect(letters('abcMdef', 'ABCMDEF', 6)).toEqual({
      pairs: 'aA bB cC MM dD eE fF',
      looks: 'aA bB cC dD eE fF',
      whole: false,
    })
  })

  it('loses what stands in another stretch', () => {
    expect(letters('ab', 'ABCDEF', 4)?.pairs).toBe('-A -B a- -C -D b- -E -F')
  })
})

describe('two long lists side by side', () => {
  it('what is the same is paired though much was put before it', () => {
    const before = ['开展培训12场。', '政府公报出版6期。']
    const now = ['新建平台。', '统一管理账号。', '开展培训12场。', '政府公报出版12期。']
    expect(run(before, now).pairs).toEqual([
      { left: null, right: 0 },
      { left: null, right: 1 },
      { left: 0, right: 2 },
      { left: 1, right: 3 },
    ])
  })

  it('each stands there once, in its order, however little work is allowed', () => {
    fc.assert(
      fc.property(texts, texts, fc.integer({ min: 1, max: 500 }), (left, right, most) => {
        const { pairs } = run(left, right, most)
        expect(sides(pairs)).toEqual({ left: order(left), right: order(right) })
      }),
    )
  })

  it('a list beside itself is the same throughout, without a look', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const { pairs, looks, whole } = run(all, all)
        expect(pairs).toEqual(all.map((_, i) => ({ left: i, right: i })))
        expect([looks, whole]).toEqual([0, true])
      }),
    )
  })

  it('with nothing in common it is what align finds', () => {
    const apart = (all: readonly string[], mark: string) => all.map((one, i) => `${mark}${i}${one}`)
    fc.assert(
      fc.property(texts, texts, (a, b) => {
        const [left, right] = [apart(a, '甲'), apart(b, '乙')]
        expect(run(left, right).pairs).toEqual(alignTexts(left, right))
      }),
    )
  })

  it('of 52,000 paragraphs each that have nothing in common, the work stays bounded, and that is said', () => {
    const many = (mark: string) => Array.from({ length: 52_000 }, (_, i) => `${mark}${i}`)
    const { pairs, looks, rests, whole } = run(many('a'), many('b'), 100_000)
    expect(pairs.length).toBeGreaterThanOrEqual(52_000)
    expect(looks).toBeLessThan(500_000)
    expect(rests).toBeGreaterThan(1000)
    expect(whole).toBe(false)
  })

  it('of 52,000 paragraphs of which every tenth changed, each finds its counterpart', () => {
    const left = Array.from({ length: 52_000 }, (_, i) => `第${i}段写的是这一年的公开工作`)
    const right = left.map((one, i) => (i % 10 ? one : `${one}，有所改进`))
    const { pairs, whole } = run(left, right)
    expect(pairs).toEqual(left.map((_, i) => ({ left: i, right: i })))
    expect(whole).toBe(true)
  })
})
