import '../features/charts/ChartFigure.module.css'
import '../features/reading/Headlines.module.css'
import '../features/reading/Systems.module.css'
import '../features/reading/TableBlock.module.css'
import '../features/statistics/StatisticsTable.module.css'
import '../ui/Caution.module.css'
import '../ui/Menu.module.css'
import { piece } from '../ui/piece'

/** Parts of a page that stand as the build wrote them until the reader touches them; their looks are there before. */

export const chartFigure = piece(async () => (await import('../features/charts/ChartFigure')).ChartFigure)
export const sectionTable = piece(async () => (await import('../features/statistics/SectionTable')).SectionTable)

/** The text, which needs no code until it is to show something else. */
const text = () => import('../features/reading/written')
export const headlines = piece(async () => (await text()).Headlines)
export const preface = piece(async () => (await text()).Preface)
export const sectionText = piece(async () => (await text()).SectionText)
export const systems = piece(async () => (await text()).Systems)

const codeOf = (pieces: readonly { load: () => Promise<unknown> }[]): Promise<unknown> =>
  Promise.all(pieces.map(({ load }) => load()))

/** The code of the text. Rejects where it does not come. */
export const fetchText = (): Promise<unknown> => codeOf([headlines, preface, sectionText, systems])

/** The code of all these parts. Rejects where some does not come. */
export const fetchPieces = (): Promise<unknown> => Promise.all([codeOf([chartFigure, sectionTable]), fetchText()])
