import { useMemo } from 'react'
import { inLang } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import type { Form, Indicator } from '../../report/forms/form'
import { quantity } from '../../report/quantity'
import type { Report } from '../../report/schema'
import { rowsUnder } from '../../report/sectionTables'
import { shownRows, statisticsOf } from '../../report/statistics'
import { choose } from '../../state/choice'
import { follow } from '../../state/trail'
import { Button } from '../../ui/Button'
import { FormTable } from './FormTable'
import styles from './StatisticsTable.module.css'
import { useCollapsed } from './useCollapsed'

type Props = { report: Report; form: Form; heading: Indicator; lang: Lang; words: string }

/** What does the table of this section say? The rows under one main heading of the form, where the report has them. */
export function SectionTable({ report, form, heading, lang, words }: Props) {
  const rows = useMemo(() => rowsUnder(statisticsOf(report, form), heading.code), [report, form, heading])
  const { collapsed, toggle } = useCollapsed(words)
  // Read with its section: words are marked in it, but leave no row out.
  const shown = useMemo(() => shownRows(rows, { hideZero: false, words: '', collapsed }), [rows, collapsed])
  // A heading has no number, and so is nothing to be led to.
  const first = rows.find((row) => quantity(report, row.figure) !== null)
  const toWhole = () => (first ? choose.row(first.figure) : choose.view('table'))
  const say = messages[lang].table
  return (
    <div className={styles.statistics} data-section-table={heading.code}>
      <FormTable
        report={report}
        form={form}
        rows={rows}
        shown={shown}
        caption={say.caption(heading[lang], inLang(report.place.name, lang), String(report.year))}
        words={words}
        wanted={null}
        compact
        lang={lang}
        onToggle={toggle}
      />
      <Button look="quiet" className={styles.whole} onClick={(event) => follow(event.currentTarget, toWhole)}>
        {say.whole}
      </Button>
    </div>
  )
}
