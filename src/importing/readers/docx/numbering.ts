import { inWord } from '../numerals'
import { childOf, childrenOf, parseXml, settingOf } from './xml'

/** One level of a list. `restart`: the level (from 1) whose items set it back; 0: none does. */
export type Level = {
  start: number
  way: string
  text: string
  legal: boolean
  space: boolean
  style?: string
  restart?: number
}

/** A list as numbered: lists of one `definition` count on together, unless they begin anew at `starts`. */
export type List = { definition: string; levels: Map<number, Level>; starts: Map<number, number> }

/** The lists of a document by their ids, and which list and level a paragraph style has. */
type Numbering = {
  lists: Map<string, List>
  ofStyle: (style: string | undefined) => Reference | undefined
  defaultStyle?: string
}

/** As a paragraph names its number: list `0` means none. */
export type Reference = { list?: string; level?: number }

const count = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,5}$/.test(text) ? Number(text) : undefined

function levelOf(element: Element): Level {
  return {
    start: count(settingOf(childOf(element, 'start'))) ?? 0,
    way: settingOf(childOf(element, 'numFmt')) ?? 'decimal',
    text: settingOf(childOf(element, 'lvlText')) ?? '',
    legal: childOf(element, 'isLgl') !== undefined,
    space: settingOf(childOf(element, 'suff')) !== 'nothing',
    style: settingOf(childOf(element, 'pStyle')),
    restart: count(settingOf(childOf(element, 'lvlRestart'))),
  }
}

const levelsOf = (element: Element): Map<number, Level> =>
  new Map(childrenOf(element, 'lvl').map((lvl) => [count(settingOf(lvl, 'ilvl')) ?? 0, levelOf(lvl)]))

/** `w:numPr` of a paragraph or a style. */
export function referenceIn(properties: Element | undefined): Reference {
  const numPr = childOf(properties, 'numPr')
  return { list: settingOf(childOf(numPr, 'numId')), level: count(settingOf(childOf(numPr, 'ilvl'))) }
}

/** `numbering.xml` and `styles.xml` -> the document's numbering. Absent parts number nothing. */
export function numberingOf(numbering: string | undefined, styles: string | undefined): Numbering {
  const root = numbering === undefined ? undefined : parseXml(numbering).documentElement
  const allStyles = styles === undefined ? [] : childrenOf(parseXml(styles).documentElement, 'style')
  const byId = new Map(allStyles.map((style) => [settingOf(style, 'styleId'), style]))
  const definitions = new Map(
    childrenOf(root, 'abstractNum').map((one) => [settingOf(one, 'abstractNumId') ?? '', one]),
  )
  const nums = new Map(childrenOf(root, 'num').map((one) => [settingOf(one, 'numId') ?? '', one]))

  /** A definition may stand for that of a numbering style, which names it through one of its lists. */
  const definitionOf = (num: Element): string => {
    const id = settingOf(childOf(num, 'abstractNumId')) ?? ''
    const link = settingOf(childOf(definitions.get(id), 'numStyleLink'))
    const linked = link && nums.get(referenceIn(childOf(byId.get(link), 'pPr')).list ?? '')
    return linked ? (settingOf(childOf(linked, 'abstractNumId')) ?? id) : id
  }

  const lists = new Map<string, List>()
  for (const [id, num] of nums) {
    const definition = definitionOf(num)
    const element = definitions.get(definition)
    const levels = element ? levelsOf(element) : new Map<number, Level>()
    const starts = new Map<number, number>()
    for (const override of childrenOf(num, 'lvlOverride')) {
      const at = count(settingOf(override, 'ilvl')) ?? 0
      const own = childOf(override, 'lvl')
      if (own) levels.set(at, levelOf(own))
      const start = count(settingOf(childOf(override, 'startOverride')))
      if (start !== undefined) starts.set(at, start)
    }
    lists.set(id, { definition, levels, starts })
  }

  /** A style's own number, or that of the style it is based on; a circle of styles ends it. */
  const ofStyle = (style: string | undefined): Reference | undefined => {
    const seen = new Set<string>()
    const found: Reference = {}
    for (let id = style; id !== undefined && !seen.has(id); id = settingOf(childOf(byId.get(id), 'basedOn'))) {
      seen.add(id)
      const reference = referenceIn(childOf(byId.get(id), 'pPr'))
      found.list ??= reference.list
      found.level ??= reference.level
      // The level of a style is told by the list: the level that names the style.
      const levels = reference.list === undefined ? undefined : lists.get(reference.list)?.levels
      found.level ??= [...(levels ?? [])].find(([, level]) => level.style === id)?.[0]
    }
    return found.list === undefined ? undefined : found
  }
  const standard = allStyles.find(
    (s) => settingOf(s, 'type') === 'paragraph' && /^(1|true|on)$/.test(settingOf(s, 'default') ?? ''),
  )
  return { lists, ofStyle, defaultStyle: settingOf(standard, 'styleId') }
}

/** Counts through a document: give it each numbered paragraph in order, it says the number printed before its words. */
export function counter({ lists }: Numbering): (reference: Reference) => string {
  const counts = new Map<string, number[]>()
  const begun = new Set<string>()

  return ({ list: id = '0', level = 0 }) => {
    const list = lists.get(id)
    const own = list?.levels.get(level)
    if (!list || !own) return ''
    const at = counts.get(list.definition) ?? []
    counts.set(list.definition, at)
    const start = list.starts.get(level)
    if (start !== undefined && !begun.has(`${id} ${level}`)) at[level] = start
    else at[level] = at[level] === undefined ? (start ?? own.start) : (at[level] as number) + 1
    begun.add(`${id} ${level}`)
    for (let below = level + 1; below < at.length; below++) {
      const restart = list.levels.get(below)?.restart
      // Counted from 1, `restart` names the deepest level that sets this one back; 0 is none of them.
      if (restart === undefined || level < restart) delete at[below]
    }
    if (own.way === 'bullet') return ''
    const number = own.text.replace(/%([1-9])/g, (_, digit) => {
      const of = Number(digit) - 1
      const there = list.levels.get(of)
      return there ? inWord(at[of] ?? there.start, own.legal && there.way !== 'none' ? 'decimal' : there.way) : ''
    })
    return /[\p{L}\p{N}]$/u.test(number) && own.space ? `${number} ` : number
  }
}
