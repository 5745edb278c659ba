import '../features/charts/ChartFigure.module.css'
import { Headlines } from '../features/reading/Headlines'
import { Preface } from '../features/reading/Preface'
import { SectionText } from '../features/reading/SectionText'
import { Systems } from '../features/reading/Systems'
import '../features/statistics/StatisticsTable.module.css'
import '../ui/Menu.module.css'
import { piece } from '../ui/piece'

/** Parts of a page that stand as the build wrote them until the reader touches them; their looks are there before. */

export const chartFigure = piece(async () => (await import('../features/charts/ChartFigure')).ChartFigure)
export const sectionTable = piece(async () => (await import('../features/statistics/SectionTable')).SectionTable)

/** The text: its code is here, but what the build wrote is not taken over until it is touched, or is to show something else. */
export const headlines = piece(async () => Headlines)
export const preface = piece(async () => Preface)
export const sectionText = piece(async () => SectionText)
export const systems = piece(async () => Systems)

const text = [headlines, preface, sectionText, systems]

/** Has the code of the text at hand: from then on, text that the build has not written is drawn at once. */
export const fetchText = (): Promise<unknown> => Promise.all(text.map(({ load }) => load()))

/** The code of all these parts. Rejects where some of it does not come. */
export const fetchPieces = (): Promise<unknown> => Promise.all([fetchText(), chartFigure.load(), sectionTable.load()])
