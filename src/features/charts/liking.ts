import { type Lang, langs } from '../../language/words'
import { type Theme, themes } from '../../state/choice'
import { type Preset, presets, type Scale, scales } from '../../takeaway/presets'

export const formats = ['png', 'svg'] as const
export type Format = (typeof formats)[number]

/** How a reader likes their pictures; null: as it is on screen. */
export type PictureLiking = { preset: Preset; scale: Scale; format: Format; theme: Theme | null; lang: Lang | null }

/** What was remembered, as far as this version knows it; what it does not know is as on screen. */
export function liking(remembered: unknown): PictureLiking {
  const known = (remembered ?? {}) as Record<string, unknown>
  const oneOf = <T>(all: readonly T[], value: unknown) => all.find((x) => x === value)
  return {
    preset: oneOf(presets, known.preset) ?? 'screen',
    scale: oneOf(scales, known.scale) ?? 2,
    format: oneOf(formats, known.format) ?? 'png',
    theme: oneOf(themes, known.theme) ?? null,
    lang: oneOf(langs, known.lang) ?? null,
  }
}
