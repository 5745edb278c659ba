import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import { inLang } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import { disputedIn } from '../../report/checks/run'
import type { Form } from '../../report/forms/form'
import { whereStated } from '../../report/places'
import type { Report } from '../../report/schema'
import { shownRows, statisticsOf } from '../../report/statistics'
import { choose, useChoice, useLed } from '../../state/choice'
import { follow } from '../../state/trail'
import { Button } from '../../ui/Button'
import { deedOf } from './keys'
import { columnsIn } from './names'
import styles from './StatisticsTable.module.css'
import { TableRow } from './TableRow'
import { TableTools } from './TableTools'
import { useCollapsed } from './useCollapsed'

/** The table's role, as in the example of the WAI-ARIA pattern; written in place, the linter takes it for a mistake. */
const tree = { role: 'treegrid' }

type Props = { report: Report; form: Form; lang: Lang }

/** What does the national form say, row by row? A tree table: rows take the focus, arrows walk, open and fold them. */
export function StatisticsTable({ report, form, lang }: Props) {
  const rows = useMemo(() => statisticsOf(report, form), [report, form])
  const words = useChoice((c) => c.words)
  const figure = useChoice((c) => (c.view === 'table' ? c.figure : null))
  const hideZero = useChoice((c) => c.hideZero)
  const led = useLed()
  const [collapsed, setCollapsed] = useCollapsed(words)
  const [focused, setFocused] = useState<string | null>(null)
  const body = useRef<HTMLTableSectionElement>(null)

  const shown = useMemo(() => shownRows(rows, { hideZero, words, collapsed }), [rows, hideZero, words, collapsed])
  const wanted = rows.find((row) => row.figure === figure || row.indicator.code === figure)?.indicator.code ?? null
  const at = Math.max(
    0,
    shown.findIndex(({ row }) => row.indicator.code === (focused ?? wanted)),
  )

  useEffect(() => {
    if (wanted === null) return
    const row = [...(body.current?.rows ?? [])].find((tr) => tr.dataset.indicator === wanted)
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [wanted, led])

  const toggle = useCallback(
    (code: string) => {
      const next = new Set(collapsed)
      if (!next.delete(code)) next.add(code)
      setCollapsed(next)
    },
    [collapsed, setCollapsed],
  )
  const disputed = disputedIn(report)
  const isMentioned = (id: string) => whereStated(report, id) === 'text'

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const row = shown[at]?.row
    // Enter in a button is the button's own.
    if (event.key === 'Enter' && event.target instanceof HTMLTableRowElement && row && isMentioned(row.figure))
      return follow(event.target, () => choose.figure(row.figure))
    const deed = deedOf(event.key, shown, at)
    if (!deed) return
    event.preventDefault()
    if (deed.kind === 'go') body.current?.rows[deed.to]?.focus()
    else toggle(deed.code)
  }

  const say = messages[lang].table
  const columns = columnsIn(form, lang)
  // Several columns are wider than a phone: then the table scrolls in a frame of its own, reachable by keyboard.
  const frame = columns.length > 1 ? { role: 'region', 'aria-label': say.title, tabIndex: 0 } : {}
  return (
    <div className={styles.statistics}>
      <TableTools
        file={`${report.id}-statistics.csv`}
        rows={rows}
        shown={shown}
        columns={columns}
        lang={lang}
        hideZero={hideZero}
        onHideZero={choose.hideZero}
        onExpandAll={() => setCollapsed(new Set())}
        onCollapseAll={() =>
          setCollapsed(new Set(rows.filter((row) => row.children.length).map((row) => row.indicator.code)))
        }
      />
      <div className={styles.frame} data-columns={columns.length > 1 ? 'many' : 'one'} {...frame}>
        <table {...tree} className={styles.table} onKeyDown={onKeyDown}>
          <caption className={styles.caption}>
            {say.caption(form.title[lang], inLang(report.place.name, lang), String(report.year))}
          </caption>
          <thead>
            <tr>
              <th scope="col">{say.indicator}</th>
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
          <tbody ref={body}>
            {shown.map((one, i) => (
              <TableRow
                key={one.row.indicator.code}
                shown={one}
                lang={lang}
                words={words}
                current={i === at}
                wanted={one.row.indicator.code === wanted}
                mentioned={isMentioned(one.row.figure)}
                disputed={disputed.get(one.row.figure)?.[0]}
                onFocus={setFocused}
                onToggle={toggle}
              />
            ))}
          </tbody>
        </table>
      </div>
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
