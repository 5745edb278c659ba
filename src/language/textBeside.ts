import type { Lang } from './words'

/** The heading of a column and what it means. */
const of = (title: string, about: string) => ({ title, about })
const isOne = (n: string) => n === '1'

/** What is said where two reports' texts stand side by side; it loads with them. Chinese defines it. */
const zh = {
  title: '文字对照',
  report: (place: string, year: string) => `${place}${year}年报告`,
  ofYear: (year: string) => `${year}年报告`,
  which: '与哪一份对照',
  about: (older: string, newer: string) => `《${older}》和《${newer}》，逐章逐段对齐。`,
  legend: {
    deleted: '划去的',
    onlyLeft: (older: string) => `只在${older}里，`,
    inserted: '加下划线的',
    onlyRight: (newer: string) => `只在${newer}里，变了的`,
    number: '数字',
    end: '另有底色。',
  },
  working: '正在对照…',
  inChinese: '两份报告共有的语言是中文，对照的是中文。',
  inEnglish: '两份报告共有的语言是英文，对照的是英文。',
  noLanguage: '这两份报告没有共同的语言，文字无从对照。',

  share: {
    start: (newer: string, all: string) => `${newer}的${all}句中，有`,
    figure: (n: string, percent: string) => `${n}句（${percent}）`,
    end: (older: string) => `与${older}一字不差。`,
    none: (newer: string) => `${newer}没有成句的文字，算不出重复了多少。`,
    characters: (n: string, all: string, percent: string) => `按字数算：${all}字中有${n}字，${percent}。`,
    plainLanguage: '其中有本站编写的通俗版。这里比较的是通俗版的文字，不能当作原报告的重复率。',
  },
  how: {
    title: '怎样计算',
    rules: [
      '正文的段落和列表，在句号、问号、叹号、分号和换行处断句。标题、表格不算，不足6个字的短语也不算。',
      '一句话只要在另一份报告的任何一处出现过，一字不差，就算重复；全角、半角和空格的差别不计。',
      '改了一个字、一个数字或一个年份，就不算重复。',
      '重复的句数除以全部句数，是按句计的比例；重复的句子的字数除以全部句子的字数，是按字计的比例。空格不计，标点计。',
      '旧话换个说法，这样算不出来；文件名和格式文字照抄，这样又会算进去。所以比例只说明有多少照写，不说明写得好不好。',
    ] as readonly string[],
    repeated: (n: string) => `重复的句子，共${n}句`,
    none: '没有重复的句子。',
  },

  show: '显示',
  shows: { folded: '折起没变的', all: '全部', changes: '只看变化' },
  chapter: (n: string, title: string) => `${n}、${title}`,
  preface: '各章之前',
  noCounterpart: (report: string) => `${report}里没有相应的一章`,
  counts: {
    same: (n: string) => `${n}段没变`,
    changed: (n: string) => `${n}段有改动`,
    removed: (n: string, older: string) => `${n}段只在${older}里`,
    added: (n: string, newer: string) => `${n}段只在${newer}里`,
    repeated: (n: string, all: string) => `${all}句中重复${n}句`,
  },
  between: '，',
  unchanged: (n: string) => `${n}段没有变`,
  noChange: '这一章没有变。',
  onlyIn: (report: string) => `只在${report}里`,
  more: (n: string) => `再显示${n}段`,
  moreChapters: (n: string) => `再显示${n}章`,
  moreSentences: (n: string) => `再显示${n}句`,
  deleted: '删去：',
  inserted: '加上：',
  ended: '。',
  cut: '这一章太长，是分成几截对照的：相同的话如果离得太远，可能没有对上。',

  plan: {
    title: '去年的打算，今年的文字',
    about: (older: string, newer: string, from: string, most: string) =>
      `先是${older}里说问题、改进和打算的每句话，再是${newer}里与它最相近的话：相近程度不低于${from}，最多${most}句。做到没有，请读者自己判断。`,
    how: '相近程度看两句话有多少相邻的两个字是一样的，完全相同是100%。说问题、改进、打算的章按标题找；标题没有说的，按国家格式找第十三章（2018年以前）或第五章。第六章里只取说到今后的句子。',
    like: (percent: string) => `相近 ${percent}`,
    nothing: '没有找到相近的文字。这不等于没有做。',
    none: (older: string) => `${older}里没有找到说问题和打算的文字。`,
    where: (n: string) => `第${n}章`,
  },

  take: { csv: '对照表 CSV', json: '对照表 JSON' },
  file: {
    sectionLeft: of('左：章', '左边那一段所在的章；0是各章之前'),
    sectionRight: of('右：章', '右边那一段所在的章；0是各章之前'),
    is: of('比较', '没变、有改动、只在左、只在右'),
    left: of('左：文字', '左边报告的一段'),
    right: of('右：文字', '右边报告的一段'),
    likeness: of('相近程度', '两段有多少相邻的字一样；1是全部，空着的没有对上'),
    words: { same: '没变', changed: '有改动', removed: '只在左', added: '只在右' },
    sides: { left: '左', right: '右' },
  },
}

