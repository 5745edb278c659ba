import { describe, expect, it } from 'vitest'
import { isPageNumber } from './pageNumber'

const nowhere = { atPageEnd: false, apart: false }
const apart = { atPageEnd: false, apart: true }
const atEnd = { atPageEnd: true, apart: false }

describe('the number of a page', () => {
  it.each([
    '- 20 -',
    '—3—',
    '－３－',
    '―――12──',
    '第3页',
    '第123页',
    '第 3 页 共 10 页',
    '第3页/共10页',
    '第3页，共10页',
    '第 3 页（共 10 页）',
    'Page 3',
    'page 3 of 10',
    'PAGE  12  of  1234',
  ])('%s stands at the edge of its page, or apart from the text', (text) => {
    expect([atEnd, apart, nowhere].map((where) => isPageNumber(text, where))).toEqual([true, true, false])
  })

  it.each(['3', '１２', '3/10', '3 / 10'])('%s alone stands at the edge only: elsewhere it may be a cell', (text) => {
    expect([atEnd, apart, nowhere].map((where) => isPageNumber(text, where))).toEqual([true, false, false])
  })

  it.each([
    '12345',
    '-12345-',
    '共10页',
    '第3页说明',
    '见第3页',
    '第3页共10页完',
    '增长- 20 -',
    '- 20 -件',
    '3件',
    '约3',
    '3/10/5',
    'page',
    'page 3 of',
    'see page 3',
    'Page 3 of 10 pages',
    '',
  ])('%j is none', (text) => {
    expect([atEnd, apart].map((where) => isPageNumber(text, where))).toEqual([false, false])
  })
})
