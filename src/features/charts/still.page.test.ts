import { describe, expect, it } from 'vitest'
import '../../../tests/pieces'
import { pageReport } from '../../../tests/pageReport'
import '../../language/both'
import { chartsOf } from '../../report/charts'
import { chartModel } from './model'
import { still } from './still'

const report = pageReport()
const drawn = async (id: string, leaves: boolean) => {
  const entry = chartsOf(report).find((chart) => chart.id === id)
  if (!entry) throw new Error(`no chart ${id}`)
  const { svg } = await still(chartModel(report, entry, 'zh'), 'narrow', leaves)
  return new DOMParser().parseFromString(svg, 'image/svg+xml')
}
/** How every text of a drawing looks, whoever says so. */
const looks = (svg: Document) =>
  [...svg.querySelectorAll('text, tspan')].map((text) => [
    text.textContent,
    ...['font-family', 'font-size', 'font-weight', 'fill'].map(
      (name) => text.closest(`[${name}]`)?.getAttribute(name) ?? null,
    ),
  ])

describe.each(chartsOf(report).map(({ id }) => id))('a drawing: %s', (id) => {
  it('in a page says once what its texts have in common, and looks as it does as a picture', async () => {
    const [inPage, asPicture] = await Promise.all([drawn(id, false), drawn(id, true)])
    expect(looks(asPicture).length).toBeGreaterThan(0)
    expect(looks(inPage)).toEqual(looks(asPicture))
    expect(inPage.querySelectorAll('text[font-family]').length).toBeLessThan(
      asPicture.querySelectorAll('text[font-family]').length,
    )
    // A picture is cut up and set otherwise: each of its texts says all of itself.
    expect(asPicture.querySelectorAll('text:not([font-size])')).toHaveLength(0)
  })

  it('tells no place to more than a hundredth', async () => {
    const svg = await drawn(id, false)
    const places = [...svg.querySelectorAll('*')].flatMap((el) =>
      ['d', 'x', 'y', 'width', 'height', 'points'].map((name) => el.getAttribute(name) ?? ''),
    )
    expect(places.filter((place) => /\.\d{3}/.test(place))).toEqual([])
  })
})
