import { bare, opened, partOf, type Setting } from './clauses'
import type { Found } from './numbers'
import { isShare, isTime } from './units'

/** A number of the text with what it counts. */
export type Labelled = {
  label: string
  /** The label without the whole it is a part of. */
  name: string
  /** The noun behind the unit that the label took. */
  noun: string
  /** On its own, said to be a part of one before, or what one before is a share of or has changed by. */
  role: 'whole' | 'part' | 'change'
  unit: string
  depth: number
}

/** In letters. */
const longest = 24

/** Words that say something was done, not to what. */
const light =
  /^(?:有|设|设有|设立了?|设置|成立了?|落实|配备|建立|建成|开设|组织|召开|举办|开展|完成|实现|做到|达到?|进行|收取|收到|对于?|将|把|以|用|按|在|等|从|向|由|连续|首批|公开|发布|作出|印发|编发|编制|切实|持续|优化|提升|更新|完善|新增|新开设|制作|合计|总数|占|其余|刊发|推出|提供|选派|派出|聘请|抽调|安排|办理|处理|受理|涉及|包括|含|近|了|总)+$/
/** Before what is counted they only say that it took place. */
const lightAhead = /^(?:共有|设有|设立了?|成立了?|落实|配备了?|建立|组织|召开了?|举办了?|开展了?|有|对)(?=.{4})/
/** 在大厅设置查阅点: where they were set up is not what is counted. */
const place = /^.{2,}(?:设置|设立|开设)了?(?=.{5})/
/** It ends where a noun is still to come: 州、县两级2100多项行政许可. */
const unfinished = /(?:等|级|首批|其余|其他|各|所有|以及|和|余下)$/
/** A noun behind the unit ends here: what follows says what became of it. */
const verbBehind =
  /[，。；：、！？（）()\d]|进行|开展|收取|予以|通过|达到|完成|作为|均|已|(?<!所)在|向|被|给予|提出|提供|实现|迁移|统一|等|与|及|(?<!相)对(?!接|外)|实行|为|纳入|中(?!心)的?|的(?=编制|办理|应用)/
/** 占65.7%: a share of what was counted before. */
const share = /^占(?:比|全部|总数|.{0,8}的)?$/
/** 同比增长1.05%, 较上年减少3件. */
const change =
  /^(?:(?:同比|环比|较|比|相比).{0,10}?)?(?:增长|增加|提高|提升|上升|下降|减少|降低)(?:率|幅度|了)?$|^(?:同比|环比)$/
/** Who did it, or when: which part it is, and not of what. */
const partName =
  /^.{0,20}(?:[省市州县区镇乡旗盟级]|街道|局|委|委员会|办公室?|厅|院|中心|公司|园区?|政府|部门|单位)$|(?:召开|发布|举办|开展|印发|组织)$|^(?:19|20)\d{2}年$/

/** What a number counts, in the words of its sentence: at most 24 letters, never empty. */
export function labelOf(found: Found, setting: Setting, earlier: readonly Labelled[], heading?: string): Labelled {
  const { unit } = found
  const { depth } = setting
  const taken = earlier.at(-1)?.noun ?? ''
  const clause = setting.clause.startsWith(taken) ? setting.clause.slice(taken.length) : setting.clause
  const inParts = /其中/.test(setting.before + clause)
  const words = bare(clause).replace(lightAhead, '').replace(place, '')
  const noun = nounBehind(setting.after)
  const label = (text: string, more: Partial<Labelled> = {}): Labelled => ({
    label: cut(text),
    name: cut(text),
    noun: '',
    role: 'whole',
    unit,
    depth,
    ...more,
  })

  const outer = earlier.filter((e) => e.depth <= depth && e.role !== 'change')
  const last = outer.at(-1)
  if (last && isShare(unit) && share.test(partOf(clause))) return label(`${last.name}占比`, { role: 'change' })
  if (change.test(words) && (last || !noun)) return label(last ? `${last.name}${words}` : words, { role: 'change' })
  if (last && words && light.test(words) && partOf(clause) === words && !isTime(unit) && !noun)
    return label(`${last.name}${words}`, { role: last.role })
  const whole = outer.findLast((e) => e.role === 'whole' && e.unit === unit)
  const part = inParts && (!words || light.test(words)) ? partOf(clause) : words
  if (part && whole && (inParts || depth > whole.depth)) {
    const named = partName.test(part)
    return label(named ? `${whole.label}：${part}` : part, { role: 'part', name: cut(part) })
  }
  if (/^[县市区乡镇街社部单机学企]./.test(unit)) return label(unit + noun, { noun })
  // 发放至1800个查阅点: the words before lead on to what is counted.
  const own = words && !light.test(words) && !(noun && /[至到对给向由从]$/.test(clause)) ? words : ''
  if (unfinished.test(own)) return label(own + noun, { noun })
  if (own && !(noun && own.endsWith('》'))) return label(own)
  if (isTime(unit)) return label(words || opened(clause) || heading || unit)
  if (noun) return label(noun, { noun })
  return label(
    words ||
      clauseAbove(setting.before) ||
      earlier.at(-1)?.name ||
      heading ||
      bare(setting.before.replace(/[，；：、（(]+$/, '')) ||
      unit,
    {
      role: inParts ? 'part' : 'whole',
    },
  )
}

/** 更新公开栏，共350块: the clause before says it, where it has no number of its own. */
const clauseAbove = (before: string): string =>
  bare(/(?:^|[，；：、])([^，。；：\d]{4,})[，：]$/.exec(before)?.[1] ?? '')

const nounBehind = (after: string): string => {
  const place = /^(?:[县市区乡镇村]|乡镇|镇街|县区)（[^）]{1,8}）/.exec(after)?.[0]
  if (place) return place
  const end = verbBehind.exec(after)?.index ?? after.length
  const noun = after.slice(0, end).replace(/和$/, '')
  return /[\p{Script=Han}A-Za-z]{2}/u.test(noun) ? noun : ''
}

/** The end of a label that is too long, from a mark or a 的 on where one stands well. */
function cut(label: string): string {
  const text = label.replace(/\s+/g, '').replace(/和$/, '')
  if (text.length <= longest) return text
  const tail = text.slice(-longest)
  const at = [...tail.matchAll(/[、，：“]|[的和及与等](?!会)/g)].find((m) => m.index < longest - 4)
  const from = at ? at.index + (at[0] === '“' ? 0 : at[0].length) : 0
  return tail.slice(from).replace(/^[”’》）]+/, '')
}
