import { describe, expect, it } from 'vitest'
import { doubts } from '../report/schema'
import { doubtIn, whereRead } from './provenance'
import { langs } from './words'

describe('where a value was read', () => {
  it('is a line of a page, or a cell of a table', () => {
    expect(whereRead('年报.pdf', { page: 3, line: 12 }, 'zh')).toBe('第3页第12行')
    expect(whereRead('年报.pdf', { page: 3, line: 12 }, 'en')).toBe('page 3, line 12')
    expect(whereRead('年报.pdf', { page: 3, line: 40, row: 2, column: 4 }, 'zh')).toBe('第3页表格第2行第4列')
    expect(whereRead('年报.pdf', { row: 2, column: 4 }, 'en')).toBe('table row 2, column 4')
    expect(whereRead('年报.pdf', { line: 7 }, 'zh')).toBe('第7行')
    expect(whereRead('年报.pdf', {}, 'en')).toBe('')
  })

  it.each(['年报.html', '年报.HTM', '年报.docx'])('of %s is a paragraph: it has no lines of its own', (file) => {
    expect(whereRead(file, { line: 7 }, 'zh')).toBe('第7段')
    expect(whereRead(file, { line: 7 }, 'en')).toBe('paragraph 7')
  })
})

describe('a doubt', () => {
  it('says why and where', () => {
    expect(doubtIn({ file: '年报.pdf', page: 3, line: 12, doubt: 'position' }, 'zh')).toBe(
      '存疑：只凭在页面上的位置归到这里（原文件第3页第12行）',
    )
    expect(doubtIn({ file: '年报.pdf', doubt: 'missing' }, 'en')).toBe(
      'Doubtful: the document does not state it, or it was not found',
    )
  })

  it.each(langs)('of every kind has its own words in %s', (lang) => {
    const said = doubts.map((doubt) => doubtIn({ file: '年报.pdf', doubt }, lang))
    expect(new Set(said).size).toBe(doubts.length)
    for (const words of said) expect(/\p{Script=Han}/u.test(words)).toBe(lang === 'zh')
  })
})
