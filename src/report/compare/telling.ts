import { pairsOf } from './align'

/**
 * What stands in any report of its kind and so tells nothing of what a sentence is about: the subject of all of it, who
 * speaks, and the verbs and adverbs of officialese. Longer ones first, where one holds another.
 */
const setPhrases = {
  zh: [
    ...['政府信息和政务公开', '政府信息公开', '政务信息公开', '政务公开', '信息公开', '政府信息', '公开工作', '公开'],
    ...['加强组织领导', '提高思想认识', '高度重视', '认真贯彻落实', '贯彻落实', '狠抓落实', '统筹协调', '有序推进'],
    ...[
      '市委和市政府',
      '市委、市政府',
      '党中央、国务院',
      '省委、省政府',
      '各级各部门',
      '各地各部门',
      '各单位',
      '各部门',
    ],
    ...['围绕', '紧紧围绕', '中心工作', '中心任务', '中心'],
    ...[
      '全市',
      '全州',
      '全县',
      '全区',
      '全省',
      '我市',
      '我州',
      '我县',
      '我区',
      '我省',
      '本市',
      '人民群众',
      '群众',
      '公众',
    ],
    ...[
      '下一步',
      '今后',
      '进一步',
      '不断',
      '切实',
      '持续',
      '积极',
      '深入',
      '大力',
      '全面',
      '着力',
      '充分',
      '有效',
      '更加',
    ],
    ...[
      '还要',
      '还需',
      '需要',
      '仍需',
      '有待',
      '继续',
      '力争',
      '坚持',
      '努力',
      '扎实',
      '严格',
      '认真',
      '科学',
      '及时',
      '更好',
    ],
    ...[
      '推进',
      '推动',
      '加强',
      '加大',
      '完善',
      '健全',
      '提升',
      '提高',
      '强化',
      '落实',
      '做好',
      '开展',
      '优化',
      '丰富',
      '创新',
    ],
    ...[
      '规范化',
      '标准化',
      '规范',
      '标准',
      '质效',
      '成效',
      '水平',
      '能力',
      '力度',
      '作用',
      '功能',
      '机制',
      '体系',
      '制度',
    ],
    ...['建设', '管理', '工作', '服务', '方面', '情况', '问题', '要求', '得到', '工作人员', '以及'],
  ],
  en: [
    ...['government information disclosure', 'open government information', 'open government affairs'],
    ...['information disclosure', 'government information', 'government affairs', 'open government', 'disclosure'],
    ...[
      'strengthen leadership',
      'attach importance',
      'carry out',
      'carried out',
      'the city',
      'the public',
      'at all levels',
    ],
    ...[
      'needs? to',
      'need to',
      'will',
      'must',
      'further',
      'fully',
      'continue[sd]? to',
      'actively',
      'earnestly',
      'effectively',
    ],
    ...['strengthen(?:ed|ing)?', 'improv(?:ed?|ing|ements?)', 'advanc(?:ed?|ing)', 'rais(?:ed?|ing)', 'standards?'],
    ...[
      'better',
      'more',
      'and',
      'the',
      'of',
      'to',
      'in',
      'for',
      'with',
      'work',
      'were',
      'was',
      'are',
      'is',
      'be',
      'a',
      'its',
    ],
  ],
}
const phrases = new RegExp(`${setPhrases.zh.join('|')}|\\b(?:${setPhrases.en.join('|')})\\b`, 'giu')

/** Set phrases, and the marks between clauses: no pair of neighbours reaches across them. */
const cuts = new RegExp(`${phrases.source}|[、，。；：！？,;:!?（）()“”‘’"]`, 'giu')

/** What a pair of neighbours out of a set phrase counts: little, but the same sentence is still the most alike. */
const little = 1 / 4

/** A pair of neighbours: how much it counts in a text, and how often it stands outside set phrases there. */
export type Told = { weight: number; own: number }

/** The pairs of neighbours of a text, those in its set phrases counting less. */
export function tellingPairs(text: string): { pairs: ReadonlyMap<string, Told>; total: number } {
  const own = new Map<string, number>()
  for (const run of text.split(cuts))
    for (const [pair, n] of pairsOf(run).counts) own.set(pair, (own.get(pair) ?? 0) + n)
  const pairs = new Map<string, Told>()
  let total = 0
  for (const [pair, n] of pairsOf(text).counts) {
    const outside = Math.min(n, own.get(pair) ?? 0)
    const weight = outside + little * (n - outside)
    pairs.set(pair, { weight, own: outside })
    total += weight
  }
  return { pairs, total }
}
