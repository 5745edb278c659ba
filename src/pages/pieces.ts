import '../features/charts/ChartFigure.module.css'
import '../features/statistics/StatisticsTable.module.css'
import '../ui/Menu.module.css'
import { piece } from '../ui/piece'

/** Parts of a page that stand as the build wrote them until the reader touches them; their looks are there before. */

export const chartFigure = piece(async () => (await import('../features/charts/ChartFigure')).ChartFigure)
export const sectionTable = piece(async () => (await import('../features/statistics/SectionTable')).SectionTable)
