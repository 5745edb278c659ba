// @vitest-environment node
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { follow, fontsIn } from './drawing'
import type { Shown } from './glyphs'
import { identity, type Matrix } from './matrix'
import type { Font } from './state'

const size = { left: 0, top: 0, right: 600, bottom: 800 }
const fonts: Record<string, Font> = {
  plain: { unit: 0.001, vertical: false },
  upright: { unit: 0.001, vertical: true },
}

type Step = [what: number, ...args: unknown[]]
const stepsOf = (steps: Step[]) => ({
  fnArray: steps.map(([what]) => what),
  argsArray: steps.map(([, ...args]) => args),
})
const drawn = (...steps: Step[]) =>
  follow(stepsOf(steps), identity, size, (name) => fonts[name] ?? { unit: 0.001, vertical: false })

/** Characters of full width, as pdf.js gives them. */
const shown = (text: string, more: Partial<Shown> = {}): Shown[] =>
  Array.from(text, (unicode) => ({ unicode, width: 1000, isSpace: unicode === ' ', ...more }))
/** Type that begins at a point; the page of these tests has y downwards. */
const type = (x: number, y: number, points = 10, font = 'plain'): Step[] => [
  [OPS.beginText],
  [OPS.setFont, font, points],
  [OPS.setTextMatrix, [1, 0, 0, 1, x, y]],
]
const show = (text: string, more?: Partial<Shown>): Step => [OPS.showText, shown(text, more)]

/** A path of pdf.js: how it is painted, and its points. */
const path = (how: number, numbers: number[] | null): Step => [
  OPS.constructPath,
  how,
  [numbers && Float32Array.from(numbers)],
]
const box = (x: number, y: number, w: number, h: number) => [0, x, y, 1, x + w, y, 1, x + w, y + h, 1, x, y + h, 4]

describe('characters stand', () => {
  const placed = (...steps: Step[]) => drawn(...steps).glyphs.map(({ text, left, base }) => [text, left, base])

  it('one after the other, as wide as their font says', () => {
    expect(placed(...type(100, 50), show('宿迁'))).toEqual([
      ['宿', 100, 50],
      ['迁', 110, 50],
    ])
  })

  it('as far apart as letters and words are spaced, and numbers between them move them', () => {
    expect(
      placed(...type(100, 50), [OPS.setCharSpacing, 1], [OPS.setWordSpacing, 4], show('a b')).map(([, left]) => left),
    ).toEqual([100, 111, 126])
    const [one, other] = shown('ab')
    expect(placed(...type(100, 50), [OPS.showText, [one, -500, other]]).map(([, left]) => left)).toEqual([100, 115])
  })

  it('narrower where type is scaled, higher where it is raised', () => {
    expect(placed(...type(100, 50), [OPS.setHScale, 50], show('ab'))).toEqual([
      ['a', 100, 50],
      ['b', 105, 50],
    ])
    expect(placed(...type(100, 50), [OPS.setTextRise, 3], show('a'))).toEqual([['a', 100, 53]])
  })

  it('on the next line: by where it is said to begin, or by the leading', () => {
    expect(placed(...type(100, 50), show('a'), [OPS.moveText, 5, 20], show('b'))[1]).toEqual(['b', 105, 70])
    expect(placed(...type(100, 50), [OPS.setLeading, -12], show('a'), [OPS.nextLine], show('b'))[1]).toEqual([
      'b',
      100,
      62,
    ])
    const led = placed(...type(100, 50), [OPS.setLeadingMoveText, 0, 15], [OPS.nextLine], show('b'))
    expect(led).toEqual([['b', 100, 80]])
  })

  it('downwards where the font writes so, each in the middle of its column', () => {
    const { glyphs } = drawn([OPS.transform, 1, 0, 0, -1, 0, 800], ...type(100, 700, 10, 'upright'), show('宿迁'))
    expect(glyphs.map(({ text, left, right, top, way }) => [text, left, right, top, way])).toEqual([
      ['宿', 95, 105, 100, 'down'],
      ['迁', 95, 105, 110, 'down'],
    ])
    const told = drawn(
      [OPS.transform, 1, 0, 0, -1, 0, 800],
      ...type(100, 700, 10, 'upright'),
      show('宿迁', { vmetric: [-500, 500, 880] }),
    )
    expect(told.glyphs.map(({ top }) => top)).toEqual([100, 105])
  })

  it('nowhere where type has no size, or no extent at all', () => {
    expect(placed(...type(100, 50, 0), show('a'))).toEqual([])
    expect(placed([OPS.transform, 0, 0, 0, 0, 0, 0], ...type(100, 50), show('a'))).toEqual([])
  })

  it('and a watermark, which runs aslant, is none of them', () => {
    const turn = Math.SQRT1_2
    expect(placed([OPS.transform, turn, turn, -turn, turn, 0, 0], ...type(100, 0), show('样本'))).toEqual([])
  })

  it('turned, it is known which way they run', () => {
    const way = (matrix: Matrix) => drawn([OPS.transform, ...matrix], ...type(0, 0), show('a')).glyphs[0]?.way
    expect(way([0, 1, -1, 0, 300, 300])).toBe('down')
    expect(way([0, -1, 1, 0, 300, 300])).toBe('up')
    expect(way([1, 0.05, -0.05, 1, 300, 300])).toBe('across')
  })
})

