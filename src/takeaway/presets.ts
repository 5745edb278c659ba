/** A page a picture is made for. Sizes of page and text in pixels of the finished picture. */
export type Sheet = {
  width: number
  /** null: as tall as what stands on it. */
  height: number | null
  /** Pixels to the inch where it is printed or laid on a slide. */
  dpi: number
  margin: number
  /** Sizes of the title, of the unit under it, and of note, source and address. */
  title: number
  unit: number
  small: number
}

/** Where a picture may be going. Of sizes that people know, the exact number of pixels. */
export const sheets = {
  /** PowerPoint's wide slide, 13.333 by 7.5 inches. */
  slide: { width: 1920, height: 1080, dpi: 144, margin: 96, title: 60, unit: 30, small: 25 },
  square: { width: 1080, height: 1080, dpi: 96, margin: 64, title: 50, unit: 28, small: 24 },
  /** A phone shows it 375 wide or so: its smallest text comes out as 12 there. */
  wechat: { width: 1080, height: null, dpi: 96, margin: 56, title: 58, unit: 36, small: 34 },
  /** 297 by 210 millimetres at 300 to the inch. */
  a4: { width: 3508, height: 2480, dpi: 300, margin: 220, title: 118, unit: 56, small: 48 },
} satisfies Record<string, Sheet>

export type SheetId = keyof typeof sheets

/** What a reader picks from: as the chart is on screen, at one to three times its size, or one of the sheets. */
export const presets = ['screen', ...(Object.keys(sheets) as SheetId[])] as const
export type Preset = (typeof presets)[number]

/** Pixels to the inch of a picture as on screen, at once its size. */
export const screenDpi = 96

/** Scales a picture as on screen is offered at. */
export const scales = [1, 2, 3] as const
export type Scale = (typeof scales)[number]
