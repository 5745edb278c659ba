import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import real from '../../../public/reports/chuxiong-2018.json'
import { chartsOf } from '../../report/charts'
import { parseReport } from '../../report/whole'
import { chartModel } from './model'
import { colourOf } from './palette'

const tokens = readFileSync('src/ui/tokens.css', 'utf8')

describe('the colour of a figure', () => {
  it.each([
    ['WeChat', ['channels.wechat', 'accounts.wechat']],
    ['Weibo', ['channels.weibo', 'accounts.weibo']],
    ['the gazette', ['channels.gazette', 'gazette.in-2018']],
    ['websites', ['channels.website', 'requests.online', 'mailbox.online-answers']],
    ['other means', ['channels.other', 'accounts.other']],
  ])('%s keeps its colour, whatever is counted and wherever it stands', (_, ids) => {
    const colours = ids.flatMap((id, i) => [colourOf(id, i, false), colourOf(id, i + 3, true)])
    expect(new Set(colours).size).toBe(1)
  })

  it('no two channels share one', () => {
    const ids = ['wechat', 'weibo', 'gazette', 'website', 'other'].map((name) => `channels.${name}`)
    expect(new Set([...ids, 'accounts.app'].map((id) => colourOf(id, 0, false))).size).toBe(6)
  })

  it('no two outcomes of a request share one, and what was refused stands out', () => {
    const outcomes = ['granted', 'partly-granted', 'already-public', 'not-this-body', 'does-not-exist', 'refused']
    const ids = [...outcomes, 'to-amend', 'other-ways'].map((name) => `replies.${name}`)
    expect(new Set(ids.map((id, i) => colourOf(id, i, true))).size).toBe(ids.length)
    expect(colourOf('replies.refused', 0, true)).toBe(colourOf('hotline.open', 3, true))
  })

  it('bars that mean nothing special are all alike; parts that touch are told apart', () => {
    expect(new Set([0, 1, 2].map((i) => colourOf(`food.item-${i}`, i, false))).size).toBe(1)
    expect(new Set([0, 1, 2, 3, 4, 5, 6, 7].map((i) => colourOf(`food.item-${i}`, i, true))).size).toBe(8)
  })

  it('whatever the figure, its colour is one the page has in light and in dark', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,4}\.[a-z]{1,4}$/), fc.nat(20), fc.boolean(), (id, i, apart) => {
        const name = /^var\((--[\w-]+)\)$/.exec(colourOf(id, i, apart))?.[1]
        expect(tokens).toContain(`${name}:`)
      }),
    )
  })

  it('in the real report no two parts of a whole share a colour', () => {
    const parsed = parseReport(real)
    if (!parsed.ok) throw new Error('the real report is not valid')
    for (const entry of chartsOf(parsed.value).filter((c) => c.kind === 'parts')) {
      const { marks } = chartModel(parsed.value, entry, 'zh')
      expect(new Set(marks.map((m) => m.colour)).size, entry.id).toBe(marks.length)
    }
  })
})
