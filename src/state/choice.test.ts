import { beforeEach, describe, expect, it } from 'vitest'
import { type Choice, choose, useChoice } from './choice'

/** Everything chosen at once; each test says what of it a verb leaves. */
const full: Choice = {
  report: 'a-2018',
  sections: [8],
  topics: ['hotline'],
  words: '热线',
  view: 'charts',
  figure: 'hotline.calls',
  chart: 'staffing',
  embed: true,
  hideZero: true,
  verdict: 'disagrees',
  check: 'a',
  lang: 'en',
  theme: 'dark',
}
/** The reading view of the same report, narrowed to one thing. */
const readingOnly = (change: Partial<Choice>): Partial<Choice> => {
  const { report, lang, theme, hideZero } = full
  return {
    report,
    lang,
    theme,
    hideZero,
    view: 'read',
    sections: [],
    topics: [],
    words: '',
    figure: null,
    chart: null,
    ...change,
  }
}
const now = () => useChoice.getState()

beforeEach(() => useChoice.setState(full, true))

describe('what a reader chooses', () => {
  it('a section, and the same again takes it back; they stay in the order of the report', () => {
    choose.section(13)
    choose.section(2)
    expect(now().sections).toEqual([2, 8, 13])
    choose.section(8)
    expect(now()).toEqual({ ...full, sections: [2, 13] })
  })

  it('a topic, and the same again takes it back', () => {
    choose.topic('requests')
    expect(now().topics).toEqual(['hotline', 'requests'])
    choose.topic('hotline')
    expect(now()).toEqual({ ...full, topics: ['requests'] })
  })

  it('words, a language, a theme: nothing else changes', () => {
    choose.words('申请')
    choose.lang('zh')
    choose.theme('light')
    expect(now()).toEqual({ ...full, words: '申请', lang: 'zh', theme: 'light' })
  })

  it('one system alone: its topic in the reading view, without what else narrows', () => {
    choose.onlyTopic('wechat')
    expect(now()).toMatchObject(readingOnly({ topics: ['wechat'] }))
  })

  it('a figure: the reading view with nothing that could hide it', () => {
    choose.figure('staff.total')
    expect(now()).toMatchObject(readingOnly({ figure: 'staff.total' }))
  })

  it('a view: what narrows stays, what was brought into view does not', () => {
    choose.view('table')
    expect(now()).toEqual({ ...full, view: 'table', figure: null, chart: null, embed: false })
  })

  it('everything: all sections, topics and words again, one choice undone at once', () => {
    choose.everything()
    expect(now()).toEqual({ ...full, sections: [], topics: [], words: '' })
  })

  it('what was chosen before is not changed behind anyone’s back', () => {
    const before = now().sections
    choose.section(2)
    expect(before).toEqual([8])
  })
})
