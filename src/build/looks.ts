import postcss, { type AtRule, type Container } from 'postcss'

const classIn = /\.(-?[_a-zA-Z][\w-]*)/g

/** Whether all classes a selector names are there; what it says of states, attributes and elements may come to be. */
const isUsed = (selector: string, classes: ReadonlySet<string>): boolean =>
  [...selector.replace(/:not\([^)]*\)/g, '').matchAll(classIn)].every(([, name = '']) => classes.has(name))

/**
 * The rules of a style sheet that a page needs before any script: those for what stands in it. All others come with the
 * scripts, before what they are for.
 * @param html the page as the build writes it
 */
export function looksOf(html: string, css: string): string {
  const classes = new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)))
  const sheet = postcss.parse(css)
  sheet.walkRules((rule) => {
    if (rule.parent?.type === 'atrule' && /keyframes$/.test((rule.parent as AtRule).name)) return
    const used = rule.selectors.filter((selector) => isUsed(selector, classes))
    if (used.length) rule.selectors = used
    else leave(rule)
  })
  return sheet.toString()
}

/** Takes a rule out, and what had nothing else in it. */
function leave(rule: Container): void {
  const { parent } = rule
  rule.remove()
  if (parent?.type === 'atrule' && !(parent as Container).nodes?.length) leave(parent as Container)
}
