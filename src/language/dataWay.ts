import type { Lang } from './words'

/** What is said where the whole report's data are taken away. Chinese defines it. */
const zh = {
  title: '数据',
  about: '整份报告的数据，不论页面上正在筛选什么；除了只有数字的 CSV，每个文件都写明来源。',
  kinds: {
    figuresCsv: { label: '数字 CSV', about: '正文的每个数字，连同单位、写法和它可能的范围' },
    workbook: { label: '工作簿 XLSX', about: '数字、统计表、图表、核对、来源，各占一张工作表' },
    figuresJson: { label: '数字 JSON', about: '给程序用的数字，中英文名称都在' },
    report: { label: '报告 JSON', about: '整份报告，可以在本站重新打开' },
    package: { label: '数据包 ZIP', about: '各表的 CSV、整份报告，和每一列的说明' },
  },
  making: (label: string) => `正在制作：${label}…`,
  saved: (file: string) => `已保存 ${file}`,
  failed: (label: string) => `没能做成：${label}。请看看网络是否还连着，再点一次；还是不行，请刷新网页后再试。`,
}

const en: typeof zh = {
  title: 'Data',
  about:
    'The data of the whole report, whatever the page is filtered by; every file but the CSV, which is figures only, names its source.',
  kinds: {
    figuresCsv: {
      label: 'Figures CSV',
      about: 'Every figure of the text with its unit, how it was printed and what it can be',
    },
    workbook: {
      label: 'Workbook XLSX',
      about: 'Figures, statistics table, charts, checks and sources, a sheet each',
    },
    figuresJson: { label: 'Figures JSON', about: 'The figures for a program, with names in both languages' },
    report: { label: 'Report JSON', about: 'The whole report; it can be opened again on this site' },
    package: {
      label: 'Data package ZIP',
      about: 'Every table as CSV, the whole report, and what each column means',
    },
  },
  making: (label) => `Making: ${label}…`,
  saved: (file) => `Saved ${file}`,
  failed: (label) =>
    `Could not be made: ${label}. See whether you are still connected and press it again; if that does not help, reload the page and try once more.`,
}

export const dataWay: Record<Lang, typeof zh> = { zh, en }