const en: typeof zh = {
  title: 'The text side by side',
  report: (place, year) => `the ${place} report on ${year}`,
  ofYear: (year) => `the ${year} report`,
  which: 'Compare with',
  about: (older, newer) => `${older} and ${newer}, section by section and paragraph by paragraph.`,
  legend: {
    deleted: 'What is struck out',
    onlyLeft: (older) => ` stands only in ${older}, `,
    inserted: 'what is underlined',
    onlyRight: (newer) => ` only in ${newer}; `,
    number: 'numbers',
    end: ' that changed are tinted as well.',
  },
  working: 'Comparing…',
  inChinese: 'The language both reports have is Chinese: the Chinese texts are compared.',
  inEnglish: 'The language both reports have is English: the English texts are compared.',
  noLanguage: 'These two reports have no language in common, so their texts cannot be compared.',

  share: {
    start: (newer, all) => `Of the ${all} ${isOne(all) ? 'sentence' : 'sentences'} of ${newer}, `,
    figure: (n, percent) => `${n} (${percent})`,
    end: (older) => ' stood in '.concat(older, ' word for word.'),
    none: (newer) => `There are no sentences in ${newer}, so no share can be given.`,
    characters: (n, all, percent) => `By length: ${n} of ${all} characters, ${percent}.`,
    plainLanguage:
      'A plain-language edition written for this site is among them. Its wording is compared, not the original’s: the share is not the original report’s.',
  },
  how: {
    title: 'How it is computed',
    rules: [
      'The paragraphs and lists of the text are cut into sentences at full stops, question marks, exclamation marks, semicolons and line breaks. Headings and tables do not count, nor do phrases of fewer than 6 characters.',
      'A sentence is repeated if it stands anywhere in the other report, letter by letter; spaces and full-width or half-width forms make no difference.',
      'One word, number or year that changed makes it another sentence.',
      'The share by sentences is the repeated sentences out of all; the share by length is their characters out of all sentences’. Spaces are not counted, punctuation is.',
      'Old news in new words is not found this way, while names of documents and set phrases are. The share says how much was written again as it was, not how good it is.',
    ],
    repeated: (n) => `The repeated sentences: ${n}`,
    none: 'No sentence is repeated.',
  },

  show: 'Show',
  shows: { folded: 'Unchanged folded', all: 'Everything', changes: 'Only what changed' },
  chapter: (n, title) => `${n}. ${title}`,
  preface: 'Before the first section',
  noCounterpart: (report) => `No such section in ${report}`,
  counts: {
    same: (n) => `${n} unchanged`,
    changed: (n) => `${n} changed`,
    removed: (n, older) => `${n} only in ${older}`,
    added: (n, newer) => `${n} only in ${newer}`,
    repeated: (n, all) => `${n} of ${all} ${isOne(all) ? 'sentence' : 'sentences'} repeated`,
  },
  between: ', ',
  unchanged: (n) => `${n} ${isOne(n) ? 'paragraph' : 'paragraphs'} unchanged`,
  noChange: 'Nothing changed in this section.',
  onlyIn: (report) => `Only in ${report}`,
  more: (n) => `Show ${n} more ${isOne(n) ? 'paragraph' : 'paragraphs'}`,
  moreChapters: (n) => `Show ${n} more ${isOne(n) ? 'section' : 'sections'}`,
  moreSentences: (n) => `Show ${n} more ${isOne(n) ? 'sentence' : 'sentences'}`,
  deleted: 'Deleted: ',
  inserted: 'Added: ',
  ended: '. ',
  cut: 'This section is so long that it was compared in stretches: what is the same but stands far apart may not have been paired.',

  plan: {
    title: 'Last year’s plan, this year’s text',
    about: (older, newer, from, most) =>
      `First what ${older} says of problems, improvements and plans, then what is most like each sentence in ${newer}: at least ${from} alike, ${most} sentences at most. Whether it was done is for the reader to judge.`,
    how: 'How alike two sentences are is how many words and pairs of neighbouring words they share, in Chinese pairs of neighbouring characters; the same sentence is 100% alike. Sections on problems, improvements and plans are found by their titles, or, where no title says so, by the national form: section 13 (until 2018) or section 5. Of section 6 only what speaks of the future is taken.',
    like: (percent) => `${percent} alike`,
    nothing: 'Nothing similar was found. That does not mean it was not done.',
    none: (older) => `No text on problems and plans was found in ${older}.`,
    where: (n) => `Section ${n}`,
  },

  take: { csv: 'Text pairs CSV', json: 'Text pairs JSON' },
  file: {
    sectionLeft: of('Left: section', 'The section of the left paragraph; 0 is what stands before the first'),
    sectionRight: of('Right: section', 'The section of the right paragraph; 0 is what stands before the first'),
    is: of('Comparison', 'Unchanged, changed, only left or only right'),
    left: of('Left: text', 'A paragraph of the left report'),
    right: of('Right: text', 'A paragraph of the right report'),
    likeness: of('Likeness', 'How much of the two is the same; 1 is all, empty where there is no pair'),
    words: { same: 'unchanged', changed: 'changed', removed: 'only left', added: 'only right' },
    sides: { left: 'Left', right: 'Right' },
  },
}

export const textBeside: Record<Lang, typeof zh> = { zh, en }
