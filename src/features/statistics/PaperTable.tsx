import { exact } from '../../language/numbers'
import { columnsIn, nameIn, printedName, rowUnit } from '../../language/rows'
import { runs } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import { disputedIn } from '../../report/checks/disputed'
import type { Form } from '../../report/forms/form'
import type { Report } from '../../report/schema'
import type { Cell, Row, ShownRow } from '../../report/statistics'
import { Spoken } from '../../ui/Spoken'
import { Marked } from './Marked'
import styles from './PaperTable.module.css'
import { partsOf } from './parts'

type Props = {
  report: Report
  form: Form
  rows: readonly Row[]
  shown: readonly ShownRow[]
  /** What the table is of, in the page's language. */
  caption: string
  words: string
  lang: Lang
  /** The number a check has in this print, if it stands in it. */
  numberOf: (check: string) => number | undefined
}

/** So many rows are kept together on one sheet. */
const short = 16

/**
 * Rows of the national form on paper. Each stretch of rows with the same columns is a table of its own, so that its head
 * stands again on every page; one of several columns lies across the sheet.
 */
export function PaperTable({ report, form, rows, shown, caption, words, lang, numberOf }: Props) {
  const disputed = disputedIn(report)
  const say = messages[lang].table
  return partsOf(rows, shown).map(({ several, rows: own }, i) => {
    const columns = several ? columnsIn(form, lang) : [say.value]
    return (
      <div
        key={own[0]?.row.indicator.code ?? i}
        className={styles.part}
        data-across={several || undefined}
        data-short={own.length <= short || undefined}
      >
        <table className={styles.table}>
          <caption className={styles.caption}>
            <Spoken runs={runs(caption, lang)} />
          </caption>
          <thead>
            <tr>
              <th scope="col" className={styles.indicator}>
                {say.indicator}
              </th>
              <th scope="col" className={styles.unit}>
                {say.unit}
              </th>
              {columns.map((column) => (
                <th key={column} scope="col" className={styles.value}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {own.map(({ row }) => {
              const { indicator, cells, doubts } = row
              const from = several ? 0 : cells.length - 1
              const checks = (disputed.get(row.figure) ?? []).map((check) => ({ check, number: numberOf(check) }))
              return (
                <tr key={indicator.code} data-paper-row={indicator.code} data-level={indicator.level}>
                  <th scope="row" className={styles.indicator}>
                    <Marked text={lang === 'zh' ? printedName(indicator) : nameIn(indicator, lang)} words={words} />
                    {checks.map(({ check, number }) => (
                      <sup key={check}>
                        {number === undefined ? '≠' : <a href={`#paper-check-${check}`}>≠{number}</a>}
                      </sup>
                    ))}
                    {lang !== 'zh' && (
                      <span lang="zh" className={styles.printed}>
                        <Marked text={printedName(indicator)} words={words} />
                      </span>
                    )}
                  </th>
                  <td className={styles.unit}>{rowUnit(indicator, lang)}</td>
                  {cells.slice(from).map((cell, c) => {
                    const doubt = doubts[from + c]
                    return (
                      <td key={c} className={styles.value}>
                        {inPrint(cell, lang)}
                        {doubt && <sup>?</sup>}
                      </td>
                    )
                  })}
                </tr>
              )
            })}
          </tbody>
        </table>
      </div>
    )
  })
}

/** A number, a blank said to be one, or nothing where the form asks for nothing. */
const inPrint = (cell: Cell, lang: Lang) =>
  cell === undefined ? '' : cell === null ? <i>{messages[lang].table.blank}</i> : exact(cell, lang)
