import type { Block, Original } from '../blocks'
import { joined, tidy } from '../words'
import { dayOf } from './dates'
import { isReportTitle, namesYear } from './reportTitle'
import { type Said, spotOf, textOf } from './said'

/** Where a title may stand: within so many blocks from the top. */
const head = 40

/** A line above a title that only names whose report it is. */
const namesWhose = (words: string) =>
  /^[\p{Script=Han}（）()、·]{2,30}$/u.test(words) &&
  /([省市区县旗州盟镇乡道局委厅办院府署室处部会所校队司站社馆台团学]|中心|银行|公司|集团)[）)]?$/.test(words) &&
  !/大厅$/.test(words)
/** A title that does not say whose report it is. */
const saysNotWhose = (words: string) => /^(关于|(20\d\d|二[〇零○Ｏ]..)\s*年|政府信息|政务公开|信息公开)/.test(words)

/** A title with the blocks it stands in, and the words of the first that is one by itself. */
type Title = { value: string; blocks: Block[]; raw: string }

/** The titles that begin at each of some blocks: on one line or on two, 宿迁市2024年政府信息 / 公开工作年度报告. */
export function titlesIn(blocks: readonly Block[]): Title[] {
  return blocks.flatMap((block, i): Title[] => {
    const [own, next] = [textOf(block), blocks[i + 1]]
    const below = next ? textOf(next) : ''
    const both = joined([own, below])
    const onTwo =
      namesYear(own) &&
      own.length < 40 &&
      below !== '' &&
      !namesYear(below) &&
      dayOf(own) === null &&
      isReportTitle(both)
    const found: Title | null = isReportTitle(own)
      ? { value: own, blocks: [block], raw: own }
      : onTwo && next
        ? { value: both, blocks: [block, next], raw: both }
        : null
    if (!found) return []
    const above = blocks[i - 1]
    if (!above || !saysNotWhose(found.value) || !namesWhose(textOf(above))) return [found]
    return [{ ...found, value: joined([textOf(above), found.value]), blocks: [above, ...found.blocks] }]
  })
}

/** The title, with a line above that only names whose report it is; one that says its year before one that does not. */
export function titleOf(front: readonly Block[], original: Original): Said<string> & { blocks: Block[] } {
  const titles = titlesIn(front.slice(0, head))
  const title = titles.find(({ value }) => namesYear(value)) ?? titles[0]
  const file =
    tidy(original.title ?? '')
      .split(/[-_|–—]/)
      .map((part) => part.trim())
      .find(isReportTitle) ?? ''
  // 政府信息公开年报 alone may be the name of a part of the site.
  if (title && (namesYear(title.value) || !namesYear(file))) {
    const first = title.blocks.find((block) => title.raw.startsWith(textOf(block))) ?? title.blocks[0]
    return { value: title.value, raw: title.raw, blocks: title.blocks, ...(first && { at: spotOf(first) }) }
  }
  return { value: file, doubt: file ? 'inferred' : 'missing', blocks: [] }
}
