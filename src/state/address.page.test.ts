import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { verdicts } from '../report/checks/finding'
import { editions } from '../report/editions'
import { addressOf, asWritten, fileAddress, fromAddress, linkTo, linkToSend, toAddress } from './address'
import { type Choice, measures, nothingChosen, orders, rowOrders, textShows, themes, useChoice, views } from './choice'
import { page } from './page'

const chosen = (change: Partial<Choice>): Choice => ({ ...nothingChosen, ...change })
const read = (search: string) => fromAddress(search).choice
const ignored = (search: string) => fromAddress(search).ignored

/** Any choice a reader can make. */
const id = fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/)
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })
const choice: fc.Arbitrary<Choice> = fc.record({
  report: maybe(id),
  sections: fc.uniqueArray(fc.integer({ min: 1, max: 999 }), { maxLength: 4 }).map((all) => all.sort((a, b) => a - b)),
  topics: fc.uniqueArray(id, { maxLength: 4 }),
  words: fc.string({ unit: 'grapheme', maxLength: 12 }),
  view: fc.constantFrom(...views),
  figure: maybe(id),
  chart: maybe(id),
  embed: fc.boolean(),
  hideZero: fc.boolean(),
  verdict: maybe(fc.constantFrom(...verdicts)),
  check: maybe(id),
  with: fc.uniqueArray(id, { maxLength: 4 }),
  ticked: fc.uniqueArray(id, { maxLength: 4 }),
  indicator: maybe(id),
  measure: fc.constantFrom(...measures),
  beside: maybe(id),
  rowWords: fc.string({ unit: 'grapheme', maxLength: 12 }),
  rowOrder: maybe(fc.constantFrom(...rowOrders)),
  rowsOfOne: fc.boolean(),
  rowsByApplicant: fc.boolean(),
  textShow: fc.constantFrom(...textShows),
  library: fc.boolean(),
  find: fc.string({ unit: 'grapheme', maxLength: 12 }),
  order: fc.constantFrom(...orders),
  year: maybe(fc.integer({ min: 1000, max: 9999 })),
  form: maybe(id),
  edition: maybe(fc.constantFrom(...editions)),
  lang: maybe(fc.constantFrom('zh', 'en')),
  theme: maybe(fc.constantFrom(...themes)),
})

describe('what is chosen, as an address', () => {
  it('nothing chosen needs no parameters', () => {
    expect(toAddress(nothingChosen)).toBe('')
    expect(read('')).toEqual(nothingChosen)
  })

  it('each choice has its parameter', () => {
    const all = chosen({
      report: 'chuxiong-2018',
      sections: [8, 9],
      topics: ['hotline', 'line-96128'],
      words: '热线',
      view: 'charts',
      figure: 'hotline.calls',
      chart: 'hotline-handling',
      embed: true,
      lang: 'en',
      theme: 'dark',
    })
    expect(Object.fromEntries(new URLSearchParams(toAddress(all)))).toEqual({
      report: 'chuxiong-2018',
      section: '8,9',
      topic: 'hotline,line-96128',
      q: '热线',
      view: 'charts',
      figure: 'hotline.calls',
      chart: 'hotline-handling',
      embed: '1',
      lang: 'en',
      theme: 'dark',
    })
  })

  it('a list stays readable for people who type it', () => {
    expect(toAddress(chosen({ sections: [8, 9] }))).toBe('?section=8,9')
  })

  it('signs that mean something in an address survive a search for them', () => {
    for (const words of ['a&lang=en', '100%', 'c++', '“#1”', 'a,b', '=?'])
      expect(read(toAddress(chosen({ words })))).toEqual(chosen({ words }))
  })

  it('whatever is chosen, the link opens exactly that, and nothing in it is ignored', () => {
    fc.assert(
      fc.property(choice, (all) => {
        expect(fromAddress(toAddress(all))).toEqual({ choice: all, ignored: [] })
      }),
    )
  })
})

