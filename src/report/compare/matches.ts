import type { Code2014 } from '../forms/rows2014'
import type { Code2019 } from '../forms/rows2019'
import type { Code2019First } from '../forms/rows2019first'

/**
 * How rows of 政府信息公开情况统计表 (reports on 2014 to 2018) stand to rows of the report in six sections (since 2019).
 * `same`: both count the same thing, and a series goes on. `broken`: they are kin but count otherwise; shown side by
 * side with the reason, never joined or subtracted. Rows in no entry have nothing to be compared with.
 */
export type Match = {
  /** What is compared, as a stable code: that of the newer form's row where it is one row. */
  id: string
  name: { zh: string; en: string }
  /** Rows of the table of 2014, added up. */
  old: readonly Code2014[]
  /** Rows of the form of 2019, in either edition, added up; none: only its text can say it, as the figure `id`. */
  now: readonly (Code2019 | Code2019First)[]
  is: 'same' | 'broken'
  why: { zh: string; en: string }
}

const match = (
  is: Match['is'],
  id: string,
  name: Match['name'],
  old: Match['old'],
  now: Match['now'],
  why: Match['why'],
): Match => ({ id, name, old, now, is, why })

/** The grounds of 不予公开 in the form of 2019, in its order. */
const refused = [
  'outcomes.refused.state-secret',
  'outcomes.refused.other-law',
  'outcomes.refused.security',
  'outcomes.refused.third-party',
  'outcomes.refused.internal',
  'outcomes.refused.process',
  'outcomes.refused.case-file',
  'outcomes.refused.inquiry',
] as const

