import { isMenu } from '../furniture'
import { digit } from './dates'

const year = new RegExp(`${digit}{4}\\s*年|[（(]${digit}{4}[）)]`)
/** Whether words say which year they are of. */
export const namesYear = (words: string): boolean => year.test(words)

/** A report by its name, with what it is issued as and a remark behind it: 关于印发…年度报告的通知, …年度报告（修订版）. */
const report = /(报告|年报|总结)(》?的?(公告|通知|公示))?([（(][^（()）]*[）)])?$/
const yearly = /年度报告|年报/

/** Whether words are the title of a report on disclosure: it stands by itself, and no menu leads to it. */
export const isReportTitle = (words: string): boolean =>
  report.test(words) &&
  (yearly.test(words) || namesYear(words)) &&
  /公开/.test(words) &&
  words.length <= 60 &&
  !/[。，；：:|｜]/.test(words) &&
  !isMenu(words) &&
  !/首页|位置/.test(words)
