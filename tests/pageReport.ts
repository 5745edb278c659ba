import type { Report } from '../src/report/schema'

const both = (zh: string, en: string) => ({ zh, en })
const exact = { as: 'exact' } as const

/**
 * A small report for tests of the page. 200 items were disclosed: 150 on websites, 100 on WeChat, 50 by other means, none
 * on Weibo; the gazette is left blank. Of 8 requests 6 came online and 2 in person. Of 10 calls 4 were answered on the
 * spot and 6 passed on, of which 5 are completed and 1 is open. Chinese texts hold no Latin letters and English ones no
 * Chinese, but for the name of one document.
 */
export const pageReport = (change: Partial<Report> = {}): Report => ({
  format: 1,
  id: 'small-2018',
  title: both('小州二〇一八年年报', 'Small Prefecture, annual report 2018'),
  place: { name: both('小州', 'Small Prefecture'), short: both('小州', 'Small'), code: '532300', level: 'prefecture' },
  year: 2018,
  period: { from: '2018-01-01', to: '2018-12-31' },
  publisher: { name: both('小州政府', 'Government of Small'), url: 'https://example.org/' },
  published: '2019-01-18',
  form: '2014',
  edition: 'plain-language',
  languages: ['zh', 'en'],
  topics: [
    { id: 'channels', title: both('公开渠道', 'Channels') },
    { id: 'requests', title: both('依申请公开', 'Requests') },
    { id: 'hotline', title: both('热线', 'Hotline') },
  ],
  headlines: [
    {
      figure: 'disclosed.total',
      text: both('网站公开[150条](channels.website)。', '[150](channels.website) on websites.'),
    },
    { figure: 'hotline.calls', text: both('[1件](hotline.open)在办。', '[1](hotline.open) still open.') },
  ],
  preface: [{ kind: 'paragraph', text: both('本报告用浅白的话写成。', 'This report is written in plain words.') }],
  systems: [
    {
      title: both('便民热线', 'The service line'),
      text: both('办结[5件](hotline.completed)。', '[5](hotline.completed) completed.'),
      topic: 'hotline',
    },
  ],
  figures: {
    'hotline.calls': { value: 10, unit: both('件', 'calls'), label: both('热线来电', 'Calls'), printed: exact },
    'hotline.on-the-spot': { value: 4, unit: both('件', 'calls'), label: both('当场答复', 'Answered'), printed: exact },
    'hotline.passed-on': { value: 6, unit: both('件', 'calls'), label: both('转办', 'Passed on'), printed: exact },
    'hotline.completed': { value: 5, unit: both('件', 'calls'), label: both('办结', 'Completed'), printed: exact },
    'hotline.open': { value: 1, unit: both('件', 'calls'), label: both('在办', 'Open'), printed: exact },
    'hotline.rate': { value: 83.3, unit: '%', label: both('办结率', 'Completion rate'), printed: exact },
    'asked.total': {
      value: 8,
      unit: both('件', 'requests'),
      label: both('收到申请', 'Requests received'),
      printed: exact,
      indicator: 'requests.received',
    },
  },
  sections: [
    {
      number: 1,
      title: both('公开了什么', 'What was disclosed'),
      blocks: [
        { kind: 'heading', level: 1, number: both('（一）', '(1)'), text: both('总数', 'In all') },
        {
          kind: 'paragraph',
          topics: ['channels'],
          text: both(
            '全年公开[200条](disclosed.total)信息。',
            'The year brought [200 items](disclosed.total) of information.',
          ),
        },
        { kind: 'heading', level: 1, number: both('（二）', '(2)'), text: both('渠道', 'Channels') },
        {
          kind: 'list',
          items: [
            {
              topics: ['channels'],
              text: both(
                '网站[150条](channels.website)，微信[100条](channels.wechat)，微博[0条](channels.weibo)。',
                'Websites [150](channels.website), WeChat [100](channels.wechat), Weibo [none](channels.weibo).',
              ),
            },
            { text: both('其他信息[50条](channels.other)。', 'Other information [50](channels.other).') },
          ],
        },
      ],
    },
    {
      number: 2,
      title: both('依申请公开', 'Disclosure on request'),
      blocks: [
        {
          kind: 'paragraph',
          topics: ['requests'],
          text: both(
            '依照《信息公开条例》，收到[8件](asked.total)，网上[6件](requests.online)，当面[2件](requests.in-person)。',
            'Under the Regulations (《信息公开条例》), [8](asked.total) came: [6](requests.online) online, [2](requests.in-person) in person.',
          ),
        },
      ],
    },
    {
      number: 8,
      title: both('便民热线', 'The service line'),
      blocks: [
        {
          kind: 'paragraph',
          topics: ['hotline'],
          text: both(
            '来电[10件](hotline.calls)，[4件](hotline.on-the-spot)当场答复，[6件](hotline.passed-on)转办。',
            '[10](hotline.calls) calls, [4](hotline.on-the-spot) answered on the spot, [6](hotline.passed-on) passed on.',
          ),
        },
      ],
    },
  ],
  statistics: {
    'disclosed.total': 200,
    'channels.gazette': null,
    'channels.website': 150,
    'channels.weibo': 0,
    'channels.wechat': 100,
    'channels.other': 50,
    'requests.received': 8,
    'requests.in-person': 2,
    'requests.fax': 0,
    'requests.online': 6,
    'requests.letter': 0,
  },
  charts: [
    {
      id: 'hotline-handling',
      section: 8,
      topics: ['hotline'],
      kind: 'flow',
      title: both('来电办得怎样？', 'What became of the calls?'),
      figures: ['hotline.calls', 'hotline.on-the-spot', 'hotline.passed-on', 'hotline.completed', 'hotline.open'],
      unit: both('件', 'calls'),
      total: 'hotline.calls',
      labels: {},
      options: {
        links: [
          ['hotline.calls', 'hotline.on-the-spot'],
          ['hotline.calls', 'hotline.passed-on'],
          ['hotline.passed-on', 'hotline.completed'],
          ['hotline.passed-on', 'hotline.open'],
        ],
        around: ['hotline.rate'],
        rate: 'hotline.rate',
      },
    },
  ],
  checks: [],
  ...change,
})

/** The library's index that lists these reports. */
export const indexOf = (...reports: Report[]) => ({
  reports: reports.map(({ id, title, place, year, form, edition }) => ({
    id,
    title,
    place: place.name,
    year,
    form,
    edition,
  })),
})
