import type { Lang } from './words'

/** What is said on paper only; it loads with what is printed. Chinese defines it. */
const zh = {
  way: '纸',
  about: '打印或存成 PDF：封面、目录、正文和图表、统计表、核对结果，A4 纸。只打印现在筛选出来的部分。',
  print: '打印…',
  drawing: (done: string, of: string) => `正在画图：第${done}张，共${of}张`,
  notReady: '打印稿没能准备好，请检查网络连接后再试一次；也可以直接用浏览器的打印。',
  failed: '有的图没能画出来，打印稿里用表格代替。',

  contents: '目录',
  statistics: '统计表',
  checks: '核对',
  edition: { 'plain-language': '通俗版，根据原报告重新写成，数字一律照原文', original: '原文，逐字照录' },
  narrowed: (what: string) => `这里只有报告的一部分：${what}。`,
  sections: (all: string) => `第${all}章`,
  topics: (all: string) => `主题：${all}`,
  words: (words: string) => `含有“${words}”的章节`,
  and: '；',
  readAt: '网上阅读',
  printedOn: (day: string) => `打印于${day}`,
  notDrawn: '这张图还没有画出来，下面是它的数据。',
  stated: '写的是',
  computed: '算出来是',
  recorded: '记录的是',
  check: (n: string) => `见核对第${n}项`,
}

const en: typeof zh = {
  way: 'Paper',
  about:
    'To print or to save as PDF: cover, contents, text with its charts, statistics table and checks, on A4. Only what is shown now is printed.',
  print: 'Print…',
  drawing: (done, of) => `Drawing chart ${done} of ${of}`,
  notReady:
    'The document could not be prepared: please check the connection and try again, or use the browser’s own print.',
  failed: 'Some charts could not be drawn; their data are printed in their place.',

  contents: 'Contents',
  statistics: 'Statistics table',
  checks: 'Checks',
  edition: {
    'plain-language': 'Plain-language edition, written anew from the report, with every figure as it has it',
    original: 'The original, word for word',
  },
  narrowed: (what) => `This is a part of the report: ${what}.`,
  sections: (all) => `section ${all}`,
  topics: (all) => `topics: ${all}`,
  words: (words) => `sections that hold “${words}”`,
  and: '; ',
  readAt: 'Read it online',
  printedOn: (day) => `Printed on ${day}`,
  notDrawn: 'This chart has not been drawn yet; here are its data.',
  stated: 'Stated',
  computed: 'Computed',
  recorded: 'Recorded',
  check: (n) => `see check ${n}`,
}

export const paper: Record<Lang, typeof zh> = { zh, en }
