import type { Lang } from './words'

/** What is said where reports stand side by side; it loads with the page. Chinese defines it. */
const zh = {
  title: '比较',
  about: '把几份报告放在一起：同一个地方看变化，不同的地方看高低。没有写的就是没有，不当作零。',
  picked: '比较的报告',
  count: (n: string) => `${n}份报告`,
  onScreen: '（屏幕上的）',
  remove: (title: string) => `不再比较《${title}》`,
  add: '添加报告',
  find: '找报告',
  findHint: '地方、省份、年份',
  offered: '可以添加的报告',
  none: '没有别的报告了。',
  allYears: (n: string) => `这个地方的其他各年（${n}份）`,
  more: (n: string) => `还有${n}份，再输几个字就能找到。`,
  here: '在这个浏览器里',
  ownOnly: '和存在这个浏览器里的报告比较，链接只在这里打得开。',
  nothingFound: '没有这样的报告。',
  pickOne: '选一份报告来比较，数字就会并排出现。',
  loading: (title: string) => `正在载入《${title}》…`,
  loadingSome: (n: string) => `正在载入${n}份报告…`,
  without: '不比这一份',
  failed: (id: string) => `报告 ${id} 没能载入。`,
  retry: '重试',
}

const en: typeof zh = {
  title: 'Compare',
  about:
    'Reports side by side: one place over the years, or places with each other. What a report does not state is missing, not zero.',
  picked: 'Reports compared',
  count: (n) => (n === '1' ? '1 report' : `${n} reports`),
  onScreen: '(on screen)',
  remove: (title) => `Stop comparing with ${title}`,
  add: 'Add a report',
  find: 'Find a report',
  findHint: 'place, province or year',
  offered: 'Reports to add',
  none: 'There are no other reports.',
  allYears: (n) => `All other years of this place (${n})`,
  more: (n) => `${n} more: a few more letters will find them.`,
  here: 'in this browser',
  ownOnly: 'A comparison with reports kept in this browser can be opened by its link here only.',
  nothingFound: 'There is no such report.',
  pickOne: 'Pick a report to compare with; the numbers will stand side by side.',
  loading: (title) => `Loading ${title}…`,
  loadingSome: (n) => `Loading ${n} reports…`,
  without: 'Go on without it',
  failed: (id) => `The report ${id} could not be loaded.`,
  retry: 'Try again',
}
export const comparing: Record<Lang, typeof zh> = { zh, en }
