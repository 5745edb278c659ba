import type { Span } from './noQuantities'
import { ofPart, ofSome, ofYear, type Reporter, unnamed } from './scope'
import type { Rows } from './ties'

/** A figure of value 0 said in words: where, and what there is none of. */
export type Nought = Span & {
  /** The word for nought, 没有; where one stands for several, the name of what there is none of. */
  text: string
  label: string
  unit: string
  /** The row of the form it states. */
  row: string | null
  certain: boolean
}

const disputes = [
  { words: '举报投诉|投诉举报|举报|投诉', row: 'complaints', label: '举报投诉' },
  { words: '行政复议|复议', row: 'review', label: '行政复议' },
  { words: '行政诉讼|诉讼', row: 'litigation', label: '行政诉讼' },
] as const
const dispute = `(?:${disputes.map(({ words }) => words).join('|')})`
const also = `(?:[、，和及与或](?:无|未发生|没有)?${dispute}(?:案件|申请)?)`

/** What may stand between the word for nought and what there is none of: 没有被纠正的行政复议 is no nought. */
const filler =
  '(?:因|由于|对|涉及|关于|有关|与|任何|政府|政务|信息|公开|依申请|工作|而|被|引发|引起|发生|产生|提起|申请|收到|出现|存在|导致|受理|接到|公民|法人|其他组织|针对|本|我|县|市|州|区|省|局|委|机关|单位|部门|事务|事项|行为|方面|领域|和|、|有|相关|的)*'
const end = '(?:等)?(?:案件|情况|事项|问题)?(?:发生)?(?=[，。；、！]|$)'
const none = new RegExp(`(没有|未|无)(${filler})(${dispute}(?:案件|申请)?${also}{0,9})${end}`, 'g')
/** 行政复议、行政诉讼均为0件. */
const allNone = new RegExp(`()()(${dispute}(?:案件|申请)?${also}{1,9})(?:均|都)为(?:0|零)`, 'g')
/** 未收到政府信息公开申请. */
const noRequest =
  /(没有|未)(?:收到|接到|受理)(?:任何|公民|法人|和|或|、|其他组织|的|提出|过)*(?:(?:政府信息公开|信息公开|依申请公开|政府信息|依申请公开政府信息)的?申请|申请公开政府信息)/g
/** 均未收费, 未收取任何费用, 没有收费, 无收费情况. */
const charge =
  /(?:没有|未|无)(?:产生|发生)?(?:任何|相关|政府信息公开|信息公开|信息处理|依申请公开)*收费(?!标准|目录|依据|项目|公示)|(?:没有|未)收取(?:任何|相关|申请人|政府信息公开|信息公开|信息处理|检索、?|复制、?|邮寄(?:等)?|成本)*费用?/g

/** Noughts that a text says in words; none is certain that is of a part only. */
export const noughtsIn = (text: string, rows: Rows, by: Reporter, heading = ''): Nought[] =>
  [
    ...[...text.matchAll(none), ...text.matchAll(allNone)].flatMap((m) => disputesIn(m, text, rows, heading)),
    ...requestsIn(text, rows),
    ...chargesIn(text, rows, heading),
  ].flatMap((nought): Nought[] => {
    const said = sentenceBefore(text, nought.from)
    if (!ofYear(said, by.year)) return []
    return [{ ...nought, certain: nought.certain && !ofPart(unnamed(said, by.own)) && !ofSome(said) }]
  })

/** In letters: what began longer ago is no sentence. */
const farthest = 400
const sentenceBefore = (text: string, at: number) => {
  const near = text.slice(Math.max(0, at - farthest), at)
  return near.slice(near.lastIndexOf('。') + 1)
}

function disputesIn(m: RegExpExecArray, text: string, rows: Rows, heading: string): Nought[] {
  const [, word = '', between = '', list = ''] = m
  const listed = m.index + word.length + between.length
  const context = `${heading}。${sentenceBefore(text, m.index)}${between}${list}`
  return [...list.matchAll(new RegExp(`(?:无|未发生|没有)?(${dispute})`, 'g'))].flatMap((name, i): Nought[] => {
    const of = disputes.find(({ words }) => new RegExp(`^(?:${words})$`).test(name[1] ?? ''))
    if (!of) return []
    // One word for nought is one figure's; the others are tied where they are named.
    const first = i === 0 && word !== ''
    const from = first ? m.index : listed + name.index
    const said = first ? word : name[0]
    // Complaints may be of anything.
    const certain = /公开|复议|诉讼/.test(context)
    const row = rows.unitOf(of.row) === null ? null : of.row
    return [{ from, to: from + said.length, text: said, label: of.label, unit: '件', row, certain }]
  })
}

function requestsIn(text: string, rows: Rows): Nought[] {
  const row = ['requests.received', 'requests.new'].find((code) => rows.unitOf(code) !== null) ?? null
  return [...text.matchAll(noRequest)].map((m): Nought => {
    const [, word = ''] = m
    const at = { from: m.index, to: m.index + word.length }
    return { ...at, text: word, label: '收到政府信息公开申请', unit: '件', row, certain: true }
  })
}

function chargesIn(text: string, rows: Rows, heading: string): Nought[] {
  return [...text.matchAll(charge)].map((m) => {
    const certain = /申请|信息公开/.test(sentenceBefore(text, m.index) + heading)
    const row = rows.unitOf('fees') === '万元' ? 'fees' : null
    const unit = row === null ? '元' : '万元'
    const label = '依申请公开收取的费用'
    return { from: m.index, to: m.index + m[0].length, text: m[0], label, unit, row, certain }
  })
}
