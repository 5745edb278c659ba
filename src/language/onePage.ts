import type { Lang } from './words'

/** What is said of a report saved as one page, where it is saved and inside it. Chinese defines it. */
const zh = {
  title: '一个文件',
  about:
    '把整份报告装进一个网页文件：正文、图表、统计表、核对、搜索和导出都在里面。拷进U盘，没有网络，双击就能打开；它不联网，什么也不发送。',
  save: '存为单个网页',
  making: '正在装进一个文件…',
  saved: (name: string, size: string) => `已保存 ${name}（${size} MB）`,
  failed: '没能装好，请再试一次。',
  textOnly: '这里只显示了文字。要看图表、筛选、核对和搜索，请把这个文件存到电脑或手机上，用浏览器打开。',
  usage: '用法：npm run build:single -- 报告 [--out 文件.html] [--lang zh|en]（报告：.json 文件，或报告库中的编号）',
  written: (file: string, size: string) => `${file}（${size} MB）`,
  missing: (report: string, looked: string, ids: string) => `没有报告 ${report}：找不到 ${looked}。报告库里有：${ids}`,
  refused: (file: string) => `${file} 不能用：`,
  notWritten: (file: string) => `${file} 写不进去：`,
  noAddress: (site: string) => `SITE_URL 不是网址：${site}`,
}

const en: typeof zh = {
  title: 'One file',
  about:
    'The whole report in one web page file: text, charts, table, checks, search and exports. It opens by double click from a USB stick, with no network, and sends nothing anywhere.',
  save: 'Save as one page',
  making: 'Putting it into one file…',
  saved: (name, size) => `Saved ${name} (${size} MB)`,
  failed: 'The file could not be made. Try again.',
  textOnly:
    'Only the text is shown here. For its charts, filters, checks and search, save this file and open it in a browser.',
  usage:
    'Usage: npm run build:single -- REPORT [--out FILE.html] [--lang zh|en] (REPORT: a .json file, or an id of the library)',
  written: (file, size) => `${file} (${size} MB)`,
  missing: (report, looked, ids) => `There is no report ${report}: ${looked} is not there. The library has: ${ids}`,
  refused: (file) => `${file} cannot be used:`,
  notWritten: (file) => `${file} cannot be written:`,
  noAddress: (site) => `SITE_URL is no web address: ${site}`,
}

export const onePageWords: Record<Lang, typeof zh> = { zh, en }
