import { useId, useState } from 'react'
import { exact } from '../../language/numbers'
import { type Lang, words as messages } from '../../language/words'
import type { Report } from '../../report/schema'
import type { Row, ShownRow } from '../../report/statistics'
import { longestWords } from '../../state/address'
import { choose, useChoice } from '../../state/choice'
import { citedPage } from '../../state/cited'
import { csvFile, tabSeparated } from '../../takeaway/csv'
import { copyText, handOver } from '../../takeaway/handOver'
import { Button } from '../../ui/Button'
import { asCells } from './asCells'
import styles from './StatisticsTable.module.css'

type Props = {
  report: Report
  rows: readonly Row[]
  shown: readonly ShownRow[]
  /** Headings of the number columns. */
  columns: readonly string[]
  lang: Lang
  hideZero: boolean
  onHideZero: (hide: boolean) => void
  onExpandAll: () => void
  onCollapseAll: () => void
}

/** Which rows, how many, and how to take them away: the copy holds the rows shown, the files the whole form. */
export function TableTools(props: Props) {
  const { report, rows, shown, columns, lang, hideZero, onHideZero, onExpandAll, onCollapseAll } = props
  const words = useChoice((c) => c.words)
  const [told, setTold] = useState('')
  const id = useId()
  const { table: say, take } = messages[lang]

  const copy = async () => {
    setTold('')
    const cells = asCells(
      shown.map((s) => s.row),
      columns,
      lang,
    )
    setTold((await copyText(tabSeparated(cells))) ? take.copied : take.noCopyText)
  }
  const save = async (making: () => Promise<File>) => {
    setTold('')
    try {
      const file = await making()
      handOver(file)
      setTold(take.saved(file.name))
    } catch {
      // The part of the page that writes it loads when first used: the connection may be gone by then.
      setTold(take.noData)
    }
  }
  const csv = () => csvFile(`${report.id}-statistics.csv`, asCells(rows, columns, lang))
  const dataOf = async (as: 'tableXlsx' | 'tableJson') => {
    const files = await import('../../takeaway/files')
    const page = citedPage({ report: report.id, view: 'table', lang })
    return files[as](report, { page, at: new Date() }, lang)
  }

  return (
    <div className={styles.tools}>
      <search className={styles.find}>
        <label htmlFor={id}>{say.find}</label>
        <input
          id={id}
          type="search"
          value={words}
          maxLength={longestWords}
          onChange={(event) => choose.words(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Escape') choose.words('')
          }}
        />
      </search>
      <label className={styles.check}>
        <input type="checkbox" checked={hideZero} onChange={(event) => onHideZero(event.target.checked)} />
        {say.hideZero}
      </label>
      <div className={styles.buttons}>
        <Button onClick={onExpandAll}>{say.expandAll}</Button>
        <Button onClick={onCollapseAll}>{say.collapseAll}</Button>
        <Button onClick={copy}>{say.copy}</Button>
        <Button onClick={() => save(csv)}>{say.csv}</Button>
        <Button onClick={() => save(() => dataOf('tableXlsx'))}>{say.xlsx}</Button>
        <Button onClick={() => save(() => dataOf('tableJson'))}>{say.json}</Button>
      </div>
      <p role="status" className={styles.count}>
        {say.rows(exact(shown.length, lang), exact(rows.length, lang))}
      </p>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </div>
  )
}
