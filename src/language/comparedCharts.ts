import type { Family } from '../report/compare/families'
import type { Lang } from './words'

/** What is said in the charts of a comparison. Chinese defines it. */
const zh = {
  years: (name: string) => `${name}：这几年有什么变化？`,
  /** Before the title of a chart of one place. */
  ofPlace: (place: string, title: string) => `${place} · ${title}`,
  ranked: (name: string) => `${name}：各地相比怎么样？`,
  applicant: '申请人',
  allApplicants: '全部申请人',
  families: {
    channels: '信息公开在哪些渠道？',
    outcomes: '申请的结果怎么样？',
    applicants: '谁在申请？',
    refusals: '为什么不予公开？',
    disputes: '复议和诉讼的结果怎么样？',
    hotline: '12345热线怎么答复的？',
    staffing: '谁在做这项工作？',
  } satisfies Record<Family, string>,
  subjects: {
    channels: '公开渠道',
    outcomes: '申请结果',
    applicants: '申请人',
    refusals: '不予公开的理由',
    disputes: '复议和诉讼',
    hotline: '12345热线',
    staffing: '工作人员',
  } satisfies Record<Family, string>,
  source: (reports: string) => `来源：${reports}政府信息公开工作年度报告`,
  report: (place: string, year: string) => `${place}${year}年`,
  changed: (from: string, to: string, was: string, is: string, by: string) => `${from}年${was}，${to}年${is}：${by}。`,
  unchanged: '没有变化',
  rate: (difference: string, rate: string) => `${difference}（${rate}）`,
  missing: (reports: string) => `没有写的：${reports}。`,
  noWhole: (reports: string) => `没有写整体，算不出占比的：${reports}。`,
  noShare: '无占比',
  none: '没有写',
  notInForm: '表中没有',
  broken: (name: string, why: string) => `${name}在两种表里数法不同，折线在换表处断开，两边不能相减：${why}`,
  unlike: (why: string) => `各地用的表不同，数法也不同，不互相比：${why}`,
  apart: (names: string) => `两种表的这几项数法不同，只宜各看各的：${names}。`,
  ofWhole: (whole: string) => `占同一份报告中${whole}的比例。`,
  latest: '各地取所选报告中最近的一年。',
  yearsApart: '年份不同，比高低时要留意。',
  /** How numbers of one quantity are counted, by the form they are in, or in the text. */
  bases: {
    '2014': '按2014—2018年的统计表',
    '2019': '按2019年起的报告格式',
    text: '正文里写的数',
  } as Readonly<Record<string, string>>,
}

const en: typeof zh = {
  years: (name) => `${name}: how has it changed?`,
  ofPlace: (place, title) => `${place} · ${title}`,
  ranked: (name) => `${name}: how do the places compare?`,
  applicant: 'Applicants',
  allApplicants: 'all',
  families: {
    channels: 'Where was information disclosed?',
    outcomes: 'What became of the requests?',
    applicants: 'Who applied?',
    refusals: 'Why was disclosure refused?',
    disputes: 'How did reconsiderations and lawsuits end?',
    hotline: 'How did the 12345 hotline answer?',
    staffing: 'Who does the work?',
  },
  subjects: {
    channels: 'channels',
    outcomes: 'request outcomes',
    applicants: 'applicants',
    refusals: 'grounds of refusal',
    disputes: 'reconsideration and litigation',
    hotline: 'the 12345 hotline',
    staffing: 'staffing',
  },
  source: (reports) => `Source: annual reports on government information disclosure of ${reports}`,
  report: (place, year) => `${place} ${year}`,
  changed: (from, to, was, is, by) => `${was} in ${from}, ${is} in ${to}: ${by}.`,
  unchanged: 'no change',
  rate: (difference, rate) => `${difference} (${rate})`,
  missing: (reports) => `Not stated: ${reports}.`,
  noWhole: (reports) => `No share, for the whole is not stated: ${reports}.`,
  noShare: 'no share',
  none: 'not stated',
  notInForm: 'not in its form',
  broken: (name, why) =>
    `“${name}” is counted otherwise in the two forms; the line breaks there, and nothing is subtracted across: ${why}`,
  unlike: (why) =>
    `The places use different forms, which count otherwise: they are not to be compared with each other. ${why}`,
  apart: (names) => `Counted otherwise in the two forms, not to be compared across them: ${names}.`,
  ofWhole: (whole) => `Share of ${whole} in the same report.`,
  latest: 'Of each place the latest of the reports picked.',
  yearsApart: 'The years differ: compare with care.',
  bases: {
    '2014': 'By the statistics table of 2014 to 2018',
    '2019': 'By the report format since 2019',
    text: 'As the text says it',
  },
}
export const comparedCharts: Record<Lang, typeof zh> = { zh, en }
