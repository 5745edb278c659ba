import type { Lang } from './words'

/** What is said of a comparison where it is printed; it loads with the page. Chinese defines it. */
const zh = {
  print: '打印…',
  printName: '打印这个比较，或存成 PDF',
  impossible: '这个软件里不能打印，请用浏览器打开这一页再打印。',
  title: (n: string) => `${n}份政府信息公开年报的比较`,
  short: (names: string) => `比较：${names}`,
  andMore: (names: string, n: string) => `${names}等${n}份`,
  compared: '比较的报告',
  ownOnly: '其中有存在一台电脑里的报告，网上没有这个比较。',
}

const en: typeof zh = {
  print: 'Print…',
  printName: 'Print this comparison, or save it as PDF',
  impossible: 'This app cannot print. Open the page in a browser and print there.',
  title: (n) => `${n} annual reports on information disclosure compared`,
  short: (names) => `Compared: ${names}`,
  andMore: (names, n) => `${names} and others, ${n} in all`,
  compared: 'Reports compared',
  ownOnly: 'Among them are reports kept on one computer: this comparison is not online.',
}
export const comparisonOnPaper: Record<Lang, typeof zh> = { zh, en }
