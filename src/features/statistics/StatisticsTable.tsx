import { useMemo } from 'react'
import { columnsIn } from '../../language/rows'
import { inLang } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import type { Form } from '../../report/forms/form'
import type { Report } from '../../report/schema'
import { shownRows, statisticsOf } from '../../report/statistics'
import { choose, useChoice } from '../../state/choice'
import { Button } from '../../ui/Button'
import { FormTable } from './FormTable'
import styles from './StatisticsTable.module.css'
import { TableTools } from './TableTools'
import { useCollapsed } from './useCollapsed'

type Props = { report: Report; form: Form; lang: Lang }

/** What does the national form say, row by row? All of it, with the tools to find one's way in it. */
export function StatisticsTable({ report, form, lang }: Props) {
  const rows = useMemo(() => statisticsOf(report, form), [report, form])
  const words = useChoice((c) => c.words)
  const figure = useChoice((c) => (c.view === 'table' ? c.figure : null))
  const hideZero = useChoice((c) => c.hideZero)
  const { collapsed, toggle, collapse } = useCollapsed(words)
  const shown = useMemo(() => shownRows(rows, { hideZero, words, collapsed }), [rows, hideZero, words, collapsed])
  const wanted = rows.find((row) => row.figure === figure || row.indicator.code === figure)?.indicator.code ?? null
  const say = messages[lang].table
  return (
    <div className={styles.statistics}>
      <TableTools
        report={report}
        rows={rows}
        shown={shown}
        columns={columnsIn(form, lang)}
        lang={lang}
        hideZero={hideZero}
        onHideZero={choose.hideZero}
        onExpandAll={() => collapse([])}
        onCollapseAll={() => collapse(rows.filter((row) => row.children.length).map((row) => row.indicator.code))}
      />
      <FormTable
        report={report}
        form={form}
        rows={rows}
        shown={shown}
        caption={say.caption(form.title[lang], inLang(report.place.name, lang), String(report.year))}
        words={words}
        wanted={wanted}
        lang={lang}
        onToggle={toggle}
      />
      {shown.length === 0 && (
        <p className={styles.none}>
          {say.none}{' '}
          <Button look="quiet" onClick={() => choose.words('')}>
            {messages[lang].filter.clear}
          </Button>
        </p>
      )}
    </div>
  )
}
