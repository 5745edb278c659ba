import { exact } from '../../language/numbers'
import { type Lang, words as messages } from '../../language/words'
import type { Form } from '../../report/forms/form'
import type { Report } from '../../report/schema'
import { type Cell, shownRows, statisticsOf } from '../../report/statistics'
import { columnsIn, nameIn, printedName, unitIn } from './names'
import styles from './PaperTable.module.css'
import { partsOf } from './parts'

/** The national form on paper, all its rows: rows with several columns stand across the page. */
export function PaperTable({ report, form, lang }: { report: Report; form: Form; lang: Lang }) {
  const rows = statisticsOf(report, form)
  const say = messages[lang].table
  const parts = partsOf(rows, shownRows(rows, { hideZero: false, words: '', collapsed: new Set() }))
  return parts.map(({ several, rows: own }) => {
    const columns = several ? columnsIn(form, lang) : [say.value]
    return (
      <div
        key={own[0]?.row.indicator.code}
        className={several ? styles.across : undefined}
        data-paper-table={several ? 'across' : 'along'}
      >
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col">{say.indicator}</th>
              <th scope="col">{say.unit}</th>
              {columns.map((column) => (
                <th key={column} scope="col" className={styles.number}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.map(({ row: { indicator, cells } }) => (
              <tr key={indicator.code} data-level={indicator.level}>
                <th scope="row" style={{ paddingInlineStart: `${(indicator.level - 1) * 8 + 3}pt` }}>
                  {lang === 'zh' ? printedName(indicator) : nameIn(indicator, lang)}
                </th>
                <td>{unitIn(indicator, lang)}</td>
                {cells.slice(several ? 0 : cells.length - 1).map((cell, i) => (
                  <td key={i} className={styles.number}>
                    {shownAs(cell, lang)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    )
  })
}

const shownAs = (cell: Cell, lang: Lang) =>
  cell === undefined ? '' : cell === null ? messages[lang].table.blank : exact(cell, lang)
