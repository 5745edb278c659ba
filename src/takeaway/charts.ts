import { data } from '../language/data'
import type { Lang } from '../language/words'
import { aroundOf, chartsOf, wholeOf } from '../report/charts'
import { indicatorOf, quantity, unitOfRow } from '../report/quantity'
import type { ChartEntry, Report } from '../report/schema'
import { column, inTwo } from './column'
import { printedColumns, printedValues, unitInBoth } from './figures'
import { inBoth } from './sources'
import type { Table, Value } from './table'

/** Every chart of a report, a row each. */
export function chartsTable(report: Report, lang: Lang): Table {
  return {
    name: 'charts',
    title: data[lang].sheets.charts,
    about: data[lang].tables.charts,
    columns: [
      column('id', 'chartId', lang, { type: 'string', required: true }),
      column('section', 'section', lang, { type: 'integer', required: true, minimum: 1 }),
      column('kind', 'kind', lang, { type: 'string', required: true }),
      ...inTwo('title', 'titleZh', 'titleEn', lang),
      ...inTwo('unit', 'drawnZh', 'drawnEn', lang),
      ...inTwo('note', 'noteZh', 'noteEn', lang),
    ],
    rows: chartsOf(report).map((chart): Value[] => {
      const title = inBoth(chart.title, report)
      const note = chart.note === undefined ? { zh: null, en: null } : inBoth(chart.note, report)
      return [
        chart.id,
        chart.section,
        chart.kind,
        title.zh,
        title.en,
        ...unitInBoth(chart.unit, report),
        note.zh,
        note.en,
      ]
    }),
    key: ['id'],
    refers: [],
  }
}

/** What these charts draw, a row for each number; one the report does not give has a row without a value. */
export function chartDataTable(report: Report, charts: readonly ChartEntry[], lang: Lang): Table {
  const unit = 'unit_zh'
  return {
    name: 'chart-data',
    title: data[lang].sheets.chartData,
    about: data[lang].tables.chartData,
    columns: [
      column('chart', 'chart', lang, { type: 'string', required: true }),
      column('position', 'position', lang, { type: 'integer', required: true, minimum: 1 }),
      column('role', 'role', lang, { type: 'string', required: true, words: data[lang].role }),
      ...inTwo('label', 'labelZh', 'labelEn', lang),
      column('value', 'value', lang, { type: 'number', unit }),
      ...inTwo('unit', 'unitZh', 'unitEn', lang),
      column('share', 'share', lang, { type: 'number', share: true, optional: true }),
      ...printedColumns(lang),
      column('item', 'item', lang, { type: 'string', required: true }),
      column('figure', 'figure', lang, { type: 'string', optional: true }),
      column('indicator', 'indicator', lang, { type: 'string', optional: true }),
    ],
    rows: charts.flatMap((chart) => rowsOf(report, chart)),
    key: ['chart', 'position'],
    refers: [
      { column: 'chart', table: 'charts', key: 'id' },
      { column: 'figure', table: 'figures', key: 'id' },
      { column: 'indicator', table: 'statistics', key: 'code' },
    ],
  }
}

type Role = 'whole' | 'mark' | 'around'

/** The whole, unless it is drawn itself; what is drawn; what stands around it. */
function drawn(chart: ChartEntry): [string, Role][] {
  const { figures, total } = chart
  return [
    ...(total === undefined || figures.includes(total) ? [] : [[total, 'whole'] as [string, Role]]),
    ...figures.map((id): [string, Role] => [id, 'mark']),
    ...aroundOf(chart).map((id): [string, Role] => [id, 'around']),
  ]
}

function rowsOf(report: Report, chart: ChartEntry): Value[][] {
  const whole = wholeOf(report, chart)
  return drawn(chart).map(([id, role], i): Value[] => {
    const found = quantity(report, id)
    const row = indicatorOf(report, report.figures[id]?.indicator ?? id)
    const named = chart.labels[id] ?? found?.label ?? (row ? { zh: row.zh, en: row.en } : id)
    const label = inBoth(named, report)
    const unit = found?.unit ?? (row ? unitOfRow(row) : null)
    const share = found && whole && role === 'mark' && id !== whole.id ? found.value / whole.value : null
    return [
      chart.id,
      i + 1,
      role,
      label.zh,
      label.en,
      found?.value ?? null,
      ...(unit === null || unit === '' ? [null, null] : unitInBoth(unit, report)),
      share,
      ...(found ? printedValues(found) : [null, null]),
      id,
      Object.hasOwn(report.figures, id) ? id : null,
      row?.code ?? null,
    ]
  })
}
