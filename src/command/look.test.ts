// @vitest-environment node
import { describe, expect, it } from 'vitest'
import { smallReport } from '../../tests/smallReport'
import type { Draft } from '../importing/draft'
import { desk } from '../language/desk'
import { words } from '../language/words'
import type { Report } from '../report/schema'
import { looks } from './look'

const draft = (change: Partial<Report> = {}, left: Draft['left'] = []): Draft => ({
  file: { name: 'report.txt', medium: 'text' },
  report: smallReport(change),
  blocks: [],
  left,
})
type Values = NonNullable<Report['imported']>['values']
const imported = (values: Values) => ({ imported: { file: 'report.txt', values } })

describe('what a person should look at', () => {
  it('is every doubtful value: what it is, its number, how it is printed, where it stands, why', () => {
    const found = looks(
      draft(
        imported({
          'table:requests.received': { page: 3, row: 22, column: 3, line: 9, raw: '约12', doubt: 'odd' },
          'table:requests.letter': { doubt: 'missing' },
          'hotline.calls': { line: 3, raw: '40余件', doubt: 'tie' },
          'table:requests.fax': { line: 8, raw: '0' },
        }),
      ),
      'zh',
    )
    expect(found).toEqual([
      {
        kind: 'doubtful',
        what: expect.stringContaining('收到申请数'),
        value: '12',
        printed: '约12',
        where: expect.stringMatching(/3.*22.*3/),
        why: words.zh.doubts.odd,
      },
      {
        kind: 'doubtful',
        what: expect.stringContaining('信函申请数'),
        value: '',
        printed: '',
        where: '',
        why: words.zh.doubts.missing,
      },
      {
        kind: 'doubtful',
        what: '来电',
        value: '40',
        printed: '40余件',
        where: expect.stringContaining('3'),
        why: words.zh.doubts.tie,
      },
    ])
  })

  it('is each doubtful column by itself', () => {
    const report = {
      form: '2019' as const,
      year: 2023,
      statistics: { 'requests.new': [3, null, null, null, null, 1, 4] },
      ...imported({
        'table:requests.new@other': { line: 4, doubt: 'position' },
        'table:requests.new@enterprise': { line: 4, doubt: 'position' },
      }),
    }
    const found = looks(draft(report), 'zh').filter((look) => look.kind === 'doubtful')
    expect(found.map(({ what, value }) => [/其他/.test(what), value])).toEqual([
      [true, '1'],
      [false, ''],
    ])
  })

  it('names what the report says about itself in words, not as the format does, with what it says', () => {
    const values = { place: { line: 1, doubt: 'inferred' }, period: { doubt: 'inferred' } } as const
    const found = looks(draft(imported(values)), 'zh')
    const { period } = smallReport()
    expect(found.map(({ what, value }) => [what, value])).toEqual([
      ['地方', '小县'],
      ['统计期', `${period.from} – ${period.to}`],
    ])
  })

  it('is every check that disagrees, with what was computed', () => {
    const statistics = { ...smallReport().statistics, 'requests.in-person': 9, 'requests.letter': 0 }
    const found = looks(draft({ statistics }), 'en').filter((look) => look.kind === 'disagrees')
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ value: expect.stringContaining('12'), why: expect.stringContaining('13') })
  })

  it.each(['row', 'cell', 'table', 'number'] as const)(
    'is what was recognised as nothing, and by which part: %s',
    (why) => {
      const left = [{ at: { line: 7 }, text: '网络举报人数 77', why }]
      expect(looks(draft({}, left), 'zh')).toEqual([
        {
          kind: 'left',
          what: '网络举报人数 77',
          value: '',
          printed: '',
          where: expect.stringContaining('7'),
          why: desk.zh.review.left[why],
        },
      ])
    },
  )

  it('is nothing where all is certain, in either language', () => {
    const certain = draft(imported({ 'table:requests.fax': { line: 8, raw: '0' }, place: { line: 1 } }))
    expect([looks(certain, 'zh'), looks(certain, 'en')]).toEqual([[], []])
  })
})
