import { readFile } from 'node:fs/promises'
import type { Download, Locator, Page } from '@playwright/test'

/** Opens a chart's export menu and picks an item, at a scale if one is named; gives what was saved. */
export async function takeAway(page: Page, figure: Locator, item: string | RegExp, scale?: string): Promise<Download> {
  await figure.getByRole('button', { name: /^(导出|Export)/ }).click()
  if (scale !== undefined) await page.getByRole('menuitemradio', { name: scale }).click()
  const saved = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: item }).click()
  return saved
}

export const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path())

/** What a person would notice of a picture. */
export type Seen = {
  width: number
  height: number
  colours: number
  /** The paper, as [red, green, blue] of the corner. */
  paper: number[]
  /** Pixels unlike the paper at the top where the title stands, in the middle, and at the foot where the source stands. */
  titleInk: number
  drawingInk: number
  sourceInk: number
}

/** Decodes a PNG in the browser itself and looks at it. `scale`: pixels to the unit. */
export const look = (page: Page, png: Buffer, scale = 2): Promise<Seen> =>
  page.evaluate(
    async ([base64, unit]) => {
      const bytes = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0))
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
      const { width, height } = bitmap
      const context = new OffscreenCanvas(width, height).getContext('2d')
      if (!context) throw new Error('no canvas')
      context.drawImage(bitmap, 0, 0)
      const pixels = new Uint32Array(context.getImageData(0, 0, width, height).data.buffer)
      const ink = (from: number, to: number) =>
        pixels.slice(Math.round(from) * width, Math.round(to) * width).filter((p) => p !== pixels[0]).length
      return {
        width,
        height,
        colours: new Set(pixels).size,
        paper: [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)],
        titleInk: ink(0, 48 * unit),
        drawingInk: ink(90 * unit, height - 90 * unit),
        sourceInk: ink(height - 40 * unit, height),
      }
    },
    [png.toString('base64'), scale] as const,
  )
