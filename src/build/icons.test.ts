// @vitest-environment node
import { copyFile, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Resvg } from '@resvg/resvg-js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pixelsOf } from '../../tests/pixels'
import { manifest, manifestFile, writeIcons } from './icons'
import { lightTheme } from './tokens'

const rgb = (token: string) => [1, 3, 5].map((at) => Number.parseInt(lightTheme(token).slice(at, at + 2), 16))
const [accent, paper] = [rgb('--accent'), rgb('--paper')]

let dir: string
const said: string[] = []
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'icons-'))
  await copyFile('public/icon.svg', join(dir, 'icon.svg'))
  await writeIcons(dir, (line) => said.push(line))
})
afterAll(() => rm(dir, { recursive: true }))
const picture = async (file: string) => pixelsOf(await readFile(join(dir, file)))

describe('the icons', () => {
  it.each([
    ['icon-192.png', 192],
    ['icon-512.png', 512],
    ['icon-maskable-512.png', 512],
    ['apple-touch-icon.png', 180],
  ])('%s has %i pixels a side', async (file, size) => {
    const { width, height } = await picture(file)
    expect([width, height]).toEqual([size, size])
    expect(said).toEqual([])
  })

  it('have round corners, but for those that others cut', async () => {
    expect((await picture('icon-512.png')).at(2, 2)[3]).toBe(0)
    for (const file of ['icon-maskable-512.png', 'apple-touch-icon.png'])
      expect((await picture(file)).at(0, 0)).toEqual([...accent, 255])
  })

  it('the one that is cut to any shape has its sign inside the circle no shape cuts', async () => {
    const { at } = await picture('icon-maskable-512.png')
    const outside: number[][] = []
    for (let y = 0; y < 512; y++)
      for (let x = 0; x < 512; x++)
        if (Math.hypot(x + 0.5 - 256, y + 0.5 - 256) > 512 * 0.4) outside.push(at(x, y).slice(0, 3))
    expect(outside.filter((colour) => colour.join() !== accent.join())).toEqual([])
  })

  it('read at 16 pixels: sheet and bars are sharp there', async () => {
    const svg = await readFile('public/icon.svg', 'utf8')
    const { at } = pixelsOf(new Resvg(svg, { fitTo: { mode: 'width', value: 16 } }).render().asPng())
    const column = Array.from({ length: 16 }, (_, y) => at(5, y).slice(0, 3).join())
    const [ground, sheet] = [accent.join(), paper.join()]
    const bars = [ground, sheet, ground, sheet, ground, sheet]
    expect(column).toEqual([
      ...Array(3).fill(ground),
      ...Array(4).fill(sheet),
      ...bars.slice(0, 5),
      sheet,
      ...Array(3).fill(ground),
    ])
  })
})

describe('the manifest', () => {
  it('names icons that are there, by addresses that hold under any path', async () => {
    const written = JSON.parse(await readFile(join(dir, manifestFile), 'utf8'))
    expect(written).toEqual(manifest('zh', true))
    const files = await readdir(dir)
    expect(written.icons.filter(({ src }: { src: string }) => !files.includes(src))).toEqual([])
    expect([written.start_url, written.scope]).toEqual(['./', './'])
  })

  it('has what a browser asks of an app: 192 and 512 pixels, one that may be cut, and a name short enough', () => {
    const icons = manifest('zh', true).icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)
    expect(icons).toEqual(['any any', '192x192 any', '512x512 any', '512x512 maskable'])
    expect(manifest('zh', true).lang).toBe('zh-CN')
    for (const lang of ['zh', 'en'] as const) expect(manifest(lang, true).short_name.length).toBeLessThanOrEqual(12)
  })

  it('has the colour of the page’s paper', () => {
    const { background_color, theme_color } = manifest('en', true)
    expect([background_color, theme_color]).toEqual([lightTheme('--paper'), lightTheme('--paper')])
  })

  it('names the drawing alone where no pictures could be made, and one line says why', async () => {
    const empty = await mkdtemp(join(tmpdir(), 'icons-'))
    const lines: string[] = []
    await writeIcons(empty, (line) => lines.push(line))
    const written = JSON.parse(await readFile(join(empty, manifestFile), 'utf8'))
    await rm(empty, { recursive: true })
    expect(written.icons.map(({ src }: { src: string }) => src)).toEqual(['icon.svg'])
    expect(lines).toEqual([expect.stringMatching(/^no icons as PNG: .*icon\.svg/)])
  })
})
