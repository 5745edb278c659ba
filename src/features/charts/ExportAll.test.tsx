import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { unzipSync } from 'fflate'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { pageReport } from '../../../tests/pageReport'
import type { Lang } from '../../language/words'
import { chartsOf } from '../../report/charts'
import type { ChartEntry } from '../../report/schema'
import { handOver } from '../../takeaway/handOver'
import { toPng } from '../../takeaway/picture'
import { ExportAll } from './ExportAll'

vi.mock('../../takeaway/handOver', async (original) => ({ ...(await original<object>()), handOver: vi.fn() }))
// jsdom draws no pictures: the test decides when one is ready.
vi.mock('../../takeaway/picture', async (original) => ({ ...(await original<object>()), toPng: vi.fn() }))

const report = pageReport()
/** The hotline, the channels and the requests. */
const charts = chartsOf(report)

const show = (of: readonly ChartEntry[] = charts, lang: Lang = 'en') => {
  const user = userEvent.setup()
  render(<ExportAll report={report} charts={of} lang={lang} />)
  return user
}
const all = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Export all charts' })
const said = () => screen.getByRole('status').textContent
const progress = (name: string) => screen.findByRole<HTMLProgressElement>('progressbar', { name })

/** Pictures that are ready only when the test says so, one after the other. */
const byHand = () => {
  const waiting: ((ready: boolean) => void)[] = []
  vi.mocked(toPng).mockImplementation(
    () =>
      new Promise((resolve, reject) =>
        waiting.push((ready) => (ready ? resolve(new Blob(['picture'])) : reject(new Error('no canvas')))),
      ),
  )
  return async (ready = true) => {
    await waitFor(() => expect(waiting.length).toBeGreaterThan(0))
    await act(async () => waiting.shift()?.(ready))
  }
}

beforeEach(() => {
  vi.mocked(handOver).mockReset()
  vi.mocked(toPng).mockReset()
})

it('every chart shown is in one ZIP, named like its own picture', async () => {
  vi.mocked(toPng).mockImplementation(async (svg) => new Blob([svg]))
  const user = show()
  await user.click(all())
  await waitFor(() => expect(handOver).toHaveBeenCalledOnce())
  const zip = vi.mocked(handOver).mock.calls[0]?.[0] as File
  expect(zip.name).toBe('small-2018-charts.zip')
  const files = unzipSync(new Uint8Array(await zip.arrayBuffer()))
  expect(Object.keys(files).sort()).toEqual([
    'small-2018-disclosure-channels.png',
    'small-2018-hotline-handling.png',
    'small-2018-request-channels.png',
  ])
  expect(new TextDecoder().decode(files['small-2018-hotline-handling.png'])).toContain('What became of the calls?')
  expect(said()).toBe('Saved small-2018-charts.zip')
})

it('says which chart it has come to, of how many', async () => {
  const next = byHand()
  const user = show()
  await user.click(all())
  expect((await progress('Exporting 1 of 3')).value).toBe(0)
  await next()
  expect((await progress('Exporting 2 of 3')).value).toBe(1)
  await next()
  expect((await progress('Exporting 3 of 3')).max).toBe(3)
  await next()
  await waitFor(() => expect(said()).toMatch(/^Saved/))
  expect(screen.queryByRole('progressbar')).toBeNull()
})

describe('cancelled', () => {
  it.each([1, 2])('while chart %i of 3 is made, it hands over nothing and can be begun anew', async (at) => {
    const next = byHand()
    const user = show()
    await user.click(all())
    for (let done = 1; done < at; done++) await next()
    await progress(`Exporting ${at} of 3`)
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await next()
    await waitFor(() => expect(all().disabled).toBe(false))
    expect(toPng).toHaveBeenCalledTimes(at)
    expect(handOver).not.toHaveBeenCalled()
    expect(said()).toBe('')
    await user.click(all())
    await progress('Exporting 1 of 3')
    // What is begun is not left to the next test.
    await waitFor(() => expect(toPng).toHaveBeenCalledTimes(at + 1))
  })

  it('while the last chart is made, it hands over nothing either', async () => {
    const next = byHand()
    const user = show(charts.slice(0, 1))
    await user.click(all())
    await progress('Exporting 1 of 1')
    await user.click(screen.getByRole('button', { name: 'Cancel' }))
    await next()
    await waitFor(() => expect(all().disabled).toBe(false))
    expect(handOver).not.toHaveBeenCalled()
    expect(said()).toBe('')
  })
})

it.each<[Lang, string, RegExp]>([
  ['en', 'Export all charts', /could not be made/],
  ['zh', '导出全部图表', /没能做成/],
])('where no picture can be made that is said, and nothing is handed over (%s)', async (lang, name, message) => {
  vi.mocked(toPng).mockRejectedValue(new Error('no canvas'))
  const user = show(charts, lang)
  await user.click(screen.getByRole('button', { name }))
  await waitFor(() => expect(said()).toMatch(message))
  expect(handOver).not.toHaveBeenCalled()
  screen.getByRole('button', { name })
})

it('a chart that cannot be drawn is named, and does not cost the reader the others', async () => {
  vi.mocked(toPng).mockImplementation(async (svg) => {
    if (svg.includes('What became of the calls?')) throw new Error('no canvas')
    return new Blob([svg])
  })
  const user = show()
  await user.click(all())
  await waitFor(() => expect(handOver).toHaveBeenCalledOnce())
  const zip = vi.mocked(handOver).mock.calls[0]?.[0] as File
  expect(Object.keys(unzipSync(new Uint8Array(await zip.arrayBuffer())))).toHaveLength(2)
  expect(said()).toBe('Saved small-2018-charts.zip; these charts could not be drawn: What became of the calls?')
})

it('charts of a kind this version does not know are no part of it', async () => {
  vi.mocked(toPng).mockImplementation(async (svg) => new Blob([svg]))
  const user = show(charts.map((c, i) => (i === 0 ? { ...c, kind: 'sunburst' } : c)))
  await user.click(all())
  await waitFor(() => expect(handOver).toHaveBeenCalledOnce())
  expect(toPng).toHaveBeenCalledTimes(2)
})

it('with no chart on screen there is nothing to export', () => {
  show([])
  expect(all().disabled).toBe(true)
})
