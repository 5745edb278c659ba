import { describe, expect, it } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import { placesOf, sentenceWith, summariesOf, whereStated } from './places'
import type { Block, Text } from './schema'

const heading = (text: Text): Block => ({ kind: 'heading', level: 1, text })
const paragraph = (text: Text): Block => ({ kind: 'paragraph', text })
const list = (...items: Text[]): Block => ({ kind: 'list', items: items.map((text) => ({ text })) })

/** `2.1.3 12件`: section, paragraph, item, and what is printed there. */
const where = (figure: string, sections: Block[][], preface: Block[] = []) => {
  const report = smallReport({
    sections: sections.map((blocks, i) => ({ number: i + 1, title: '', blocks })),
    preface,
  })
  return (placesOf(report).get(figure) ?? []).map(
    ({ section, paragraph, item, printed }) =>
      `${section ?? 'preface'}.${paragraph}${item === null ? '' : `.${item}`} ${printed.map((p) => p.text).join('/')}`,
  )
}

describe('where the text states a figure', () => {
  it('in a small report', () => {
    const places = placesOf(smallReport())
    expect([...places.keys()]).toEqual([
      'requests.received',
      'replies.granted',
      'replies.refused',
      'hotline.calls',
      'hotline.on-the-spot',
      'hotline.passed-on',
    ])
    expect(places.get('replies.refused')).toEqual([
      {
        section: 1,
        paragraph: 2,
        item: 2,
        text: { zh: '不同意[3件](replies.refused)', en: '[3](replies.refused) refused' },
        nth: 0,
        printed: [
          { lang: 'zh', text: '3件', before: '不同意', after: '' },
          { lang: 'en', text: '3', before: '', after: ' refus' },
        ],
      },
    ])
    expect(places.get('gone')).toBeUndefined()
  })

  it('a table counts as one paragraph; a cell is known by its row and column', () => {
    const table: Block = { kind: 'table', caption: '[1](x)', rows: [{ cells: [{ text: '' }, { text: '[2](x)' }] }] }
    expect(where('x', [[paragraph(''), table, paragraph('[3](x)')]])).toEqual(['1.2 1', '1.2 2', '1.3 3'])
    const report = smallReport({ sections: [{ number: 1, title: '', blocks: [table] }] })
    expect(
      placesOf(report)
        .get('x')
        ?.map((p) => p.cell),
    ).toEqual([undefined, { row: 1, column: 2 }])
  })

  it('paragraphs are counted, headings are not', () => {
    const blocks = [
      heading('A'),
      paragraph('[1](x)'),
      heading('B'),
      heading('C'),
      paragraph('[2](x)'),
      paragraph('[3](x)'),
    ]
    expect(where('x', [[], blocks])).toEqual(['2.1 1', '2.2 2', '2.3 3'])
  })

  it('a list is one paragraph, its items are counted', () => {
    const blocks = [paragraph('a'), list('b', '[1](x)', '[2](x)'), paragraph('[3](x)'), list('[4](x)')]
    expect(where('x', [blocks])).toEqual(['1.2.2 1', '1.2.3 2', '1.3 3', '1.4.1 4'])
  })

  it('a heading above all else belongs to the first paragraph', () => {
    expect(where('x', [[heading('[1](x)'), paragraph('[2](x)')]])).toEqual(['1.1 1', '1.1 2'])
  })

  it('the preface comes last', () => {
    expect(where('x', [[], [paragraph('[2](x)')]], [paragraph(''), paragraph('[1](x)')])).toEqual([
      '2.1 2',
      'preface.2 1',
    ])
  })

  it('sections are in the order of the page, whatever their numbers', () => {
    const [first, second] = smallReport().sections
    if (!first || !second) throw new Error('two sections')
    const text = paragraph('[40](x)')
    const report = smallReport({
      sections: [
        { ...second, blocks: [text] },
        { ...first, blocks: [text] },
      ],
    })
    expect(
      placesOf(report)
        .get('x')
        ?.map((p) => p.section),
    ).toEqual([2, 1])
  })

  it('twice in a sentence is two places, each as it is printed there', () => {
    const text = { zh: '[1件](x)、[2件](y)、[3件](x)', en: '[two](y), [one](x), [three](x)' }
    expect(where('x', [[paragraph(text)]])).toEqual(['1.1 1件/one', '1.1 3件/three'])
    expect(where('y', [[paragraph(text)]])).toEqual(['1.1 2件/two'])
  })

  it('what the translation leaves out is printed in the original only', () => {
    expect(where('x', [[paragraph({ zh: '[1件](x)、[3件](x)', en: '[one](x)' })]])).toEqual(['1.1 1件/one', '1.1 3件'])
  })
})

