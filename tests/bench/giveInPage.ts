import type { Page } from '@playwright/test'

/**
 * Gives the page a report file as the reader's own, from within it: Playwright's file chooser keeps the input it chose
 * for, and with it the page of each report.
 */
export const giveInPage = (page: Page, name: string, report: object): Promise<void> =>
  page.evaluate(
    ([called, text]) => {
      const input = document.querySelector<HTMLInputElement>('header input[type="file"]')
      if (!input) throw new Error('the page takes no files')
      const given = new DataTransfer()
      given.items.add(new File([text], called, { type: 'application/json' }))
      input.files = given.files
      input.dispatchEvent(new Event('change', { bubbles: true }))
    },
    [name, JSON.stringify(report)] as const,
  )
