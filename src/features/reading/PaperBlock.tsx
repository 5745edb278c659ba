import type { Lang } from '../../language/words'
import type { Block as BlockData, Report } from '../../report/schema'
import { Block } from './Block'
import styles from './Paper.module.css'
import { Running } from './Running'

type Props = { report: Report; block: BlockData; lang: Lang; words: string }

/** A heading, paragraph, list or table on paper. */
export function PaperBlock({ report, block, lang, words }: Props) {
  if (block.kind === 'table') return <PaperTable report={report} table={block} lang={lang} words={words} />
  return <Block report={report} block={block} lang={lang} words={words} hidden={false} />
}

type Table = Extract<BlockData, { kind: 'table' }>

/** From so many columns on a table lies across the sheet. */
const wide = 9

/** A table of the original: as wide as the sheet and no wider, its head again on every page it runs over. */
function PaperTable({ report, table, lang, words }: { report: Report; table: Table; lang: Lang; words: string }) {
  const rest = { report, lang, words }
  const columns = Math.max(...table.rows.map(({ cells }) => cells.reduce((n, cell) => n + (cell.columns ?? 1), 0)))
  const head = headRows(table)
  const lines = (rows: Table['rows']) =>
    rows.map(({ cells }, r) => (
      <tr key={r}>
        {cells.map(({ text, columns, rows: over, head: names }, c) => {
          const Cell = names ? 'th' : 'td'
          return (
            <Cell key={c} colSpan={columns} rowSpan={over}>
              <Running text={text} {...rest} />
            </Cell>
          )
        })}
      </tr>
    ))
  return (
    <div className={styles.tableBox} data-across={columns >= wide || undefined}>
      <table className={styles.table} data-many={columns >= 16 || undefined}>
        {table.caption !== undefined && (
          <caption>
            <Running text={table.caption} {...rest} />
          </caption>
        )}
        {head > 0 && <thead>{lines(table.rows.slice(0, head))}</thead>}
        <tbody>{lines(table.rows.slice(head))}</tbody>
      </table>
    </div>
  )
}

/** How many rows at the top name the columns below and reach into no other row; 0 where there is no head to repeat. */
function headRows({ rows }: Table): number {
  const first = rows.findIndex(({ cells }) => !cells.length || !cells.every((cell) => cell.head))
  const head = rows.slice(0, Math.max(0, first))
  const reaches = head.some(({ cells }, r) => cells.some((cell) => r + (cell.rows ?? 1) > head.length))
  // A head as long as a page would leave no room for what it names.
  return reaches || head.length > 6 ? 0 : head.length
}
