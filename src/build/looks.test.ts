import { describe, expect, it } from 'vitest'
import { looksOf } from './looks'

const page = '<div id="root"><p class="Text-module-lead Text-module-wide">words</p></div>'
const looks = (css: string) => looksOf(page, css).replace(/\s+/g, '')

describe('the looks a page begins with', () => {
  it('are the rules for classes that stand in it, in every state they may take', () => {
    expect(looks('.Text-module-lead:hover>a[data-lit]{color:red}')).toBe(
      '.Text-module-lead:hover>a[data-lit]{color:red}',
    )
    expect(looks('.Text-module-lead:not(.Text-module-open){color:red}')).toContain('color:red')
    expect(looks('.Menu-module-menu{color:red}')).toBe('')
  })

  it('hold what is said of elements, themes and numbers written once', () => {
    const css = ':root{--ink:black}[data-theme=dark]{--ink:white}p{margin:0}'
    expect(looks(css)).toBe(css)
  })

  it('leave out of a list of selectors, and of a query, what is for none of it', () => {
    expect(looks('.Text-module-wide,.Menu-module-menu{color:red}')).toBe('.Text-module-wide{color:red}')
    expect(looks('@media print{.Menu-module-menu{color:red}}')).toBe('')
    expect(looks('@media print{.Menu-module-menu{color:red}p{margin:0}}')).toBe('@mediaprint{p{margin:0}}')
    expect(looks('@keyframes turn{from{opacity:0}}')).toBe('@keyframesturn{from{opacity:0}}')
  })
})
