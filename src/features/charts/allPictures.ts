import type { Lang } from '../../language/words'
import type { ChartEntry, Report } from '../../report/schema'
import { archive } from '../../takeaway/archive'
import { kinds } from './kinds'
import { chartModel } from './model'
import { pngOf } from './take'

/** Every chart that was drawn, and the titles of those that could not be. */
export type AllPictures = { zip: File; failed: string[] }

/**
 * Charts as PNG at 2x in one ZIP. Throws where none can be drawn.
 * @param drawing told which of how many is being drawn, from 1
 * @returns null: stopped by the reader
 */
export async function allPictures(
  report: Report,
  charts: readonly ChartEntry[],
  lang: Lang,
  drawing: (nth: number, of: number) => void,
  stopped: () => boolean,
): Promise<AllPictures | null> {
  const drawable = charts.filter((c) => Object.hasOwn(kinds, c.kind))
  const files: File[] = []
  const failed: string[] = []
  for (const [i, entry] of drawable.entries()) {
    if (stopped()) return null
    drawing(i + 1, drawable.length)
    const model = chartModel(report, entry, lang)
    if (!model.marks.length) continue
    // One that cannot be drawn does not cost the reader the others.
    await pngOf(model, 2).then(
      (file) => files.push(file),
      () => failed.push(model.title),
    )
  }
  if (stopped()) return null
  if (!files.length) throw new Error('no chart could be drawn')
  return { zip: await archive(files, `${report.id}-charts.zip`), failed }
}
