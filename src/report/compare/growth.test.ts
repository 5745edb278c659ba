import { describe, expect, it } from 'vitest'
import { bundled } from '../../../tests/bundled'
import type { Report } from '../schema'
import { growthsOver } from './growth'

const { suqian2023, suqian2024 } = bundled

/** Suqian 2024 with nothing to say but one sentence, without checks of its own. */
const saying = (sentence: string, change = 20): Report => ({
  ...suqian2024,
  checks: [],
  figures: {
    ...suqian2024.figures,
    grew: { label: '增长', value: change, unit: '%', printed: { as: 'rounded', step: 1 } },
  },
  sections: [{ number: 1, title: '一', blocks: [{ kind: 'paragraph', text: sentence }] }],
})
const found = (sentence: string, change?: number) =>
  growthsOver(saying(sentence, change), suqian2023).map(({ now, last }) => `${last} → ${now}`)

describe('a growth over the report of the year before', () => {
  it('is one its own checks name', () => {
    expect(growthsOver(suqian2024, suqian2023)).toEqual([
      { change: 'requests.change', now: 'requests.handled', before: null, last: 'requests.handled' },
    ])
  })

  it.each(['，比上年增长', '，同比增长', '（较上年增加', '，比去年同期上升了'])(
    'is stated right behind its number: %s',
    (words) => {
      expect(found(`收办[3,646件](requests.handled)${words}[20%](grew)。`)).toEqual([
        'requests.handled → requests.handled',
      ])
    },
  )

  it('of a number that is a row of the table starts from the row', () => {
    expect(found('结转[125件](requests.carried-forward)，比上年增长[3%](grew)。')).toEqual([
      'table:requests.carried-forward → requests.carried-forward',
    ])
  })

  it.each([
    [
      'of something else than the number before it',
      '收办[3,646件](requests.handled)，其中网上申请比上年增长[20%](grew)。',
    ],
    ['over another time than a year', '收办[3,646件](requests.handled)，比上月增长[20%](grew)。'],
    ['of what the year before does not state', '归集[10,219件](library.documents)，比上年增长[20%](grew)。'],
    ['that is about so much', '收办[3,646件](requests.handled)，比上年增长约[20%](grew)。'],
  ])('is not one %s', (_, sentence) => {
    expect(found(sentence)).toEqual([])
  })

  it('is a fall where it is recorded below zero', () => {
    const sentence = '收办[3,646件](requests.handled)，比上年下降[20%](grew)。'
    expect(found(sentence, -20)).toHaveLength(1)
    expect(found(sentence, 20)).toEqual([])
  })

  it('that a check names says, too, which number it says it grew from; a check of a sum names none', () => {
    const change = (more: object) => ({ id: 'own', kind: 'change', change: 'grew', now: 'requests.handled', ...more })
    const checks = (...own: object[]) => ({ ...saying(''), checks: own as Report['checks'] })
    expect(growthsOver(checks(change({ before: 'requests.new' })), suqian2023)).toEqual([
      { change: 'grew', now: 'requests.handled', before: 'requests.new', last: 'requests.handled' },
    ])
    expect(growthsOver(checks(change({ before: 3000 })), suqian2023)).toMatchObject([{ before: null }])
    expect(growthsOver(checks(change({ now: { sumOf: ['requests.handled'] } })), suqian2023)).toEqual([])
  })

  it('is told by its check alone where a sentence states it, too', () => {
    const sentence = '收办[3,646件](requests.handled)，比上年增长[20%](grew)。'
    const own = { id: 'own', kind: 'change', change: 'grew', now: 'requests.handled', before: 'requests.new' }
    expect(growthsOver({ ...saying(sentence), checks: [own] as Report['checks'] }, suqian2023)).toHaveLength(1)
  })
})