/** The published table of matches, in the order of the newer form. */
export const matches: readonly Match[] = [
  match(
    'same',
    'normative.made',
    { zh: '制发规范性文件', en: 'Normative documents issued' },
    ['normative.made'],
    ['normative.made'],
    {
      zh: '两种表都数本年制发的件数。2019、2020年的表数的是“新制作”，不列在这一行。',
      en: 'Both count the documents issued in the year. The tables of 2019 and 2020 count documents “newly made”, which is another row.',
    },
  ),
  match(
    'broken',
    'disclosed.total',
    { zh: '主动公开政府信息数', en: 'Items disclosed on own initiative' },
    ['disclosed.total'],
    [],
    {
      zh: '旧表有这一行，规定不同渠道公开的同一条信息只算1条；新表没有，正文里写的总数没有说怎么数。',
      en: 'The old table has this row, in which what is disclosed through several channels counts once; the new one has none, and the text that gives a total does not say how it counts.',
    },
  ),
  match('same', 'requests.new', { zh: '收到申请', en: 'Requests received' }, ['requests.received'], ['requests.new'], {
    zh: '旧表的“收到申请数”和新表的“本年新收”都是当年收到的件数，不含上年结转。',
    en: 'What the old table calls received and the new one newly received are the requests that came in the year, without those carried over.',
  }),
  match('broken', 'outcomes', { zh: '申请办结', en: 'Requests concluded' }, ['requests.concluded'], ['outcomes'], {
    zh: '旧表数办结的申请，新表数办理结果；新表把上年结转的也算在内。',
    en: 'The old table counts requests concluded, the new one results, with those of requests carried over from the year before.',
  }),
  match(
    'broken',
    'outcomes.granted',
    { zh: '予以公开', en: 'Disclosure granted' },
    ['replies.granted'],
    ['outcomes.granted'],
    {
      zh: '旧表把“属于已主动公开范围”另列一行，新表没有这一行，这类答复归到了别处。',
      en: 'The old table has a row of its own for what is already public; the new one has none, and such replies are counted elsewhere.',
    },
  ),
  match(
    'same',
    'outcomes.partly-granted',
    { zh: '部分公开', en: 'Disclosure partly granted' },
    ['replies.partly-granted'],
    ['outcomes.partly-granted'],
    {
      zh: '两种表都数同意公开一部分的件数。',
      en: 'Both count the requests that were granted in part.',
    },
  ),
  match('broken', 'outcomes.refused', { zh: '不予公开', en: 'Disclosure refused' }, ['replies.refused'], refused, {
    zh: '2019年修订的《条例》改了不予公开的理由：新增内部事务、过程性信息、执法案卷等，“不是政府信息”不再算作不予公开。',
    en: 'The Regulations as amended in 2019 changed the grounds: internal affairs, deliberations and case files came, “not government information” went.',
  }),
  match(
    'same',
    'outcomes.refused.state-secret',
    { zh: '不予公开：国家秘密', en: 'Refused: state secrets' },
    ['replies.refused.state-secret'],
    ['outcomes.refused.state-secret'],
    { zh: '理由相同：国家秘密。', en: 'The same ground: state secrets.' },
  ),
  match(
    'broken',
    'outcomes.refused.other-law',
    { zh: '不予公开：其他法律规定', en: 'Refused: other laws' },
    ['replies.refused.other-law'],
    ['outcomes.refused.other-law'],
    {
      zh: '旧表是“法律法规规定的其他情形”，是其余各种理由的总和；新表只数法律、行政法规禁止公开的。',
      en: 'In the old table whatever other laws and regulations provide for; in the new one only what a law or an administrative regulation prohibits.',
    },
  ),
  match(
    'same',
    'outcomes.refused.security',
    { zh: '不予公开：危及安全和稳定', en: 'Refused: endangers security or stability' },
    ['replies.refused.security'],
    ['outcomes.refused.security'],
    {
      zh: '理由相同：国家安全、公共安全、经济安全和社会稳定，新表写作“三安全一稳定”。',
      en: 'The same ground: national, public and economic security and social stability.',
    },
  ),
  match(
    'broken',
    'outcomes.refused.third-party',
    { zh: '不予公开：第三方权益', en: 'Refused: rights of third parties' },
    ['replies.refused.trade-secret', 'replies.refused.privacy'],
    ['outcomes.refused.third-party'],
    {
      zh: '旧表分列商业秘密和个人隐私，这里相加；新表合为“保护第三方合法权益”，以会造成损害为前提。',
      en: 'The old table has trade secrets and privacy in two rows, added up here; the new one asks whether third parties would be harmed.',
    },
  ),
  match(
    'broken',
    'outcomes.unable.not-held',
    { zh: '没有所申请的信息', en: 'Information not held' },
    ['replies.not-this-body', 'replies.does-not-exist'],
    ['outcomes.unable.not-held'],
    {
      zh: '旧表分列“不属于本机关公开”和“信息不存在”，这里相加；新表只有“本机关不掌握”一行，范围不尽相同。',
      en: 'The old table has two rows, not for this body to disclose and does not exist, added up here; the new one has one, which does not cover quite the same.',
    },
  ),
  match(
    'same',
    'review.upheld',
    { zh: '行政复议：维持', en: 'Reconsideration: upheld' },
    ['review.upheld'],
    ['review.upheld'],
    { zh: '两种表都数复议维持的件数。', en: 'Both count the cases in which the act was upheld.' },
  ),
  match(
    'same',
    'review.corrected',
    { zh: '行政复议：纠正', en: 'Reconsideration: corrected' },
    ['review.corrected'],
    ['review.corrected'],
    { zh: '两种表都数复议纠正的件数。', en: 'Both count the cases in which the act was corrected.' },
  ),
  match(
    'broken',
    'review.other',
    { zh: '行政复议：其他结果', en: 'Reconsideration: other results' },
    ['review.other'],
    ['review.other'],
    {
      zh: '新表把尚未审结的另列一行，旧表没有说算在哪里。',
      en: 'The new table has a row for cases not yet concluded; the old one does not say where they count.',
    },
  ),
  match('broken', 'review', { zh: '行政复议总数', en: 'Reconsiderations in all' }, ['review'], ['review'], {
    zh: '新表的总计含尚未审结的，旧表没有说含不含。',
    en: 'The new total includes cases not yet concluded; the old one does not say.',
  }),
  match(
    'same',
    'litigation.upheld',
    { zh: '行政诉讼：维持', en: 'Litigation: upheld' },
    ['litigation.upheld'],
    ['litigation.direct.upheld', 'litigation.after-review.upheld'],
    {
      zh: '旧表不分是否先经复议，新表分列，这里相加。',
      en: 'The old table does not tell lawsuits after reconsideration from others; the new one does, and both are added up here.',
    },
  ),
  match(
    'same',
    'litigation.corrected',
    { zh: '行政诉讼：纠正', en: 'Litigation: corrected' },
    ['litigation.corrected'],
    ['litigation.direct.corrected', 'litigation.after-review.corrected'],
    {
      zh: '旧表不分是否先经复议，新表分列，这里相加。',
      en: 'The old table does not tell lawsuits after reconsideration from others; the new one does, and both are added up here.',
    },
  ),
  match(
    'broken',
    'litigation.other',
    { zh: '行政诉讼：其他结果', en: 'Litigation: other results' },
    ['litigation.other'],
    ['litigation.direct.other', 'litigation.after-review.other'],
    {
      zh: '新表把尚未审结的另列一行，旧表没有说算在哪里。',
      en: 'The new table has a row for cases not yet concluded; the old one does not say where they count.',
    },
  ),
  match(
    'broken',
    'litigation',
    { zh: '行政诉讼总数', en: 'Lawsuits in all' },
    ['litigation'],
    ['litigation.direct', 'litigation.after-review'],
    {
      zh: '新表的总计含尚未审结的，旧表没有说含不含。',
      en: 'The new total includes cases not yet concluded; the old one does not say.',
    },
  ),
]

/** Sums of rows of the form of 2019 that the older table has no counterpart of. */
export const sums: readonly (Pick<Match, 'id' | 'name' | 'now'> & {
  /** Id of the match it stands before. */
  before: string
})[] = [
  {
    id: 'litigation.pending',
    before: 'litigation',
    name: { zh: '行政诉讼：尚未审结', en: 'Litigation: not yet concluded' },
    now: ['litigation.direct.pending', 'litigation.after-review.pending'],
  },
]
