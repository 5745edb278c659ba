import type { Figure, Report } from '../src/report/schema'

/** A figure that was printed exactly. */
export const figure = (value: number, zh: string, en: string, change: Partial<Figure> = {}): Figure => ({
  value,
  unit: { zh: '件', en: 'cases' },
  label: { zh, en },
  printed: { as: 'exact' },
  ...change,
})

/**
 * A valid report small enough to check by eye: 12 requests, 9 granted and 3 refused; 40 calls to the hotline, 30
 * answered on the spot and 10 passed on. Two sections, one chart of its own, and what the 2014 form brings.
 */
export const smallReport = (change: Partial<Report> = {}): Report => ({
  format: 1,
  id: 'small-2018',
  title: { zh: '小县2018年年报', en: 'Small County: report on 2018' },
  place: {
    name: { zh: '小县', en: 'Small County' },
    short: { zh: '小县', en: 'Small' },
    code: '532301',
    level: 'county',
  },
  year: 2018,
  period: { from: '2018-01-01', to: '2018-12-31' },
  publisher: { name: { zh: '小县人民政府', en: 'Government of Small County' } },
  published: '2019-01-18',
  form: '2014',
  edition: 'plain-language',
  languages: ['zh', 'en'],
  topics: [
    { id: 'requests', title: { zh: '依申请公开', en: 'Disclosure on request' } },
    { id: 'hotline', title: { zh: '12345热线', en: '12345 hotline' } },
  ],
  headlines: [
    {
      figure: 'requests.received',
      text: { zh: '同意公开[9件](replies.granted)。', en: '[9](replies.granted) were granted.' },
    },
  ],
  preface: [{ kind: 'paragraph', text: { zh: '本年报由小县编制。', en: 'Compiled by Small County.' } }],
  systems: [
    {
      title: { zh: '12345热线', en: 'The 12345 hotline' },
      text: { zh: '来电[40件](hotline.calls)。', en: '[40](hotline.calls) calls.' },
      topic: 'hotline',
    },
  ],
  figures: {
    'requests.received': figure(12, '收到申请', 'Requests received', { indicator: 'requests.received' }),
    'replies.granted': figure(9, '同意公开', 'Granted', { indicator: 'replies.granted' }),
    'replies.refused': figure(3, '不同意公开', 'Refused', { indicator: 'replies.refused' }),
    'hotline.calls': figure(40, '来电', 'Calls', { printed: { as: 'over', step: 10 } }),
    'hotline.on-the-spot': figure(30, '当场答复', 'Answered on the spot'),
    'hotline.passed-on': figure(10, '转办', 'Passed on'),
  },
  sections: [
    {
      number: 1,
      title: { zh: '依申请公开', en: 'Disclosure on request' },
      blocks: [
        { kind: 'heading', level: 1, text: { zh: '申请', en: 'Requests' }, topics: ['requests'] },
        {
          kind: 'paragraph',
          text: { zh: '收到申请[12件](requests.received)。', en: 'It received [12](requests.received) requests.' },
          topics: ['requests'],
        },
        { kind: 'heading', level: 1, text: { zh: '答复', en: 'Replies' } },
        {
          kind: 'list',
          items: [
            { text: { zh: '同意[9件](replies.granted)', en: '[9](replies.granted) granted' }, topics: ['requests'] },
            { text: { zh: '不同意[3件](replies.refused)', en: '[3](replies.refused) refused' } },
          ],
        },
      ],
    },
    {
      number: 2,
      title: { zh: '热线', en: 'The hotline' },
      blocks: [
        {
          kind: 'paragraph',
          text: {
            zh: '来电[40余件](hotline.calls)，当场答复[30件](hotline.on-the-spot)，转办[10件](hotline.passed-on)。',
            en: 'Over [40](hotline.calls) calls: [30](hotline.on-the-spot) answered on the spot, [10](hotline.passed-on) passed on.',
          },
          topics: ['hotline'],
        },
      ],
    },
  ],
  statistics: {
    'requests.received': 12,
    'requests.in-person': 8,
    'requests.online': 4,
    'requests.fax': 0,
    'requests.letter': null,
    replies: 12,
    'replies.granted': 9,
    'replies.refused': 3,
    fees: null,
  },
  charts: [
    {
      id: 'hotline-handling',
      section: 2,
      topics: ['hotline'],
      kind: 'bars',
      title: { zh: '来电怎样处理？', en: 'What became of the calls?' },
      figures: ['hotline.on-the-spot', 'hotline.passed-on'],
      total: 'hotline.calls',
      labels: { 'hotline.on-the-spot': { zh: '当场', en: 'On the spot' } },
      unit: { zh: '件', en: 'calls' },
    },
  ],
  checks: [],
  ...change,
})

/** A report of nothing but its table: on 2018 in the form of 2014, on 2023 in that of 2019. */
export const tableOnly = (
  form: Report['form'],
  statistics: Report['statistics'],
  change: Partial<Report> = {},
): Report =>
  smallReport({
    id: `table-${form}`,
    form,
    year: form === '2014' ? 2018 : 2023,
    headlines: [],
    systems: [],
    figures: {},
    sections: [{ number: 1, title: { zh: '总体情况', en: 'Overview' }, blocks: [] }],
    charts: [],
    statistics,
    ...change,
  })
