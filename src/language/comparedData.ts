import type { Lang } from './words'

const of = (title: string, about: string) => ({ title, about })

/** What is said in the data of a comparison that a reader takes away. Chinese defines it. */
const zh = {
  values: { title: '各份报告', about: '所选报告的每一项数字，一份报告一行。空着的是报告没有写，不是零。' },
  changes: { title: '变化', about: '同一个地方，从所选的前一份报告到后一份的变化。数法不同的不相减。' },
  matches: { title: '两种表的对照', about: '2014年的表和2019年的表，哪些行说的是同一件事，哪些不能直接相比，为什么。' },
  columns: {
    id: of('标识', '这一项在本站的固定标识'),
    labelZh: of('指标', '中文名称'),
    labelEn: of('英文名称', '英文名称'),
    unitZh: of('单位', '数值的单位'),
    unitEn: of('英文单位', '数值的单位，英文'),
    report: of('报告', '报告在本站的标识'),
    placeZh: of('地方', '哪里的报告'),
    placeEn: of('地方（英文）', '哪里的报告，英文'),
    year: of('年份', '报告说的是哪一年'),
    form: of('表', '报告用的是哪一年的国家统计表'),
    value: of('数值', '报告写的数；几行相加的，是它们的和'),
    lowest: of('最小可能值', '照它的写法，这个数最小是多少'),
    highest: of('最大可能值', '照它的写法，这个数最大是多少'),
    share: of('占比', '占同一份报告中整体的比例，0到1'),
    basis: of('数法', '同一项里数法不同的，不能相减、不能连线；空着的，各份数法相同'),
    figures: of('数字', '报告里的数字或统计表的行'),
    disputed: of('存疑的核对', '报告里牵涉这个数、结果不一致的核对，几项'),
    from: of('从', '前一份报告'),
    to: of('到', '后一份报告'),
    difference: of('变化', '后一份减前一份，按“单位”一列计；百分数相减是百分点'),
    rate: of('变化幅度', '变化占前一份的比例，百分比'),
    because: of('为什么没有', '没有变化可说的原因'),
    old: of('2014年的表', '统计表中的行，几行的相加'),
    now: of('2019年的表', '表中的行，几行的相加'),
    is: of('能不能比', '数的是不是同一件事'),
    whyZh: of('理由', '为什么'),
    whyEn: of('理由（英文）', '为什么，英文'),
  },
  basis: { '2014': '按2014年的表数', '2019': '按2019年的表数' },
  because: { missing: '没有写', broken: '数法不同' },
  is: { same: '可以比', broken: '数法不同' },
}

const en: typeof zh = {
  values: {
    title: 'Reports',
    about:
      'Every quantity of the reports picked, a row for each report. Blank: the report does not state it, which is not zero.',
  },
  changes: {
    title: 'Changes',
    about:
      'Of one place, the change from one of the reports picked to the next. What is counted otherwise is not subtracted.',
  },
  matches: {
    title: 'Match of the forms',
    about: 'Which rows of the forms of 2014 and 2019 state the same, which cannot be compared as they are, and why.',
  },
  columns: {
    id: of('Id', 'The fixed id of the quantity on this site'),
    labelZh: of('Chinese name', 'The name in Chinese'),
    labelEn: of('Indicator', 'The name in English'),
    unitZh: of('Chinese unit', 'The unit in Chinese'),
    unitEn: of('Unit', 'The unit of the value'),
    report: of('Report', 'The id of the report on this site'),
    placeZh: of('Place (Chinese)', 'Whose report it is, in Chinese'),
    placeEn: of('Place', 'Whose report it is'),
    year: of('Year', 'The year the report is about'),
    form: of('Form', 'The national form the report uses, by its year'),
    value: of('Value', 'What the report states; of several rows, their sum'),
    lowest: of('Lowest', 'The least the value can be, given how it is printed'),
    highest: of('Highest', 'The most the value can be, given how it is printed'),
    share: of('Share', 'Share of the whole in the same report, 0 to 1'),
    basis: of('Basis', 'What is counted on another basis is neither subtracted nor joined; blank: all on the same'),
    figures: of('Figures', 'Figures of the report or rows of its table'),
    disputed: of('Disputed', 'How many checks of the report about this number disagree'),
    from: of('From', 'The earlier report'),
    to: of('To', 'The later report'),
    difference: of('Change', 'Later less earlier, in the unit; of percentages, in percentage points'),
    rate: of('Rate', 'The change as a percentage of the earlier value'),
    because: of('Why none', 'Why no change is given'),
    old: of('Form of 2014', 'Rows of the table, added up where there are several'),
    now: of('Form of 2019', 'Rows of the tables, added up where there are several'),
    is: of('Comparable', 'Whether both count the same'),
    whyZh: of('Why (Chinese)', 'The reason, in Chinese'),
    whyEn: of('Why', 'The reason'),
  },
  basis: { '2014': 'as in the form of 2014', '2019': 'as in the form of 2019' },
  because: { missing: 'not stated', broken: 'counted otherwise' },
  is: { same: 'yes', broken: 'counted otherwise' },
}
export const comparedData: Record<Lang, typeof zh> = { zh, en }
