import type { Page } from '@playwright/test'

declare global {
  interface Window {
    heard: string[]
  }
}

/**
 * What is said aloud of itself, from the next page on. A screen reader says what changes in a live region it knows, and
 * an alert as it comes; of a status that comes with its words in it, many say nothing.
 */
export async function hear(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    window.heard = []
    const live = '[role="status"], [role="alert"]'
    let known = new Set<Element>()
    new MutationObserver((records) => {
      const said = new Set<Element>()
      for (const { target, addedNodes } of records) {
        const at = target instanceof Element ? target : target.parentElement
        const region = at?.closest(live)
        if (region && known.has(region)) said.add(region)
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const one of [node, ...node.querySelectorAll('*')]) if (one.matches('[role="alert"]')) said.add(one)
      }
      for (const region of said)
        if (region.isConnected && region.checkVisibility() && region.textContent) window.heard.push(region.textContent)
      known = new Set(document.querySelectorAll(live))
    }).observe(document, { subtree: true, childList: true, characterData: true })
  })
  return () => page.evaluate(() => window.heard)
}
