import { describe, expect, it } from 'vitest'
import type { Mention } from './mention'
import { type Read, sentencesOf, unreadNumber } from './sentences'

/** A text as it was read: `12` is a number that was, `<12>` one that was not. */
const read = (marked: string, heading?: string): Read => {
  const found = [...marked.matchAll(/<(\d+)>|\d+/g)]
  const text = marked.replace(/[<>]/g, '')
  const spans = found.map((m, i) => {
    const from = m.index - found.slice(0, i).reduce((n, before) => n + (before[1] ? 2 : 0), 0)
    const digits = m[1] ?? m[0]
    return { from, to: from + digits.length, value: Number(digits), isRead: m[1] === undefined }
  })
  const passage = { at: { line: 1 }, text, section: 3, ...(heading === undefined ? {} : { heading }) }
  return {
    passage,
    text,
    mentions: spans.filter((s) => s.isRead) as unknown as Mention[],
    unread: spans.filter((s) => !s.isRead),
  }
}
/** The sentences of a text: each number with the words before it, and the words behind the last. */
const told = (marked: string) =>
  sentencesOf(read(marked), 0).map(({ numbers, tail }) => [...numbers.flatMap((n) => [n.gap, n.value]), tail])

describe('the sentences of a text that count something', () => {
  it('each with its numbers and the words around them', () => {
    expect(told('收到申请12件，办结10件。接听来电3次')).toEqual([
      ['收到申请', 12, '件，办结', 10, '件'],
      ['接听来电', 3, '次'],
    ])
  })

  it.each(['。', '！', '？', '!', '?', '\n'])('end with %j', (mark) => {
    expect(told(`收到12${mark}办结10`)).toEqual([
      ['收到', 12, ''],
      ['办结', 10, ''],
    ])
  })

  it.each(['，', '；', '、', '：'])('do not end with %s', (mark) => {
    expect(told(`收到12${mark}办结10`)).toEqual([['收到', 12, `${mark}办结`, 10, '']])
  })

  it.each(['。其中', '。 其中', '。\n其中'])('go on with %j', (mark) => {
    expect(told(`收到12${mark}网络10。`)).toEqual([['收到', 12, `${mark}网络`, 10, '']])
  })

  it('without those that count nothing', () => {
    expect(told('工作扎实。收到12件。没有其他。')).toEqual([['收到', 12, '件']])
    expect(told('工作扎实。')).toEqual([])
    expect(told('')).toEqual([])
  })

  it('with the place they stand at', () => {
    expect(sentencesOf(read('收到12件', '申请'), 7)).toEqual([
      { passage: 7, section: 3, heading: '申请', numbers: [expect.objectContaining({ value: 12 })], tail: '件' },
    ])
    expect(sentencesOf(read('收到12件', ''), 7)[0]).not.toHaveProperty('heading')
    expect(sentencesOf(read('收到12件'), 7)[0]).not.toHaveProperty('heading')
  })
})

describe('a number that was not read is a mark', () => {
  const x = unreadNumber
  it.each([
    ['收到<30>件，办结10件', [`收到${x}件，办结`, 10, '件']],
    ['收到12件，办结<30>件', ['收到', 12, `件，办结${x}件`]],
    ['收到<30>件<40>人，办结10件', [`收到${x}件${x}人，办结`, 10, '件']],
    ['收到12件<30>', ['收到', 12, `件${x}`]],
    ['<30>件，办结10件', [`${x}件，办结`, 10, '件']],
  ])('%s', (marked, sentence) => {
    expect(told(marked)).toEqual([sentence])
  })

  it('in the sentence it stands in', () => {
    expect(told('来电<30>次。收到12件。来信<40>件。办结10件，接待<50>人。')).toEqual([
      ['收到', 12, '件'],
      ['办结', 10, `件，接待${x}人`],
    ])
    expect(told('收到12件。<30>次，办结10件。')).toEqual([
      ['收到', 12, '件'],
      [`${x}次，办结`, 10, '件'],
    ])
  })

  it('once, where it was read as well, or reaches over the sentence’s end', () => {
    const twice = read('收到12件')
    expect(sentencesOf({ ...twice, unread: [{ from: 1, to: 4 }] }, 0)).toMatchObject([{ numbers: [{ gap: `收${x}` }] }])
    expect(sentencesOf({ ...twice, unread: [{ from: 4, to: 9 }] }, 0)).toMatchObject([{ tail: x }])
    const both = [
      { from: 0, to: 2 },
      { from: 1, to: 2 },
    ]
    expect(sentencesOf({ ...twice, unread: both }, 0)).toMatchObject([{ numbers: [{ gap: x }] }])
  })
})
