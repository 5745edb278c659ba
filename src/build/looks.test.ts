import { describe, expect, it } from 'vitest'
import { classesOf, looksFor } from './looks'

const page = '<div id="root"><p class="Text-lead Text-wide">words</p></div>'
const bare = (css: string) => css.replace(/\s+/g, '')
const looks = (css: string) => bare(looksFor(classesOf(page), css).first)
const rest = (css: string) => bare(looksFor(classesOf(page), css).rest)

describe('the looks a page begins with', () => {
  it('are the rules for classes that stand in it, in every state they may take', () => {
    expect(looks('.Text-lead:hover>a[data-lit]{color:red}')).toBe('.Text-lead:hover>a[data-lit]{color:red}')
    expect(looks('.Text-lead:not(.Text-open){color:red}')).toContain('color:red')
    expect(looks('.Menu-menu{color:red}')).toBe('')
  })

  it('hold what is said of elements, themes and numbers written once', () => {
    const css = ':root{--ink:black}[data-theme=dark]{--ink:white}p{margin:0}'
    expect(looks(css)).toBe(css)
    expect(rest(css)).toBe('')
  })

  it('leave out of a list of selectors, and of a query, what is for none of it', () => {
    expect(looks('.Text-wide,.Menu-menu{color:red}')).toBe('.Text-wide{color:red}')
    expect(looks('@media print{.Menu-menu{color:red}}')).toBe('')
    expect(looks('@media print{.Menu-menu{color:red}p{margin:0}}')).toBe('@mediaprint{p{margin:0}}')
    expect(looks('@keyframes turn{from{opacity:0}}')).toBe('@keyframesturn{from{opacity:0}}')
  })

  it('leave to the rest all that is not in them, and nothing else', () => {
    expect(rest('.Text-wide,.Menu-menu{color:red}')).toBe('.Menu-menu{color:red}')
    expect(rest('@media print{.Menu-menu{color:red}p{margin:0}}')).toBe('@mediaprint{.Menu-menu{color:red}}')
    expect(rest('@page{size:A4}@keyframes turn{from{opacity:0}}.Menu-menu{color:red}')).toBe('.Menu-menu{color:red}')
  })
})
