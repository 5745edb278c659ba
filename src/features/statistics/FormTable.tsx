import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { columnsIn } from '../../language/rows'
import { runs } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import { disputedIn } from '../../report/checks/disputed'
import type { Form } from '../../report/forms/form'
import { whereStated } from '../../report/places'
import type { Report } from '../../report/schema'
import type { Row, ShownRow } from '../../report/statistics'
import { choose, useLed } from '../../state/choice'
import { follow } from '../../state/trail'
import { Spoken } from '../../ui/Spoken'
import { deedOf } from './keys'
import { partsOf } from './parts'
import styles from './StatisticsTable.module.css'
import { TableRow } from './TableRow'

/** The table's role, as in the example of the WAI-ARIA pattern; written in place, the linter takes it for a mistake. */
const tree = { role: 'treegrid' }

type Props = {
  report: Report
  form: Form
  rows: readonly Row[]
  shown: readonly ShownRow[]
  /** What the table is of, in the page's language. */
  caption: string
  /** Words to be marked. */
  words: string
  /** Code of the row the reader came for. */
  wanted: string | null
  /** It stands in a section's text: smaller, without a frame that scrolls up and down. */
  compact?: boolean
  lang: Lang
  /** Folds a row, or opens it. */
  onToggle: (code: string) => void
}

/** What do these rows of the form say? A tree table: rows take the focus, arrows walk, open and fold them. */
export function FormTable(props: Props) {
  const { report, form, rows, shown, caption, words, wanted, compact, lang, onToggle } = props
  const led = useLed()
  const [focused, setFocused] = useState<string | null>(null)
  const table = useRef<HTMLTableElement>(null)
  const at = Math.max(
    0,
    shown.findIndex(({ row }) => row.indicator.code === (focused ?? wanted)),
  )

  useEffect(() => {
    if (wanted === null) return
    const row = rowsOf(table.current).find((tr) => tr.dataset.indicator === wanted)
    row?.scrollIntoView({ block: 'center' })
    row?.focus({ preventScroll: true })
  }, [wanted, led])

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
    if (deed.kind === 'go') rowsOf(table.current)[deed.to]?.focus()
    else onToggle(deed.code)
  }

  const [first, ...others] = partsOf(rows, shown)
  const wide = [first, ...others].some((part) => part.several)
  const columnsOf = (several: boolean) => (several ? columnsIn(form, lang) : [messages[lang].table.value])
  const most = columnsOf(wide).length
  const lines = (some: readonly ShownRow[], several: boolean) =>
    some.map((one) => (
      <TableRow
        key={one.row.indicator.code}
        shown={one}
        several={several}
        lang={lang}
        words={words}
        current={one === shown[at]}
        wanted={one.row.indicator.code === wanted}
        mentioned={isMentioned(one.row.figure)}
        disputed={disputed.get(one.row.figure)?.[0]}
        onFocus={setFocused}
        onToggle={onToggle}
      />
    ))
  // Several columns are wider than a phone: then the table scrolls in a frame of its own, reachable by keyboard.
  const frame = wide ? { role: 'region', 'aria-label': caption, tabIndex: 0 } : {}
  return (
    <div className={styles.frame} data-columns={wide ? 'many' : 'one'} data-compact={compact || undefined} {...frame}>
      <table {...tree} ref={table} className={styles.table} onKeyDown={onKeyDown}>
        <caption className={styles.caption}>
          <Spoken runs={runs(caption, lang)} />
        </caption>
        <thead>
          <ColumnNames columns={columnsOf(first.several)} of={most} lang={lang} />
        </thead>
        <tbody>{lines(first.rows, first.several)}</tbody>
        {others.map(({ several, rows: own }) => (
          <tbody key={own[0]?.row.indicator.code}>
            <ColumnNames columns={columnsOf(several)} of={most} lang={lang} />
            {lines(own, several)}
          </tbody>
        ))}
      </table>
    </div>
  )
}

const rowsOf = (table: HTMLTableElement | null) => [
  ...(table?.querySelectorAll<HTMLTableRowElement>('tr[data-indicator]') ?? []),
]

type Names = {
  columns: readonly string[]
  /** How many columns of numbers the widest part of the table has. */
  of: number
  lang: Lang
}

/** What do the columns of the rows beneath hold? */
function ColumnNames({ columns, of, lang }: Names) {
  const say = messages[lang].table
  return (
    <tr className={styles.head}>
      <th scope="col" className={styles.fixed}>
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
      {/* Where it stays in sight it covers the names of the part before it, which may be more. */}
      {columns.length < of && <td colSpan={of - columns.length} className={styles.rest} />}
    </tr>
  )
}
