import { piece } from '../ui/piece'

/** Parts of a page that stand as the build wrote them until the reader touches them. */

export const chartFigure = piece(async () => (await import('../features/charts/ChartFigure')).ChartFigure)
export const sectionTable = piece(async () => (await import('../features/statistics/SectionTable')).SectionTable)