describe('an address typed by hand', () => {
  it('sections and topics are put in order and taken once', () => {
    expect(read('?section=9,8,9').sections).toEqual([8, 9])
    expect(read('?topic=hotline,staffing,hotline').topics).toEqual(['hotline', 'staffing'])
  })

  it('an empty value chooses nothing and is no fault', () => {
    expect(fromAddress('?section=&q=&lang=')).toEqual({ choice: nothingChosen, ignored: [] })
  })

  it('the defaults may be written out', () => {
    expect(fromAddress('?view=read&embed=0')).toEqual({ choice: nothingChosen, ignored: [] })
  })

  it.each([
    'section=eight',
    'section=0',
    'section=-1',
    'section=1.5',
    'section=1,,2',
    'section=1000',
    'topic=Hot Line',
    'topic=a,',
    'view=nonsense',
    'lang=fr',
    'theme=blue',
    'embed=yes',
    'report=../secret',
    'report=https://example.org/a',
    'figure=<b>',
    'chart=A',
    'utm_source=mail',
    'alongside=dali-2018',
    'year=18',
    'order=size',
  ])('%s is passed over and told of; what else is chosen holds', (pair) => {
    const [name = '', value = ''] = pair.split('=')
    const search = `?q=${encodeURIComponent('热线')}&${name}=${encodeURIComponent(value)}`
    expect(fromAddress(search)).toEqual({ choice: chosen({ words: '热线' }), ignored: [pair] })
  })

  it('search text longer than any search is passed over', () => {
    expect(read(`?q=${'x'.repeat(200)}`).words).toHaveLength(200)
    expect(read(`?q=${'x'.repeat(201)}`).words).toBe('')
  })

  it('what is told of a long value is kept short', () => {
    expect(ignored(`?lang=${'x'.repeat(500)}`)).toEqual([`lang=${'x'.repeat(60)}`])
  })

  it('whatever stands there, it is a choice that can be written again', () => {
    const name = fc.constantFrom('report', 'section', 'topic', 'q', 'view', 'figure', 'chart', 'embed', 'lang', 'x')
    const value = fc.oneof(fc.string({ maxLength: 8 }), fc.constantFrom('1', '8,9', 'en', 'a.b', 'charts', '%', '%E4'))
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 5 }), (pairs) => {
        const first = read(`?${pairs.map((pair) => pair.join('=')).join('&')}`)
        expect(fromAddress(toAddress(first))).toEqual({ choice: first, ignored: [] })
      }),
    )
  })
})

describe('a link to the present page', () => {
  beforeEach(() => {
    window.history.replaceState(null, '', '/reports/?lang=en&x=1')
    useChoice.setState(chosen({ lang: 'en', sections: [8] }), true)
  })

  it('is a whole address with what is chosen, and what is to be changed', () => {
    const { origin } = window.location
    expect(addressOf({})).toBe(`${origin}/reports/?section=8&lang=en`)
    expect(addressOf({ chart: 'staffing', embed: true, sections: [] })).toBe(
      `${origin}/reports/?chart=staffing&embed=1&lang=en`,
    )
  })

  it('making one chooses nothing', () => {
    addressOf({ chart: 'staffing' })
    expect(useChoice.getState().chart).toBeNull()
  })
})

describe('a link to a page of the site', () => {
  beforeEach(() => {
    window.history.replaceState(null, '', '/reports/embed.html?chart=staffing&embed=1')
    useChoice.setState(chosen({ lang: 'en', sections: [8], chart: 'staffing', embed: true }), true)
    page.root = './'
  })
  afterEach(() => {
    Object.assign(page, { of: null, root: '/' })
  })

  it('holds what it is given and nothing the reader chose', () => {
    const site = `${window.location.origin}/reports/`
    expect(linkTo('', { chart: 'staffing' })).toBe(`${site}?chart=staffing`)
    expect(linkTo('embed.html', { chart: 'staffing', embed: true, theme: 'dark' })).toBe(
      `${site}embed.html?chart=staffing&embed=1&theme=dark`,
    )
    expect(fileAddress('embed.js')).toBe(`${site}embed.js`)
  })

  it('from a page of a folder of its own leads to the root of the site', () => {
    window.history.replaceState(null, '', '/reports/chuxiong-2018/en/?section=8')
    Object.assign(page, { of: { report: 'chuxiong-2018', lang: 'en' }, root: '../../' })
    expect(linkTo('', { report: 'chuxiong-2018', lang: 'en' })).toBe(
      `${window.location.origin}/reports/?report=chuxiong-2018&lang=en`,
    )
  })
})

