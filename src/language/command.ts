import type { Lang } from './words'

/** What `npm run import` says on the terminal and in its list, and what `npm run index` says. Chinese defines it. */
const zh = {
  usage: '用法：npm run import -- 文件… --out 文件夹 [--lang zh|en]',
  read: (file: string, as: string) => `${file} → ${as}`,
  cells: (all: string, doubtful: string) => `统计表${all}个数，${doubtful}个存疑`,
  figures: (all: string, doubtful: string) => `正文${all}个数，${doubtful}个存疑`,
  checks: (all: string, wrong: string) => `核对${all}项，${wrong}项不符`,
  left: (n: string) => `${n}处未识别`,
  refused: (file: string) => `${file} 打不开：`,
  list: (file: string) => `需要看一看的，列在 ${file}`,
  nothing: '没有需要看的。',
  columns: ['文件', '报告', '性质', '是什么', '值', '原文', '位置', '原因'] as readonly string[],
  period: '统计期',
  kinds: { doubtful: '存疑', left: '未识别', disagrees: '核对不符', refused: '打不开' },
  indexed: (file: string, n: string) => `${file}：列出${n}份报告`,
  noReports: (folder: string) => `${folder} 里没有报告。`,
}

const en: typeof zh = {
  usage: 'Usage: npm run import -- FILE… --out DIR [--lang zh|en]',
  read: (file, as) => `${file} → ${as}`,
  cells: (all, doubtful) => `table: ${all} numbers, ${doubtful} doubtful`,
  figures: (all, doubtful) => `text: ${all} numbers, ${doubtful} doubtful`,
  checks: (all, wrong) => `${all} checks, disagreeing: ${wrong}`,
  left: (n) => `not recognised: ${n}`,
  refused: (file) => `${file} cannot be opened:`,
  list: (file) => `What needs a look is listed in ${file}`,
  nothing: 'Nothing needs a look.',
  columns: ['File', 'Report', 'Kind', 'What', 'Value', 'Printed', 'Where', 'Why'] as const,
  period: 'Period',
  kinds: { doubtful: 'doubtful', left: 'not recognised', disagrees: 'check disagrees', refused: 'cannot be opened' },
  indexed: (file, n) => `${file} lists ${n} ${n === '1' ? 'report' : 'reports'}`,
  noReports: (folder) => `There are no reports in ${folder}.`,
}

export const command: Record<Lang, typeof zh> = { zh, en }
