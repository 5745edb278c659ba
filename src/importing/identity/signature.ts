import type { Block, Original } from '../blocks'
import { isFurniture } from '../furniture'
import { bodyEnd, isBody } from './bodies'
import { day, dayOf, dayOfPage } from './dates'
import { type Said, spotOf, textOf } from './said'

const dateLine = new RegExp(`^[（(]?(?:发布日期：?)?(?:${day.source}|${dayOfPage.source})[）)]?$`)
/** The day a line is, if it is nothing else. */
const signedOn = (words: string): string | null => {
  const close = words.replace(/\s/g, '')
  return dateLine.test(close) ? dayOf(close) : null
}

/** What a report says of who made it, the surest first. */
const saidBy = [
  /填报单位[（(]?(?:盖章)?[）)]?\s*[：:]\s*([\p{Script=Han}]{3,30})/u,
  /由\s*([\p{Script=Han}]{2,20}?(?:办公室|办公厅|人民政府|局|委员会))\s*(?:综合|编制|根据|汇总|负责)/u,
  /与\s*([\p{Script=Han}]{2,24}?(?:办公室|办公厅|人民政府|局|委员会|科|处))\s*联系/u,
  /(?:发布机构|公开机构|信息来源|来源)\s*[：:]\s*([\p{Script=Han}]{3,30})/u,
]
/** 来源：生态资源部网站 */
const withoutSite = (name: string) => name.replace(/(门户|政府|官方)?网站?$/, '')

/** Who published it and when: the lines at the end, or what the table, the preface or the page around it says. */
export function signatureOf(front: readonly Block[], all: readonly Block[], original: Original) {
  const tail = all.filter((b) => b.kind !== 'table')
  let published: Said<string> | null = null
  let publisher: Said<string> | null = null
  for (const [i, block] of tail.entries()) {
    const words = textOf(block)
    const date = signedOn(words)
    const above = tail[i - 1]
    const body = above && isBody(textOf(above)) ? above : null
    // The day below the one who signs, rather than that of something attached.
    if (!date || (publisher && !body)) continue
    published = { value: date, at: spotOf(block), raw: words }
    if (body) publisher = { value: textOf(body), at: spotOf(body), raw: textOf(body) }
  }
  const info = [...front, ...tail.slice(-8)].find((b) => isFurniture(textOf(b), 'above') && dayOf(textOf(b)))
  if (!published && info) published = { value: dayOf(textOf(info)) ?? '', at: spotOf(info), raw: textOf(info) }
  if (!published && original.published) published = { value: original.published, doubt: 'inferred' }
  publisher ??= named([...front, ...tail])
  const source = withoutSite(original.source ?? '')
  if (!publisher && isBody(source)) publisher = { value: source, doubt: 'inferred' }
  return { publisher, published }
}

function named(blocks: readonly Block[]): Said<string> | null {
  for (const pattern of saidBy)
    for (const block of blocks) {
      const name = withoutSite(pattern.exec(textOf(block))?.[1] ?? '')
      if (bodyEnd.test(name)) return { value: name, at: spotOf(block), raw: name }
    }
  return null
}
