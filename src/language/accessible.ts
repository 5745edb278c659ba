/** What the site says of its accessibility, on a page of its own (build/accessibility.ts). Every line of it is tested, or says that it is not. */
type Statement = {
  title: string
  lead: string
  parts: readonly { heading: string; items: readonly string[] }[]
  tested: (day: string) => string
}

export const accessible: { date: string } & Record<'zh' | 'en', Statement> = {
  /** The day of the last whole test, ISO. */
  date: '2026-11-30',
  zh: {
    title: '无障碍说明',
    lead: '本网页力求符合《Web内容无障碍指南》（WCAG）2.2的AA级。这里写明怎样使用、测试了什么，以及已知的不足。',
    parts: [
      {
        heading: '怎样使用',
        items: [
          '只用键盘：Tab键依次到达每个控件，第一次按Tab可以直接跳到正文。图表是一个停靠点，进入后用方向键逐项移动，Home键和End键到首项和末项，Enter键跟到正文中的句子，Esc键返回。',
          '读屏软件：每张图表先读标题和一句概括，再逐项读出名称、数值和占比；“数据”按钮把同样的数字列成表格。筛选结果、搜索命中数、读取文件的进度和导出结果会自动播报。',
          '放大：页面放大到400%，或窗口只有320像素宽，正文都不需要左右滚动；统计表等宽表格在自己的区域内左右滚动。',
          '颜色：可以选浅色或深色；系统设为高对比度时，图表和控件使用系统的颜色。图表不只靠颜色区分，每个图形旁边都有名称和数值。',
          '动画：页面没有自动播放的内容；系统设为减少动态效果时，没有动画。',
          '不运行脚本：每份报告的正文、图表和统计表都写在网页里，不运行脚本也能阅读。',
        ],
      },
      {
        heading: '测试了什么',
        items: [
          '自动检查：用axe检查阅读、图表、统计表、核对、比较五个视图和弹出的卡片、菜单和窗口，以及报告库和识别结果的核对，中文和英文，浅色和深色，台式机和手机宽度，没有发现问题。',
          '在真实浏览器里逐项测试：焦点顺序、只用键盘完成每项任务、图形的名称和角色、自动播报、文字替代中的数字、目标大小、图形之间的对比度、强制颜色、减少动态效果、加大文字间距、320像素宽度。',
          '浏览器：全部测试在Chromium里进行；主要操作另在Firefox（Debian的firefox-esr）和WebKit（Debian的WebKitGTK）里进行，宽度从320到1920像素，在Chromium和Firefox里还放大到200%和400%。',
        ],
      },
      {
        heading: '没有测试的',
        items: [
          '没有请使用读屏软件的人试用，也没有用NVDA、JAWS、旁白、TalkBack等软件逐一试读；测试读的是浏览器提供给这些软件的内容。',
          '没有在苹果手机的Safari和微信内置浏览器里测试；与它们最接近的是WebKitGTK和Chromium。',
          'WebKitGTK里没有测试放大，也没有测试断网使用。',
        ],
      },
      {
        heading: '已知的不足',
        items: [
          '读屏软件进入图表时，标题和数字会读到不止一遍：先是概括，再是逐个图形。',
          '在Chrome里，离窗口很远的图表，图形要等图表靠近窗口才能被读到；写有全部数字的概括句始终读得到。',
          '把文字间距加得很大时，手机上有的图表里较长的名称会超出边缘或与数字相接；“数据”表格里是完整的。',
          '正文句子里的数字只有一行字高，不到24像素；句子旁的图表和统计表里有同样的数字。',
          '一图读懂和导出的图片是图像；PNG图片里写有一句概括，但很多软件不读它，请同时附上文字。',
        ],
      },
      {
        heading: '遇到问题',
        items: ['请告诉发布本网页的单位：在哪一页、用什么浏览器和辅助软件、想做什么、发生了什么。'],
      },
    ],
    tested: (day) => `最近一次全部测试：${day}。`,
  },
  en: {
    title: 'Accessibility',
    lead: 'This site means to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Here is how it can be used, what was tested, and what is known not to work.',
    parts: [
      {
        heading: 'How it can be used',
        items: [
          'By keyboard alone: Tab reaches every control in turn, and the first Tab offers to skip to the text. A chart is one stop; inside it arrow keys move from mark to mark, Home and End to the first and last, Enter follows a mark to its sentence in the text, Escape comes back.',
          'By screen reader: each chart says its title and one sentence first, then each mark with its name, number and share; its Data button has the same numbers as a table. What a filter shows, how many places a search found, how far a file is read and what was saved are announced.',
          'Enlarged: at 400 %, or in a window 320 pixels wide, the text needs no scrolling sideways; wide tables are scrolled in a frame of their own.',
          'Colours: light or dark by choice; where the system asks for high contrast, charts and controls take its colours. Nothing in a chart is told by colour alone: names and numbers stand beside the marks.',
          'Motion: nothing moves by itself; where the system asks for less motion, nothing is animated.',
          'Without scripts: the text, charts and table of each report stand in the page and can be read.',
        ],
      },
      {
        heading: 'What was tested',
        items: [
          'By machine: axe finds nothing wrong in the views for reading, charts, table, checks and comparison, in cards, menus and windows, in the library and where a document is reviewed, in Chinese and English, light and dark, on a desk and on a phone.',
          'In a real browser, one by one: order of focus, every task by keyboard alone, names and roles of marks, what is announced, numbers in text alternatives, target sizes, contrast of marks with each other, forced colours, reduced motion, wider text spacing, a width of 320 pixels.',
          'Browsers: everything in Chromium; the main tasks also in Firefox (Debian’s firefox-esr) and WebKit (Debian’s WebKitGTK), from 320 to 1,920 pixels wide, in Chromium and Firefox also enlarged to 200 and 400 %.',
        ],
      },
      {
        heading: 'What was not tested',
        items: [
          'Nobody who uses a screen reader every day has tried it for us, and it was not read with NVDA, JAWS, VoiceOver or TalkBack: the tests read what a browser tells such programs.',
          'Safari on an iPhone and the browser inside WeChat: the nearest to them that was tested are WebKitGTK and Chromium.',
          'In WebKitGTK, enlarging and use with no network.',
        ],
      },
      {
        heading: 'What is known not to work',
        items: [
          'A screen reader that enters a chart says its title and numbers more than once: first in the sentence, then mark by mark.',
          'In Chrome the marks of a chart far from the window are not told to assistive software until it is near; its sentence, with all the numbers, always is.',
          'With much wider letters, long names in some charts run past the edge on a phone, or touch the number beside them; the Data table has them whole.',
          'A number in a sentence is as high as its line, less than 24 pixels; the charts and the table have the same numbers.',
          'The tall picture and pictures of charts are images. A PNG carries a sentence about itself, but few programs read it: please send the words along.',
        ],
      },
      {
        heading: 'If something does not work',
        items: [
          'Tell whoever publishes this site: on which page, with which browser and assistive software, what you wanted to do and what happened.',
        ],
      },
    ],
    tested: (day) => `Last tested as a whole on ${day}.`,
  },
}
