import { createHash } from 'node:crypto'
import postcss, { type AtRule, type Container, type Root } from 'postcss'

const classIn = /\.(-?[_a-zA-Z][\w-]*)/g

/** What a style sheet says once for all: steps of an animation, sheets of paper. */
const forAll = /keyframes$|^(page|property|font-face)$/

/** The classes that stand in a page. */
export const classesOf = (html: string): Set<string> =>
  new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)))

/** Whether all classes a selector names are there; what it says of states, attributes and elements may come to be. */
const isUsed = (selector: string, classes: ReadonlySet<string>): boolean =>
  [...selector.replace(/:not\([^)]*\)/g, '').matchAll(classIn)].every(([, name = '']) => classes.has(name))

/** A style sheet in two, and the file of its rest within the site, whose name says what is in it. */
export type Looks = { first: string; rest: string; file: string }

/**
 * A style sheet in two: `first` are the rules that pages need before any script, for what stands in them, `rest` all
 * others. A browser that gets the rest has nothing to work out anew: none of it is for what is there. Of a rule for
 * several selectors each part has its own.
 * @param classes that stand in the pages
 */
export function looksFor(classes: ReadonlySet<string>, css: string): Looks {
  const part = (used: boolean): string => {
    const sheet: Root = postcss.parse(css)
    sheet.walkRules((rule) => {
      if (rule.parent?.type === 'atrule' && forAll.test((rule.parent as AtRule).name)) return
      const mine = rule.selectors.filter((selector) => isUsed(selector, classes) === used)
      if (mine.length) rule.selectors = mine
      else leave(rule)
    })
    // What is for no element stands in the page, once.
    if (!used) sheet.walkAtRules(forAll, (rule) => leave(rule))
    return sheet.toString()
  }
  const rest = part(false)
  return {
    first: part(true),
    rest,
    file: `assets/rest-${createHash('sha256').update(rest).digest('hex').slice(0, 8)}.css`,
  }
}

/** Takes a rule out, and what had nothing else in it. */
function leave(rule: Container): void {
  const { parent } = rule
  rule.remove()
  if (parent?.type === 'atrule' && !(parent as Container).nodes?.length) leave(parent as Container)
}
