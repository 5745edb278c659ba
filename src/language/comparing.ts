import type { Lang } from './words'

/** What is said where reports stand side by side; it loads with the page. Chinese defines it. */
const zh = {
  title: '比较',
  about: '把几份报告放在一起：同一个地方看变化，不同的地方看高低。没有写的就是没有，不当作零。',
  picked: '比较的报告',
  here: '现在这一份',
  remove: (title: string) => `不再比较《${title}》`,
  add: '添加报告',
  find: '找报告',
  findHint: '地方、年份',
  none: '没有别的报告了。',
  nothingFound: '没有这样的报告。',
  pickOne: '选一份报告来比较，数字就会并排出现。',
  loading: (title: string) => `正在载入《${title}》…`,
  failed: (id: string) => `报告 ${id} 没能载入。`,
  retry: '重试',
}

const en: typeof zh = {
  title: 'Compare',
  about:
    'Reports side by side: one place over the years, or places with each other. What a report does not state is missing, not zero.',
  picked: 'Reports compared',
  here: 'this one',
  remove: (title) => `Stop comparing with ${title}`,
  add: 'Add a report',
  find: 'Find a report',
  findHint: 'place or year',
  none: 'There are no other reports.',
  nothingFound: 'There is no such report.',
  pickOne: 'Pick a report to compare with; the numbers will stand side by side.',
  loading: (title) => `Loading ${title}…`,
  failed: (id) => `The report ${id} could not be loaded.`,
  retry: 'Try again',
}
export const comparing: Record<Lang, typeof zh> = { zh, en }