describe('the sentence around a figure', () => {
  it.each([
    ['收到申请[12件](x)。答复[9件](y)。', '收到申请[12件](x)。'],
    ['一共[9件](y)。收到申请[12件](x)！', '收到申请[12件](x)！'],
    ['一共[9件](y)。收到[12件](x)，占[65.7%](z)；其他无。', '收到[12件](x)，占[65.7%](z)；其他无。'],
    ['占比由[60.5%](y)升至65.7%，共[12件](x)。', '占比由[60.5%](y)升至65.7%，共[12件](x)。'],
    ['没有句号[12件](x)', '没有句号[12件](x)'],
  ])('in Chinese: %s', (text, sentence) => {
    expect(sentenceWith(text, 'x')).toBe(sentence)
  })

  it.each([
    ['It got [12](x) requests. It answered [9](y).', 'It got [12](x) requests.'],
    ['It got [9](y)! A share of 65.7% of [1,665.5](x); none left.', 'A share of 65.7% of [1,665.5](x); none left.'],
    ['A share of [65.7%](x). No more.', 'A share of [65.7%](x).'],
    ['Why? [12](x)', '[12](x)'],
    ['None.  [12](x) were. ', '[12](x) were.'],
  ])('in English: %s', (text, sentence) => {
    expect(sentenceWith(text, 'x')).toBe(sentence)
  })

  it('is that of the mention asked for', () => {
    const text = '收到[12件](x)。其中[5件](y)、[12件](x)。又[13件](x)。'
    expect([0, 1, 2].map((nth) => sentenceWith(text, 'x', nth))).toEqual([
      '收到[12件](x)。',
      '其中[5件](y)、[12件](x)。',
      '又[13件](x)。',
    ])
    expect(sentenceWith('[12](x)，共[12](x)。[13](x)。', 'x', 1)).toBe('[12](x)，共[12](x)。')
  })

  it('is the first where there are not so many, and all where there is none', () => {
    expect(sentenceWith('甲。[12](x)。乙。', 'x', 5)).toBe('[12](x)。')
    expect(sentenceWith('甲。乙。', 'x')).toBe('甲。乙。')
  })
})

describe('the words around a printed number', () => {
  const around = (text: string) => {
    const report = smallReport({ sections: [{ number: 1, title: '', blocks: [paragraph(text)] }], preface: [] })
    return (placesOf(report).get('x') ?? []).flatMap(({ printed }) =>
      printed.map(({ lang, before, after }) => [lang, before, after]),
    )
  }

  it.each([
    ['收到申请[12件](x)较多', '收到申请', '较多'],
    ['[12件](x)', '', ''],
    ['去年多，今年约[12件](x)左右，明年', '今年约', '左右'],
    ['共[9件](y)[12件](x)[3件](z)', '', ''],
    ['(a) some [12](x); all', ' some ', ''],
    ['一二三四五六七八九十一二三四[12件](x)一二三四五六七', '三四五六七八九十一二三四', '一二三四五六'],
  ])('reach to the next mark or number: %s', (text, before, after) => {
    expect(around(text)).toEqual([[null, before, after]])
  })
})

describe('what stands apart from the text', () => {
  it('is what headlines and summaries print, in both languages, in their order', () => {
    const report = smallReport({
      headlines: [
        { figure: 'a', text: { zh: '共[9件](x)、[1件](y)', en: '[nine](x)' } },
        { figure: 'b', text: '又[10件](x)' },
      ],
      systems: [{ title: 'A', text: '其中[11件](x)', topic: 'hotline' }],
    })
    const found = summariesOf(report)
    expect(found.get('x')?.map(({ lang, text }) => [lang, text])).toEqual([
      ['zh', '9件'],
      ['en', 'nine'],
      [null, '10件'],
      [null, '11件'],
    ])
    expect(found.get('y')?.map(({ text }) => text)).toEqual(['1件'])
    expect(found.get('z')).toBeUndefined()
  })
})

describe('where a reader is led to for a figure', () => {
  it('to the text where it states it, to the table where only that does, else nowhere', () => {
    expect(whereStated(smallReport(), 'hotline.calls')).toBe('text')
    expect(whereStated(smallReport(), 'requests.in-person')).toBe('table')
    expect(whereStated(smallReport(), 'requests.letter')).toBeNull()
    expect(whereStated(smallReport(), 'gone')).toBeNull()
    expect(whereStated(smallReport({ sections: [], preface: [] }), 'hotline.calls')).toBeNull()
  })
})
