import { charts2014 } from './charts2014'
import { type Form, identities, indicator } from './form'
import { type Code2014, rows2014 } from './rows2014'

const { sum, once, atMost } = identities<Code2014>()

const channels = [
  'channels.gazette',
  'channels.website',
  'channels.weibo',
  'channels.wechat',
  'channels.other',
] as const satisfies readonly Code2014[]

/** 政府信息公开情况统计表: the statistics table of reports on 2014 to 2018, its rows in printed order. */
export const form2014: Form = {
  id: '2014',
  since: 2014,
  until: 2018,
  title: { zh: '政府信息公开情况统计表', en: 'Statistics on the disclosure of government information' },
  indicators: rows2014.map(indicator),
  charts: charts2014,
  checks: [
    once('disclosed.total', channels),
    // Other means are several: one item may be counted there more than once.
    ...channels.slice(0, -1).map((channel) => atMost(channel, 'disclosed.total')),
    atMost('disclosed.normative', 'disclosed.total'),
    atMost('responses.press-conferences.lead', 'responses.press-conferences'),
    atMost('responses.interviews.lead', 'responses.interviews'),
    sum('requests.received', ['requests.in-person', 'requests.fax', 'requests.online', 'requests.letter']),
    sum('requests.concluded', ['requests.on-time', 'requests.extended']),
    sum('replies', [
      'replies.already-public',
      'replies.granted',
      'replies.partly-granted',
      'replies.refused',
      'replies.not-this-body',
      'replies.does-not-exist',
      'replies.to-amend',
      'replies.other-ways',
    ]),
    sum('replies.refused', [
      'replies.refused.state-secret',
      'replies.refused.trade-secret',
      'replies.refused.privacy',
      'replies.refused.security',
      'replies.refused.not-information',
      'replies.refused.other-law',
    ]),
    sum('review', ['review.upheld', 'review.corrected', 'review.other']),
    sum('litigation', ['litigation.upheld', 'litigation.corrected', 'litigation.other']),
    sum('staff.total', ['staff.full-time', 'staff.part-time']),
  ],
}
