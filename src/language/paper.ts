import type { Lang } from './words'

/** What is said on paper only; it loads with what is printed. Chinese defines it. */
const zh = {
  way: '纸',
  about: '打印或存成 PDF：封面、目录、正文和图表、统计表、核对结果，A4 纸。只打印现在筛选出来的部分。',
  print: '打印…',
  drawing: (done: string, of: string) => `正在画图：第${done}张，共${of}张`,
  cancel: '取消',
  notReady: '打印稿没能准备好，请检查网络连接后再试一次；也可以直接用浏览器的打印。',
  impossible: '这个软件里不能打印，请用浏览器打开这一页再打印。',

  contents: '目录',
  checks: '核对',
  edition: { 'plain-language': '通俗版，根据原报告重新写成，数字一律照原文', original: '原文，逐字照录' },
  narrowed: (what: string) => `这里只有报告的一部分：${what}。`,
  sections: (all: string) => `第${all}章`,
  topics: (all: string) => `主题：${all}`,
  words: (words: string) => `含有“${words}”的章节`,
  rowsWith: (words: string) => `含有“${words}”的行`,
  noZeros: '不为零的行',
  leftOut: '其余的章节、统计表和核对没有打印。',
  and: '；',
  readAt: '网上阅读',
  ownFile: (name: string) => `来自本机文件 ${name}，网上没有这一份`,
  printedOn: (day: string) => `打印于${day}`,
  notDrawn: '这张图还没有画出来，下面是它的数据。',
  disagrees: '这个数与报告里的其他数不符；后面的号码是它在“核对”部分的编号',
  doubtful: '从原文件读出这个数时没有把握',
  inChart: (numbers: string) => `≠ 图中有数字核对不符，见核对第${numbers}项`,
  intro:
    '这一部分把报告里的数字重新算了一遍。四舍五入和带“余”“多”的数字按一个范围算，只要范围有重合，就算相符。这里只报告算出的结果，不评判原因。',
  page: { before: '第', between: '页，共', after: '页' },
}

const en: typeof zh = {
  way: 'Paper',
  about:
    'To print or to save as PDF: cover, contents, text with its charts, statistics table and checks, on A4. Only what is shown now is printed.',
  print: 'Print…',
  drawing: (done, of) => `Drawing chart ${done} of ${of}`,
  cancel: 'Cancel',
  notReady:
    'The document could not be prepared: please check the connection and try again, or use the browser’s own print.',
  impossible: 'This app cannot print. Open the page in a browser and print there.',

  contents: 'Contents',
  checks: 'Checks',
  edition: {
    'plain-language': 'Plain-language edition, written anew from the report, with every figure as it has it',
    original: 'The original, word for word',
  },
  narrowed: (what) => `This is a part of the report: ${what}.`,
  sections: (all) => `section ${all}`,
  topics: (all) => `topics: ${all}`,
  words: (words) => `sections that hold “${words}”`,
  rowsWith: (words) => `rows that hold “${words}”`,
  noZeros: 'rows that are not zero',
  leftOut: 'The other sections, the statistics table and the other checks are not printed.',
  and: '; ',
  readAt: 'Read it online',
  ownFile: (name) => `From the file ${name} on this computer; it is not online`,
  printedOn: (day) => `Printed on ${day}`,
  notDrawn: 'This chart has not been drawn yet; here are its data.',
  disagrees:
    'This number disagrees with others of the report; the figure behind the sign is its number among the checks',
  doubtful: 'This number was read from the original document with some doubt',
  inChart: (numbers) => `≠ Figures of this chart disagree with others: see check ${numbers}`,
  intro:
    'Here the report’s numbers are computed again. A number that is rounded, or printed as “over”, stands for a range; a check holds if the ranges can meet. What is computed is reported, without judging why.',
  page: { before: 'Page ', between: ' of ', after: '' },
}

export const paper: Record<Lang, typeof zh> = { zh, en }
