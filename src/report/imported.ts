import type { Doubt, Provenance, Report } from './schema'

/** In which document and where in it a value was read that is not certain, and why it is not. */
export type Doubtful = Provenance & { file: string; doubt: Doubt }

/** What is uncertain about the value under one of these keys of `report.imported.values`; the first that is counts. */
function doubtAbout({ imported }: Report, ...keys: readonly string[]): Doubtful | undefined {
  for (const key of keys) {
    const read = imported && Object.hasOwn(imported.values, key) ? imported.values[key] : undefined
    if (imported && read?.doubt !== undefined) return { ...read, file: imported.file, doubt: read.doubt }
  }
  return undefined
}

/** What is uncertain about a cell of the statistics table. `column`: where its row has several. */
export const doubtOfCell = (report: Report, code: string, column?: string): Doubtful | undefined =>
  doubtAbout(report, column === undefined ? `table:${code}` : `table:${code}@${column}`)

/** What is uncertain about a number of the text: a figure, or the total of a row that the text ties directly. */
export const doubtOfFigure = (report: Report, id: string): Doubtful | undefined =>
  Object.hasOwn(report.figures, id) ? doubtAbout(report, id) : doubtAbout(report, `table:${id}`, `table:${id}@total`)
