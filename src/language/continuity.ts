import type { Lang } from './words'

/** What is said of checks of one year's report against the next. Chinese defines it. */
const zh = {
  short: '上下年接续',
  title: '上年留下的，今年接上了没有？',
  about:
    '用核对本报告的同一套办法，核对前后两年的报告：上年结转的申请、现行有效的文件、没有审结的案件，在下一年的报告里应当对得上。',
  otherForm: (years: string) => `${years}：两份报告不都用2019年的表，表里没有从上一年接过来的数，没有可核对的。`,
}
const en: typeof zh = {
  short: 'From year to year',
  title: 'Does what last year left over arrive this year?',
  about:
    'The report of a year against that of the year before, checked as the report itself is: requests carried forward, documents in force and cases left open must be found again in the next.',
  otherForm: (years) =>
    `${years}: the two reports are not both in the form of 2019; no number is carried over between them, and there is nothing to check.`,
}
export const continuity: Record<Lang, typeof zh> = { zh, en }
