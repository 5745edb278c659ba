import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inLang, otherLang, pieces, plain, runs, spoken, unitIn } from './text'
import { langFor, langs } from './words'

/** Running text made of words, brackets and figures, some of them broken. */
const running = fc
  .array(
    fc.constantFrom('收到', 'a ', '[239件](requests.received)', '[1](a)', '[', ']', '(', ')', '[x]', '[](a)', '[b](C)'),
    {
      maxLength: 10,
    },
  )
  .map((all) => all.join(''))

describe('a text in two languages', () => {
  it('is given in the reader’s; one in a single language as it is', () => {
    expect(inLang({ zh: '热线', en: 'Hotline' }, 'en')).toBe('Hotline')
    expect(inLang({ zh: '热线', en: 'Hotline' }, 'zh')).toBe('热线')
    expect(inLang('热线', 'en')).toBe('热线')
  })
})

describe('a unit', () => {
  it('in one language is said in English where the national forms count in it', () => {
    expect([unitIn('件', 'en'), unitIn('万元', 'en'), unitIn('公里', 'en'), unitIn('%', 'en')]).toEqual([
      'cases',
      '10,000 yuan',
      '公里',
      '%',
    ])
    expect(unitIn('件', 'zh')).toBe('件')
    expect(unitIn({ zh: '件', en: 'requests' }, 'en')).toBe('requests')
  })
})

describe('what a report in Chinese alone says', () => {
  const chinese = { languages: ['zh' as const] }

  it('is Chinese as a whole in the English page, numbers and signs too', () => {
    expect(spoken('2023年，收到[12件](a)；', chinese, 'en')).toEqual([{ text: '2023年，收到12件；', lang: 'zh' }])
    expect(otherLang('2023', chinese, 'en')).toBe('zh')
  })

  it('needs no saying in the Chinese page, nor where the text is in both languages', () => {
    expect(otherLang('热线', chinese, 'zh')).toBeUndefined()
    expect(otherLang({ zh: '热线', en: 'Hotline' }, chinese, 'en')).toBeUndefined()
    expect(spoken('热线 line', { languages: ['zh', 'en'] }, 'en')).toEqual([
      { text: '热线', lang: 'zh' },
      { text: ' line', lang: null },
    ])
  })
})

describe('running text', () => {
  it('is read without the marks for its figures', () => {
    expect(plain('收到[239件](requests.received)，[18件](requests.online)在网上', 'zh')).toBe('收到239件，18件在网上')
  })

  it('is cut at its figures, in order', () => {
    expect(pieces('收到[239件](requests.received)。')).toEqual([
      { words: '收到' },
      { printed: '239件', figure: 'requests.received' },
      { words: '。' },
    ])
    expect(pieces('[1](a)[2](b)')).toEqual([
      { printed: '1', figure: 'a' },
      { printed: '2', figure: 'b' },
    ])
    expect(pieces('')).toEqual([])
  })

  it('brackets that are no figure stay words', () => {
    for (const text of ['[2018]', '(a)', '[a] (b)', '[x](Http://a)', '〔2018〕12号'])
      expect(pieces(text)).toEqual([{ words: text }])
  })

  it('whatever the text, no word is lost or empty, and no mark is left over', () => {
    fc.assert(
      fc.property(running, (text) => {
        const all = pieces(text)
        expect(all.map((p) => ('words' in p ? p.words : p.printed)).join('')).toBe(plain(text, 'zh'))
        for (const p of all) expect('words' in p ? p.words : p.printed).not.toBe('')
        expect(all.map((p) => ('words' in p ? p.words : `[${p.printed}](${p.figure})`)).join('')).toBe(text)
      }),
    )
  })
})

describe('Chinese in the English page', () => {
  it('a document’s name is marked as Chinese with its quotation marks, the words around it are not', () => {
    expect(runs('the Regulations (《条例》, 2008)', 'en')).toEqual([
      { text: 'the Regulations (', lang: null },
      { text: '《条例》', lang: 'zh' },
      { text: ', 2008)', lang: null },
    ])
  })

  it('a name stays whole over the numbers and brackets in it', () => {
    const name = '《楚雄州2018年政务公开工作要点（试行）》'
    expect(runs(name, 'en')).toEqual([{ text: name, lang: 'zh' }])
  })

  it('text without Chinese is one run, an empty one none', () => {
    expect(runs('12345 hotline, 97.1%', 'en')).toEqual([{ text: '12345 hotline, 97.1%', lang: null }])
    expect(runs('', 'en')).toEqual([])
  })

  it('a document’s name is one run, whatever it holds', () => {
    const name = '《2018年（暂行）<条例>+A办法》'
    expect(runs(`the Rules (${name})`, 'en')).toEqual([
      { text: 'the Rules (', lang: null },
      { text: name, lang: 'zh' },
      { text: ')', lang: null },
    ])
  })

  it('in the Chinese page nothing is marked: Latin words are names there', () => {
    expect(runs('微博Weibo', 'zh')).toEqual([{ text: '微博Weibo', lang: null }])
  })

  it('whatever the text, nothing is lost and every Chinese character is in a run read in Chinese', () => {
    const unit = fc.constantFrom(...'公开《》（）“”、，·—1a (.-'.split(''))
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 15 }), (text) => {
        const all = runs(text, 'en')
        expect(all.map((r) => r.text).join('')).toBe(text)
        for (const run of all) {
          expect(run.text).not.toBe('')
          expect(/\p{Script=Han}/u.test(run.text)).toBe(run.lang === 'zh')
        }
      }),
    )
  })
})

describe('the language a reader starts in', () => {
  it.each([
    [['en-GB', 'zh-CN'], 'en'],
    [['zh-Hant-TW'], 'zh'],
    [['fr-FR', 'EN-us'], 'en'],
    [['fr', 'de'], 'zh'],
    [['eng'], 'zh'],
    [[], 'zh'],
  ])('browser languages %j: %s', (wanted, lang) => {
    expect(langFor(wanted)).toBe(lang)
  })

  it('each language the page speaks is found by its own name', () => {
    for (const lang of langs) expect(langFor([lang])).toBe(lang)
  })
})
