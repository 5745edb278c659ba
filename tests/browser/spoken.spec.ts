import { expect, type Page, test } from '@playwright/test'
import { allLive, langs, viewed, visit } from './reader'

type Node = { role: string; name: string }

/** Chromium's accessibility tree, as a screen reader goes through it from each figure on: what it says, in order. */
async function readAloud(page: Page): Promise<Map<string, Node[]>> {
  const client = await page.context().newCDPSession(page)
  const { nodes } = await client.send('Accessibility.getFullAXTree')
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const through = (id: string): Node[] => {
    const node = byId.get(id)
    if (!node) return []
    const role = String(node.role?.value)
    const here = node.ignored || !node.name?.value ? [] : [{ role, name: String(node.name.value) }]
    // What is within a button or a heading is its name.
    const leaf = ['button', 'heading', 'StaticText'].includes(role)
    return [...here, ...(leaf ? [] : (node.childIds ?? []).flatMap(through))]
  }
  const figures = nodes.filter((node) => node.role?.value === 'figure' && !node.ignored)
  return new Map(figures.map((node) => [String(node.name?.value), (node.childIds ?? []).flatMap(through)] as const))
}

/** The chart's title and the rows of its data, which charts.spec.ts holds against the report. */
const dataOf = (page: Page) =>
  page.locator('figure[data-chart]').evaluateAll((all) =>
    all.map((figure) => ({
      id: (figure as HTMLElement).dataset.chart ?? '',
      title: figure.querySelector('h3, h4')?.textContent ?? '',
      rows: [...figure.querySelectorAll('tbody tr')].map((row) => {
        const [label = '', value = ''] = [...row.children].map((cell) => cell.textContent ?? '')
        return { label, value, mark: figure.querySelector(`[data-mark="${row.getAttribute('data-figure')}"]`) !== null }
      }),
    })),
  )

const words = {
  zh: { unit: /^单位：/, source: /^来源：/, data: '数据：', export: '导出：', says: '：' },
  en: { unit: /^Unit: /, source: /^Source: /, data: 'Data: ', export: 'Export: ', says: ': ' },
}

for (const lang of langs)
  for (const address of ['?', 'report/suqian-2024/zh/?', viewed('compare')])
    test(`each chart read aloud from above says its question, every number, and where it is from (${lang}, ${address})`, async ({
      page,
    }) => {
      await visit(page, `${address}&lang=${lang}`)
      if (address.includes('compare')) await expect(page.locator('[data-comparable]').first()).toBeVisible()
      await allLive(page)
      // A chart far from the window is drawn, and told, when it comes near; here all are told at once.
      await page.addStyleTag({ content: '* { content-visibility: visible !important }' })
      const { unit, source, data, export: save, says } = words[lang]
      await page
        .getByRole('button', { name: new RegExp(`^${data}`) })
        .evaluateAll((all) => all.map((button) => (button as HTMLElement).click()))
      const charts = await dataOf(page)
      expect(charts.length).toBeGreaterThan(2)
      const told = await readAloud(page)
      for (const { id, title, rows } of charts) {
        const heard = told.get(title) ?? []
        const at = (found: (node: Node) => boolean) => heard.findIndex(found)
        const text = (says: RegExp) => at(({ role, name }) => role === 'StaticText' && says.test(name))
        const marks = heard.filter(
          ({ role, name }) => role === 'button' && rows.some((row) => name.startsWith(row.label)),
        )
        // One row a mark, in the same order, each named by what it is and how much.
        const drawn = rows.filter((row) => row.mark)
        expect(
          marks.map(({ name }) => name.slice(0, name.indexOf(says))),
          id,
        ).toHaveLength(drawn.length)
        for (const [i, { label, value }] of drawn.entries())
          expect(
            marks[i]?.name.startsWith(`${label}${says}${value}`),
            `${id}: ${marks[i]?.name} for ${label} ${value}`,
          ).toBe(true)
        const sentence = heard.find(({ role, name }) => role === 'StaticText' && name.startsWith(title))?.name ?? ''
        for (const { label, value } of rows) expect(sentence, id).toContain(`${label}${says}${value}`)
        const order = [
          at(({ role, name }) => role === 'heading' && name === title),
          text(unit),
          at(({ name }) => name === sentence),
          heard.indexOf(marks[0] as Node),
          heard.indexOf(marks.at(-1) as Node),
          text(source),
          at(({ role, name }) => role === 'button' && name === data + title),
          at(({ role, name }) => role === 'button' && name === save + title),
          at(({ role }) => role === 'table'),
        ]
        expect(order.slice(0, 8), id).toEqual(order.slice(0, 8).toSorted((a, b) => a - b))
        expect(order[0], id).toBeGreaterThanOrEqual(0)
      }
    })
