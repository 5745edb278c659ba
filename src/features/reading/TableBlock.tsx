import { plain } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import type { Block, Report } from '../../report/schema'
import { Running } from './Running'
import styles from './TableBlock.module.css'

type Table = Extract<Block, { kind: 'table' }>
type Props = { report: Report; table: Table; lang: Lang; words: string; hidden: boolean }

/** A table of the original that is none of the form's. Wider than the text, it scrolls in a box of its own. */
export function TableBlock({ report, table, lang, words, hidden }: Props) {
  const rest = { report, lang, words }
  const name = table.caption === undefined ? messages[lang].section.table : plain(table.caption, lang)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={styles.box} aria-label={name} tabIndex={0} hidden={hidden}>
      <table className={styles.table}>
        {table.caption !== undefined && (
          <caption>
            <Running text={table.caption} {...rest} />
          </caption>
        )}
        <tbody>
          {table.rows.map(({ cells }, r) => (
            <tr key={r}>
              {cells.map(({ text, columns, rows, head }, c) => {
                const spans = { colSpan: columns, rowSpan: rows }
                const inside = <Running text={text} {...rest} />
                return head ? (
                  <th key={c} scope={scopeOf(cells)} {...spans}>
                    {inside}
                  </th>
                ) : (
                  <td key={c} {...spans}>
                    {inside}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** A row of names alone names the columns below; a name beside other cells names its row. */
const scopeOf = (cells: Table['rows'][number]['cells']) => (cells.every((cell) => cell.head) ? 'col' : 'row')
