import { describe, expect, it } from 'vitest'
import type { Block } from '../schema'
import { chaptersOf, passagesOf, runningText } from './passages'

const read = (text: string | { zh: string; en: string }) => (typeof text === 'string' ? text : text.zh)
const passages = (block: Block) => passagesOf(block, read)

describe('the passages of a text', () => {
  it('are its paragraphs, a point of an enumeration each', () => {
    expect(passages({ kind: 'paragraph', text: '存在不足：一是时效不强；二是解读不多。三是平台分散。' })).toEqual([
      { kind: 'paragraph', text: '存在不足：一是时效不强；' },
      { kind: 'paragraph', text: '二是解读不多。' },
      { kind: 'paragraph', text: '三是平台分散。' },
    ])
  })

  it('are its headings, with the number printed before them', () => {
    expect(passages({ kind: 'heading', level: 1, number: ' （一）', text: '主动公开' })).toEqual([
      { kind: 'heading', level: 1, number: '（一）', text: '主动公开' },
    ])
    expect(passages({ kind: 'heading', level: 2, text: '主动公开' })).toMatchObject([{ number: '', level: 2 }])
  })

  it('are the items of its lists, and the caption and rows of its tables; what is empty is none', () => {
    expect(passages({ kind: 'list', items: [{ text: '甲' }, { text: ' ' }] } as Block)).toEqual([
      { kind: 'item', text: '甲' },
    ])
    const rows = [{ cells: [{ text: '规章' }, { text: '' }, { text: ' 12 ' }] }, { cells: [{ text: ' ' }] }]
    expect(passages({ kind: 'table', caption: '表一', rows } as Block)).toEqual([
      { kind: 'caption', text: '表一' },
      { kind: 'row', text: '规章｜12' },
    ])
    expect(passages({ kind: 'table', rows } as Block)).toEqual([{ kind: 'row', text: '规章｜12' }])
  })

  it('stand in their sections, what comes before the first in one without a number', () => {
    const said = (text: string): Block => ({ kind: 'paragraph', text })
    const report = {
      preface: [said('根据条例编制。')],
      sections: [{ number: 1, title: '一、总体情况', topics: [], blocks: [said('全市工作有序。')] }],
    }
    const [preface, first] = chaptersOf(report, read)
    expect(preface).toEqual({ number: 0, title: '', passages: [{ kind: 'paragraph', text: '根据条例编制。' }] })
    expect(first?.number).toBe(1)
    expect(runningText(first?.passages ?? [])).toEqual(['全市工作有序。'])
    expect(chaptersOf({ ...report, preface: [] }, read).map(({ number }) => number)).toEqual([1])
  })

  it('are running text where they are paragraphs and items, not headings and tables', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: '主动公开' },
      { kind: 'paragraph', text: '全市工作有序。' },
      { kind: 'list', items: [{ text: '六期公报' }] },
      { kind: 'table', caption: '表一', rows: [{ cells: [{ text: '规章' }] }] },
    ]
    expect(runningText(blocks.flatMap(passages))).toEqual(['全市工作有序。', '六期公报'])
  })
})
