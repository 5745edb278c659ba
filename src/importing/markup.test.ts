import { describe, expect, it } from 'vitest'
import { isHtml, isJson, isMhtml, officeXml } from './markup'

describe('what a text is, by how it begins', () => {
  it.each([
    '<html>',
    '<HTML lang="zh">',
    '<!doctype html>',
    '<!DOCTYPE  html PUBLIC "x">',
    '  \n<div class="a">',
    '<br/>',
    '<h3>一、总体情况</h3>',
    '<?xml version="1.0"?><html>',
    '<!-- saved from url --> <p>一</p>',
    '<!--[if IE]><meta charset="gb2312"><![endif]--><table>',
    '<x-header>一</x-header><html>',
    '某市\n<html\tlang="zh">',
    '导航<!DOCTYPE\nhtml>',
  ])('a web page: %s', (head) => {
    expect([isHtml(head), isJson(head), isMhtml(head)]).toEqual([true, false, false])
  })

  it.each([
    '一、总体情况 <p>',
    '<?xml version="1.0"?><data>',
    '<h7>',
    '<paragraph>',
    '< html>',
    '<htmlx>',
    '<!doctypehtml>',
    '{"a": "<p>"}',
  ])('no web page: %s', (head) => {
    expect(isHtml(head)).toBe(false)
  })

  it.each(['{}', '{ }', '{"a": 1}', '{\n  "a"', '{', '{ ', '[]', '[ ]', '["a"]', '[{', '[[', '[ {"a"', '[', '[\n'])(
    'JSON: %s',
    (head) => {
      expect(isJson(head)).toBe(true)
    },
  )

  it.each(['[2024]3号', '{一}', '[一]', '{a: 1}', '一 {"a": 1}', ' {}', '"a"', '{ 一 "a"', '[2024]{'])(
    'no JSON: %s',
    (head) => {
      expect(isJson(head)).toBe(false)
    },
  )

  const headers = 'From: <Saved>\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n'

  it('a page saved as mail is written has all of its headers, each at the beginning of a line', () => {
    expect(isMhtml(headers)).toBe(true)
    expect(isMhtml(headers.replace('Content-Type: ', 'content-type:\n\t'))).toBe(true)
    expect(isMhtml(headers.replace('Content-Type:', 'content-type:  '))).toBe(true)
    expect(isMhtml(`一\n${headers}`)).toBe(false)
    expect(isMhtml(`一 ${headers}`)).toBe(false)
    expect(isMhtml(headers.replace('MIME-Version', 'Version'))).toBe(false)
    expect(isMhtml(headers.replace('MIME-Version', 'X-MIME-Version'))).toBe(false)
    expect(isMhtml(headers.replace('related', 'mixed'))).toBe(false)
    expect(isMhtml(headers.replace('Content-Type', 'X Content-Type'))).toBe(false)
  })

  const xml = (program: string) => `<?xml version="1.0"?>\n<?mso-application progid="${program}"?>`

  it('XML of an office program is told by the program', () => {
    expect(['Word.Document', 'Excel.Sheet', 'PowerPoint.Show'].map((program) => officeXml(xml(program)))).toEqual([
      'word-97',
      'spreadsheet',
      'slides',
    ])
    expect(officeXml(xml('Other'))).toBeUndefined()
    expect(officeXml(`一${xml('Word.Document')}`)).toBeUndefined()
  })
})
