import type { Report } from '../../report/schema'

/** How much of a document was recognised: numbers of the table and of the text, and values that are not certain. */
export function tallyOf({ statistics, figures, imported }: Report): { cells: number; figures: number; doubts: number } {
  return {
    cells: Object.values(statistics)
      .flat()
      .filter((n) => n !== null).length,
    figures: Object.keys(figures).length,
    doubts: Object.values(imported?.values ?? {}).filter((value) => value.doubt !== undefined).length,
  }
}
