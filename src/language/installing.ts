import type { Lang } from './words'

/** What a phone or a computer says of the page once it is installed there as an app. Chinese defines it. */
const zh = {
  /** Under the icon, where there is room for a few letters. */
  short: '公开年报',
  description: '政府信息公开年度报告，读得懂、查得到、带得走。',
}

const en: typeof zh = {
  short: 'Disclosure',
  description: 'A government’s annual report on information disclosure, made worth opening.',
}

export const installing: Record<Lang, typeof zh> = { zh, en }