describe('what is cut off at an edge', () => {
  const clipped: Step[] = [[OPS.clip], path(OPS.endPath, box(0, 0, 120, 100))]
  const cut = (...steps: Step[]) => drawn(...steps).glyphs.map(({ text, cut }) => text + (cut ? '|' : ''))

  it('is not there, and a number that went on is known to be cut', () => {
    expect(cut(...clipped, ...type(100, 50), show('1234'))).toEqual(['1', '2|'])
    expect(cut(...clipped, ...type(96, 50), show('123'))).toEqual(['1', '2|'])
    expect(cut(...clipped, ...type(96, 50), show('12件'))).toEqual(['1', '2'])
    expect(cut(...clipped, ...type(96, 50), show('第件3'))).toEqual(['第', '件'])
    expect(cut(...clipped, ...type(105, 50), show('宿迁市'))).toEqual(['宿', '迁'])
  })

  it('or may go on there where a digit reaches it: programs leave out what lies beyond', () => {
    expect(cut(...clipped, ...type(100, 50), show('12'))).toEqual(['1', '2|'])
    expect(cut(...clipped, ...type(90, 50), show('12'))).toEqual(['1', '2'])
    expect(cut(...clipped, ...type(100, 50), show('宿迁'))).toEqual(['宿', '迁'])
  })

  it('only until the state before is restored, which may be asked for once too often', () => {
    expect(cut([OPS.save], ...clipped, [OPS.restore], [OPS.restore], ...type(100, 50), show('1234'))).toEqual([
      '1',
      '2',
      '3',
      '4',
    ])
  })

  it('a form shows nothing outside its box, moved and scaled as it is', () => {
    const within: Step[] = [
      [OPS.paintFormXObjectBegin, [2, 0, 0, 2, 0, 0], [0, 0, 60, 50]],
      ...type(50, 20),
      show('1234'),
      [OPS.paintFormXObjectEnd],
    ]
    expect(cut(...within, ...type(200, 50), show('5'))).toEqual(['1|', '5'])
    const turned: Step[] = [[OPS.paintFormXObjectBegin, [-1, 0, 0, -1, 600, 800], [0, 0, 60, 50]]]
    expect(cut(...turned, ...type(0, 20), show('甲'))).toEqual(['甲'])
    const free: Step[] = [[OPS.paintFormXObjectBegin, null, null], ...type(100, 50), show('12')]
    expect(cut(...free)).toEqual(['1', '2'])
  })
})

