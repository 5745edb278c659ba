import type { Lang } from './words'

/** What is said where a whole report is taken away; it loads with that window. Chinese defines it. */
const zh = {
  title: '带走这份报告',
  close: '关闭',
}

const en: typeof zh = {
  title: 'Take this report with you',
  close: 'Close',
}

export const publishing: Record<Lang, typeof zh> = { zh, en }
