import { beforeEach, describe, expect, it } from 'vitest'
import { type Choice, choose, nothingChosen, useChoice, useLed } from './choice'

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
  with: ['b-2017'],
  indicator: 'requests.new',
  measure: 'share',
  beside: 'b-2017',
  rowWords: '复议',
  rowOrder: 'rate-fall',
  rowsOfOne: true,
  rowsByApplicant: true,
  textShow: 'changes',
  library: true,
  find: '宿迁',
  ticked: ['c-2016'],
  order: 'place',
  year: 2018,
  form: '2014',
  edition: 'original',
  lang: 'en',
  theme: 'dark',
}
/** What a reader was led to before; to be led on takes its place. */
const ledNowhere = { figure: null, chart: null, check: null, embed: false } as const
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

  it('a report of the library to be compared, and the same again takes it back', () => {
    choose.tick('d-2015')
    expect(now().ticked).toEqual(['c-2016', 'd-2015'])
    choose.tick('c-2016')
    expect(now()).toEqual({ ...full, ticked: ['d-2015'] })
  })

  it('a comparison: of all else only language and theme stay', () => {
    choose.comparison('a-2018', ['c-2016', 'd-2015'])
    const { lang, theme } = full
    const left = { ...nothingChosen, report: 'a-2018', view: 'compare', with: ['c-2016', 'd-2015'], lang, theme }
    expect(now()).toEqual(left)
  })

  it('one system alone: its topic in the reading view, without what else narrows', () => {
    choose.onlyTopic('wechat')
    const { report, lang, theme, hideZero } = full
    expect(now()).toMatchObject({ report, lang, theme, hideZero, view: 'read', ...ledNowhere, embed: true })
    expect(now()).toMatchObject({ topics: ['wechat'], sections: [], words: '' })
  })

  it('a view: what narrows stays, what was brought into view does not', () => {
    choose.view('table')
    expect(now()).toEqual({ ...full, ...ledNowhere, view: 'table' })
  })

  it('a verdict, and none: nothing else changes', () => {
    choose.verdict('holds')
    expect(now()).toEqual({ ...full, verdict: 'holds' })
    choose.verdict(null)
    expect(now()).toEqual({ ...full, verdict: null })
  })

  it('all checks: whatever their verdict and section; topics and words have no part in it', () => {
    choose.allChecks()
    expect(now()).toEqual({ ...full, verdict: null, sections: [] })
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

describe('being led', () => {
  it('to a figure: in the reading view; what narrows stays', () => {
    choose.figure('staff.total')
    expect(now()).toEqual({ ...full, ...ledNowhere, figure: 'staff.total', view: 'read' })
  })

  it('to a mark: in its chart, among the charts where the reader is there, else beside the text', () => {
    choose.mark('staff.total', 'staffing')
    expect(now()).toEqual({ ...full, ...ledNowhere, figure: 'staff.total', chart: 'staffing', view: 'charts' })
    choose.view('table')
    choose.mark('staff.total', 'staffing')
    expect(now()).toEqual({ ...full, ...ledNowhere, figure: 'staff.total', chart: 'staffing', view: 'read' })
  })

  it('to a row: in the table, with nothing that could hide it', () => {
    choose.row('staff.total')
    expect(now()).toEqual({
      ...full,
      ...ledNowhere,
      figure: 'staff.total',
      view: 'table',
      words: '',
      hideZero: false,
    })
  })

  it('to a check: in the list of checks; what narrows stays', () => {
    choose.check('b')
    expect(now()).toEqual({ ...full, ...ledNowhere, check: 'b', view: 'checks' })
  })

  it('to the same again is to be led there again, to whichever of its places', () => {
    choose.figure('staff.total')
    const { times } = useLed.getState()
    choose.figure('staff.total', 2)
    expect(useLed.getState()).toEqual({ times: times + 1, place: 2 })
    choose.check('a')
    expect(useLed.getState()).toEqual({ times: times + 2, place: null })
  })
})