describe('a link to send', () => {
  const site = `${window.location.origin}/reports/`
  beforeEach(() => {
    window.history.replaceState(null, '', '/reports/?lang=en&section=8')
    useChoice.setState(chosen({ lang: 'en', sections: [8] }), true)
    page.root = './'
  })
  afterEach(() => {
    Object.assign(page, { of: null, pages: false, root: '/' })
  })

  it('leads to the page of the report in the language on screen, which others preview, and says the rest', () => {
    page.pages = true
    expect(linkToSend({ report: 'a-2018', lang: 'en', chart: 'staffing' })).toBe(
      `${site}report/a-2018/en/?section=8&chart=staffing`,
    )
    expect(linkToSend({ report: 'a-2018', lang: 'zh', sections: [] })).toBe(`${site}report/a-2018/zh/`)
  })

  it('from a page of its own leads to that of the other language, or of another report, beside it', () => {
    window.history.replaceState(null, '', '/reports/report/a-2018/zh/?lang=en')
    Object.assign(page, { of: { report: 'a-2018', lang: 'zh' }, pages: true, root: '../../../' })
    expect(linkToSend({ report: 'a-2018', lang: 'en' })).toBe(`${site}report/a-2018/en/?section=8`)
    expect(linkToSend({ report: 'b-2019', lang: 'zh', sections: [] })).toBe(`${site}report/b-2019/zh/`)
  })

  it('where the build wrote no pages is to the present one', () => {
    expect(linkToSend({ report: 'a-2018', lang: 'en' })).toBe(`${site}?report=a-2018&section=8&lang=en`)
  })
})

describe('the page as the build wrote it', () => {
  const fits = (search: string, ...languages: string[]) => {
    window.history.replaceState(null, '', `/${search}`)
    return asWritten(languages)
  }

  it('is what a Chinese reader finds who has chosen nothing, in either theme', () => {
    expect(fits('', 'zh-CN', 'en')).toBe(true)
    expect(fits('', 'fr')).toBe(true)
    expect(fits('?theme=dark', 'zh')).toBe(true)
    expect(fits('?utm_source=mail', 'zh')).toBe(true)
  })

  it('is what anyone finds who asks for Chinese, and none who ask for English', () => {
    expect(fits('?lang=zh', 'en')).toBe(true)
    expect(fits('?lang=en', 'zh')).toBe(false)
    expect(fits('', 'en-GB', 'zh')).toBe(false)
  })

  it('is not that of a reader who comes for something in it', () => {
    for (const search of ['?section=8', '?lang=zh&view=table', '?theme=dark&q=热线', '?report=a'])
      expect(fits(search, 'zh'), search).toBe(false)
  })
})

describe('a page with an address of its own', () => {
  beforeEach(() => {
    page.of = { report: 'small-2018', lang: 'en' }
  })
  afterEach(() => {
    page.of = null
  })
  const fits = (search: string, ...languages: string[]) => {
    window.history.replaceState(null, '', `/report/small-2018/en/${search}`)
    return asWritten(languages)
  }

  it('says its report and its language by its path: its parameters say only what differs', () => {
    expect(toAddress(chosen({ report: 'small-2018', lang: 'en', view: 'table' }))).toBe('?view=table')
    expect(toAddress(chosen({ report: 'other-2019', lang: 'zh' }))).toBe('?report=other-2019&lang=zh')
    window.history.replaceState(null, '', '/report/small-2018/en/')
    useChoice.setState(nothingChosen, true)
    expect(addressOf({ chart: 'staffing', lang: 'en' })).toMatch(/\/report\/small-2018\/en\/\?chart=staffing$/)
  })

  it('is as written for whoever has chosen nothing, whatever their browser speaks', () => {
    expect(fits('', 'zh-CN')).toBe(true)
    expect(fits('?lang=en&theme=dark', 'fr')).toBe(true)
    expect(fits('?lang=zh', 'en')).toBe(false)
    expect(fits('?section=8', 'en')).toBe(false)
  })
})
