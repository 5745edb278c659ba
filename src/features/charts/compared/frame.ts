import { comparedCharts } from '../../../language/comparedCharts'
import { type Lang, words } from '../../../language/words'
import type { Report } from '../../../report/schema'
import type { Choice } from '../../../state/choice'
import { type ChartModel, dataRows, type Mark } from '../model'
import { type Compared, placesOf } from './sides'

/** What a chart of a comparison has to say beside what all have. */
export type Drawn = Pick<ChartModel, 'id' | 'kind' | 'title' | 'unit' | 'marks' | 'options'> & {
  notes: readonly string[]
  /** What a link to it chooses beside the comparison. */
  link?: Omit<Partial<Choice>, 'report'>
}

/** What all charts of a comparison have in common: source, names of files, links, words for who does not see. */
export function framed(of: Compared, drawn: Drawn, lang: Lang, again: (lang: Lang) => ChartModel): ChartModel {
  const { reports, own } = of
  const { notes, link, ...chart } = drawn
  return {
    ...chart,
    report: null,
    name: `${own}-${chart.id}`,
    link: {
      report: own,
      view: 'compare',
      with: reports.flatMap(({ id }) => (id === own ? [] : [id])),
      chart: chart.id,
      check: null,
      ...link,
    },
    inLang: again,
    section: 0,
    lang,
    note: notes.filter(Boolean).join(lang === 'zh' ? '' : ' '),
    source: comparedCharts[lang].source(sourcesOf(reports, lang)),
    figures: chart.marks.map(({ id }) => id),
    total: null,
    around: [],
    description: words[lang].charts.describe(chart.title, sayAll(chart.marks, lang)),
  }
}

/** A chart's title, with its place where all reports are of one: a picture that leaves the page says it. */
export function titled({ reports }: Compared, title: string, lang: Lang): string {
  const [place, ...others] = new Set(placesOf(reports, lang))
  return place === undefined || others.length ? title : comparedCharts[lang].ofPlace(place, title)
}

const sayAll = (marks: Mark[], lang: Lang) =>
  dataRows({ total: null, marks, around: [] })
    .map(({ say }) => say)
    .join(words[lang].charts.semicolon)

/** The reports, by place and year: 宿迁2023年、宿迁2024年. */
export const sourcesOf = (reports: readonly Report[], lang: Lang): string =>
  words[lang].list(
    placesOf(reports, lang).map((place, i) => comparedCharts[lang].report(place, String(reports[i]?.year))),
  )
