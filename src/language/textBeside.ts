import type { Lang } from './words'

/** The heading of a column and what it means. */
const of = (title: string, about: string) => ({ title, about })
const isOne = (n: string) => n === '1'
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

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
  },
  plain: {
    title: '这里对照的是通俗版，不是机关的原文',
    about: (reports: readonly string[]) =>
      `${reports.join('、')}是本站用通俗的话写的，对照的是这些转述。原文说得一样的，转述力求一样；可是这里改了一个词，不等于机关改了这个词。数字和名称都是原文的。`,
    how: '要对照原文，并算出考核要看的重复率：用“打开文件”打开各年的原件，逐份“存入本机”，再到比较里选它们。',
    share: '这些转述之间重复了多少',
    shareAbout: '这只是本站文字的数，不是原报告的重复率，不能用来评价机关。',
  },
  how: {
    title: '怎样计算',
    rules: [
      '正文的段落和列表，在句号、问号、叹号、分号和换行处断句。标题、表格、指着表格说的话不算；没有句末标点的也不算，例如列表里的一项，或者引出列表、以冒号收尾的话；不足6个字的短语同样不算。',
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
    moved: (n: string) => `${n}段换了位置`,
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
  movedTo: (report: string, n: string) => `${report}里在第${n}章，换了位置`,
  movedPreface: (report: string) => `${report}里在各章之前，换了位置`,
  movedSee: '去看',
  chapters: '文字对照的各章',
  linkTo: '本章链接',
  cut: '这一章太长，是分成几截对照的：相同的话如果离得太远，可能没有对上。',

  plan: {
    title: '去年的打算，今年的文字',
    about: (older: string, newer: string, from: string, most: string) =>
      `先是${older}里说今后要做、还要做什么的每句话，再是${newer}里与它最相近的话：相近程度不低于${from}，最多${most}句。做到没有，请读者自己判断。`,
    howTitle: '怎样找相近的话',
    how: '标题就是打算、计划的一章，每句都算。说问题和改进的一章，以及第六章，只取说到今后的话（“下一步”“将”“明年”等，和同一标题下接着说的），以及说还要做什么的话；已经做了的不算。相近程度看两句话里有多少相邻的两个字是一样的，“加强组织领导”“进一步”“政府信息公开工作”一类哪份报告里都有的话只算四分之一，光是这些话相同不列出来；完全相同是100%。',
    like: (percent: string) => `相近 ${percent}`,
    nothing: '没有找到相近的文字。这不等于没有做。',
    none: (older: string) => `${older}里没有找到说今后要做什么的话，所以没有可以拿来对照的打算。`,
    where: (n: string) => `第${n}章`,
  },

  take: { csv: '对照表 CSV', json: '对照表 JSON' },
  file: {
    sectionLeft: of('左：章', '左边那一段所在的章；0是各章之前'),
    sectionRight: of('右：章', '右边那一段所在的章；0是各章之前'),
    is: of('比较', '没变、有改动、换了位置、只在左、只在右'),
    left: of('左：文字', '左边报告的一段'),
    right: of('右：文字', '右边报告的一段'),
    likeness: of('相近程度', '两段有多少相邻的字一样；1是全部，空着的没有对上'),
    words: { same: '没变', changed: '有改动', moved: '换了位置', removed: '只在左', added: '只在右' },
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
  },
  plain: {
    title: 'What is compared here is a retelling, not the office’s wording',
    about: (reports) =>
      `${capital(reports.join(' and '))} ${reports.length > 1 ? 'are plain-language editions' : 'is a plain-language edition'} written for this site, and its words are what is compared. Where the originals say the same, the retelling means to say the same; but a word that changed here is not a word the office changed. Figures and names are the originals’.`,
    how: 'To compare the office’s own wording, and to get the share of repeated sentences that assessors ask for: open each year’s original document with “Open a file”, choose “Keep in this browser”, and pick them for the comparison.',
    share: 'How much the retellings repeat of each other',
    shareAbout:
      'This counts the words of this site. It is not the share of the original reports and says nothing about the office.',
  },
  how: {
    title: 'How it is computed',
    rules: [
      'The paragraphs and lists of the text are cut into sentences at full stops, question marks, exclamation marks, semicolons and line breaks. Headings, tables and words that only point at a table do not count; nor does what does not end as a sentence does, such as an item of a list or what leads to a list by a colon; nor do phrases of fewer than 6 characters.',
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
    moved: (n) => `${n} moved`,
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
  movedTo: (report, n) => `In section ${n} of ${report}: it moved`,
  movedPreface: (report) => `Before the first section of ${report}: it moved`,
  movedSee: 'Go there',
  chapters: 'Sections of the text side by side',
  linkTo: 'Link to this section',
  cut: 'This section is so long that it was compared in stretches: what is the same but stands far apart may not have been paired.',

  plan: {
    title: 'Last year’s plan, this year’s text',
    about: (older, newer, from, most) =>
      `First each sentence of ${older} that says what is to come or is yet to be done, then what is most like it in ${newer}: at least ${from} alike, ${most} sentences at most. Whether it was done is for the reader to judge.`,
    howTitle: 'How what is alike is found',
    how: 'Of a section whose title says it is a plan, every sentence counts. Of a section on problems and improvements, and of section 6, only what speaks of the future (“next step”, “will”, “next year”, and what follows under the same heading) and what is said to be yet to do; what was done does not count. How alike two sentences are is how many words and pairs of neighbouring words they share, in Chinese pairs of neighbouring characters; words that stand in any such report, such as “further”, “strengthen” or “government information disclosure”, count a quarter, and sentences that share nothing else are not shown. The same sentence is 100% alike.',
    like: (percent) => `${percent} alike`,
    nothing: 'Nothing similar was found. That does not mean it was not done.',
    none: (older) =>
      `Nothing in ${older} says what is to come or yet to be done, so there is no plan to hold against this year’s text.`,
    where: (n) => `Section ${n}`,
  },

  take: { csv: 'Text pairs CSV', json: 'Text pairs JSON' },
  file: {
    sectionLeft: of('Left: section', 'The section of the left paragraph; 0 is what stands before the first'),
    sectionRight: of('Right: section', 'The section of the right paragraph; 0 is what stands before the first'),
    is: of('Comparison', 'Unchanged, changed, moved, only left or only right'),
    left: of('Left: text', 'A paragraph of the left report'),
    right: of('Right: text', 'A paragraph of the right report'),
    likeness: of('Likeness', 'How much of the two is the same; 1 is all, empty where there is no pair'),
    words: { same: 'unchanged', changed: 'changed', moved: 'moved', removed: 'only left', added: 'only right' },
    sides: { left: 'Left', right: 'Right' },
  },
}

export const textBeside: Record<Lang, typeof zh> = { zh, en }
