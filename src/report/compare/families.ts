import type { Comparable } from './series'

/** What a comparison draws side by side: what the dashboard draws of every report, and what the form of 2019 adds. */
export const families = ['channels', 'outcomes', 'applicants', 'refusals', 'disputes', 'hotline', 'staffing'] as const
export type Family = (typeof families)[number]

/** In the order they are drawn; results and replies are what the two forms call the same. */
const members: Readonly<Record<Family, readonly string[]>> = {
  channels: ['channels.website', 'channels.wechat', 'channels.weibo', 'channels.gazette', 'channels.other'],
  outcomes: [
    'outcomes.granted',
    'outcomes.partly-granted',
    'outcomes.refused',
    'outcomes.unable',
    'outcomes.not-processed',
    'outcomes.other',
    'replies.already-public',
    'replies.not-this-body',
    'replies.does-not-exist',
    'replies.to-amend',
    'replies.other-ways',
  ],
  applicants: ['natural-person', 'enterprise', 'research', 'public-interest', 'legal-services', 'other'].map(
    (applicant) => `requests.new.by.${applicant}`,
  ),
  refusals: [
    'outcomes.refused.state-secret',
    'outcomes.refused.other-law',
    'outcomes.refused.security',
    'outcomes.refused.third-party',
    'outcomes.refused.internal',
    'outcomes.refused.process',
    'outcomes.refused.case-file',
    'outcomes.refused.inquiry',
    'replies.refused.not-information',
  ],
  disputes: ['review', 'litigation'].flatMap((kind) =>
    ['upheld', 'corrected', 'other', 'pending'].map((result) => `${kind}.${result}`),
  ),
  hotline: ['hotline.calls', 'hotline.on-the-spot', 'hotline.passed-on', 'hotline.completed', 'hotline.open'],
  staffing: ['staff.total', 'staff.full-time', 'staff.part-time', 'bodies.offices', 'bodies.reading-points'],
}

/** The quantities of a family that at least one report states, in the order they are drawn. */
export const familyOf = (rows: readonly Comparable[], family: Family): Comparable[] =>
  members[family].flatMap((id) => rows.find((row) => row.id === id) ?? [])