describe('lines', () => {
  const rulings = (...steps: Step[]) => drawn(...steps).rulings

  const level = (how: number) => path(how, [0, 10, 40, 1, 90, 40])
  const ruled = [{ level: true, at: 40, from: 10, to: 90 }]

  it('are seen where they are stroked or filled, not where a path is only laid', () => {
    expect(rulings(level(OPS.stroke))).toEqual(ruled)
    expect(rulings(path(OPS.fill, box(10, 39.5, 80, 1)))).toEqual(ruled)
    expect(rulings(level(OPS.endPath))).toEqual([])
    expect(rulings(path(OPS.stroke, null))).toEqual([])
  })

  it.each([
    ['stroke', OPS.setStrokeRGBColor, OPS.setStrokeTransparent, OPS.setStrokeColorN],
    ['fill', OPS.setFillRGBColor, OPS.setFillTransparent, OPS.setFillColorN],
  ])('white or transparent %s is not seen, until it has a colour again', (kind, rgb, transparent, other) => {
    const painted: Step = kind === 'stroke' ? level(OPS.stroke) : path(OPS.fill, box(10, 39.5, 80, 1))
    expect(rulings([rgb, '#ffffff'], painted)).toEqual([])
    expect(rulings([rgb, '#FFFFFF'], painted)).toEqual([])
    for (const other of ['#fffffff', 'x#ffffff', null]) expect(rulings([rgb, other], painted)).toEqual(ruled)
    expect(rulings([transparent], painted)).toEqual([])
    expect(rulings([rgb, '#ffffff'], [rgb, '#fffffe'], painted)).toEqual(ruled)
    expect(rulings([transparent], [other], painted)).toEqual(ruled)
  })

  it('thicker than a line is none: its width is that on the page', () => {
    expect(rulings([OPS.setLineWidth, 5], level(OPS.stroke))).toEqual([])
    expect(rulings([OPS.setGState, [['LW', 5]]], level(OPS.stroke))).toEqual([])
    expect(rulings([OPS.setLineWidth, 3], [OPS.save], [OPS.transform, 2, 0, 0, 2, 0, 0], level(OPS.stroke))).toEqual([])
    expect(rulings([OPS.setLineWidth, 3], level(OPS.stroke))).toEqual(ruled)
    expect(rulings([OPS.setGState, [['LC', 5]]], level(OPS.stroke))).toEqual(ruled)
    expect(
      rulings([OPS.setLineWidth, 3], [OPS.transform, 1, 1, -1, 1, 0, 0], path(OPS.stroke, [0, 50, 50, 1, 90, 90])),
    ).toEqual([])
    expect(rulings([OPS.transform, 1, 1, -1, 1, 0, 0], path(OPS.stroke, [0, 50, 50, 1, 90, 90]))).toEqual([
      { level: false, at: 0, from: 100, to: 180 },
    ])
  })

  it('inside what clips them only, also by the other rule', () => {
    const clips = path(OPS.endPath, box(0, 0, 50, 100))
    for (const clip of [OPS.clip, OPS.eoClip])
      expect(rulings([clip], clips, level(OPS.stroke))).toEqual([{ level: true, at: 40, from: 10, to: 50 }])
    expect(rulings([OPS.beginGroup], [OPS.clip], clips, [OPS.endGroup], level(OPS.stroke))).toEqual(ruled)
    const small = path(OPS.stroke, [0, 20, 30, 1, 40, 30])
    expect(rulings(small, level(OPS.stroke))).toHaveLength(2)
    expect(rulings([OPS.clip], clips, small, level(OPS.stroke))[1]).toEqual({ level: true, at: 40, from: 10, to: 50 })
    expect(rulings([OPS.clip], path(OPS.endPath, null), small, level(OPS.stroke))).toHaveLength(2)
  })
})

describe('fonts', () => {
  it('are those that the drawing sets, also through a graphics state, which sets their size', () => {
    const steps: Step[] = [
      [OPS.setFont, 'plain', 10],
      [
        OPS.setGState,
        [
          ['LW', 1],
          ['Font', ['upright', 20]],
        ],
      ],
    ]
    expect([...fontsIn(stepsOf([...steps, [OPS.setLineWidth, 1], [OPS.save]]))]).toEqual(['plain', 'upright'])
    const { glyphs } = drawn([OPS.beginText], [OPS.setGState, [['Font', ['plain', 20]]]], show('a'))
    expect(glyphs[0]?.size).toBe(20)
  })
})
