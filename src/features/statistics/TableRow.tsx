import { type MouseEvent, memo, useId } from 'react'
import { exact } from '../../language/numbers'
import { doubtIn } from '../../language/provenance'
import { nameIn, printedName, rowUnit } from '../../language/rows'
import { bare } from '../../language/terms'
import { type Lang, words as messages } from '../../language/words'
import type { Cell, ShownRow } from '../../report/statistics'
import { choose } from '../../state/choice'
import { follow } from '../../state/trail'
import { Caution } from '../../ui/Caution'
import { Marked } from './Marked'
import styles from './StatisticsTable.module.css'

type Props = {
  shown: ShownRow
  /** It has a cell for each of the form's columns, not only the last. */
  several: boolean
  lang: Lang
  words: string
  /** The one row of the table that the Tab key reaches. */
  current: boolean
  /** The reader came for this row. */
  wanted: boolean
  /** The report's text speaks of it. */
  mentioned: boolean
  /** The check in which it disagrees with other figures, if there is one. */
  disputed: string | undefined
  onFocus: (code: string) => void
  onToggle: (code: string) => void
}

/** What does the form ask, and what does the report answer? */
export const TableRow = memo(function TableRow(props: Props) {
  const { several, lang, words, current, wanted, mentioned, disputed, onFocus, onToggle } = props
  const { row, position, siblings, expanded } = props.shown
  const { indicator, figure, cells, doubts } = row
  const { code } = indicator
  const id = useId()
  const say = messages[lang].table
  const name = nameIn(indicator, lang)
  const unit = rowUnit(indicator, lang)
  const printed = printedName(indicator)
  const from = several ? 0 : cells.length - 1
  // Buttons inside a row are reached by Tab from the row that has the focus, so that the table is one stop, not seventy.
  const tabIndex = current ? 0 : -1
  const toText = (event: MouseEvent<HTMLElement>) => {
    event.stopPropagation()
    follow(event.currentTarget, () => choose.figure(figure))
  }
  // A click leads to the sentence; words being selected to be copied, or a row being folded, are no click on the row.
  const onClick = (event: MouseEvent<HTMLElement>) => {
    if (!mentioned || !getSelection()?.isCollapsed || (event.target as Element).closest('button')) return
    toText(event)
  }
  return (
    <tr
      className={styles.row}
      data-mentioned={mentioned || undefined}
      onClick={onClick}
      data-indicator={code}
      data-figure={figure}
      data-wanted={wanted || undefined}
      aria-labelledby={`${id}name ${id}unit ${id}value`}
      aria-level={indicator.level}
      aria-expanded={expanded}
      aria-posinset={position}
      aria-setsize={siblings}
      tabIndex={tabIndex}
      onFocus={() => onFocus(code)}
    >
      <th
        scope="row"
        className={`${styles.indicator} ${styles.fixed}`}
        aria-labelledby={`${id}name`}
        data-unit={unit || undefined}
      >
        {expanded !== undefined && (
          <button
            type="button"
            className={styles.fold}
            tabIndex={tabIndex}
            aria-label={expanded ? say.collapse(name) : say.expand(name)}
            onClick={() => onToggle(code)}
          >
            <svg aria-hidden="true" viewBox="0 0 10 10" width="10" height="10">
              <path d="M3 1.5 7 5 3 8.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        )}
        <span id={`${id}name`}>
          <Marked text={lang === 'zh' ? printed : name} words={words} />
        </span>
        {mentioned && (
          <button
            type="button"
            id={`${id}text`}
            className={styles.follow}
            tabIndex={tabIndex}
            aria-labelledby={`${id}text ${id}name`}
            onClick={toText}
          >
            {say.inText}
          </button>
        )}
        {disputed !== undefined && (
          <button
            type="button"
            className={styles.follow}
            tabIndex={tabIndex}
            aria-label={messages[lang].disputes.mark(bare(name))}
            title={messages[lang].disputes.mark(bare(name))}
            data-dispute={figure}
            onClick={(event) => follow(event.currentTarget, () => choose.check(disputed))}
          >
            ≠
          </button>
        )}
        {lang !== 'zh' && (
          <span lang="zh" className={styles.printed}>
            <Marked text={printed} words={words} />
          </span>
        )}
      </th>
      <td id={`${id}unit`} className={styles.unit}>
        {unit}
      </td>
      {cells.slice(from).map((cell, i) => {
        const doubt = doubts[from + i]
        return (
          <td
            key={i}
            id={from + i === cells.length - 1 ? `${id}value` : undefined}
            className={styles.value}
            data-doubt={doubt?.doubt}
            data-zero={cell === 0 || undefined}
          >
            <Value cell={cell} lang={lang} />
            {doubt && <Caution says={doubtIn(doubt, lang)} />}
          </td>
        )
      })}
    </tr>
  )
})

/** A number, a blank said to be one, or nothing where the form asks for nothing. */
function Value({ cell, lang }: { cell: Cell; lang: Lang }) {
  if (cell === undefined) return null
  return cell === null ? <span className={styles.blank}>{messages[lang].table.blank}</span> : exact(cell, lang)
}
