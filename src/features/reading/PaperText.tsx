import { Fragment, type ReactNode } from 'react'
import { inLang, otherLang, pieces, runs, spoken } from '../../language/text'
import type { Lang } from '../../language/words'
import type { Block, Report, Text } from '../../report/schema'
import { Spoken } from '../../ui/Spoken'
import styles from './PaperText.module.css'

type Props = {
  report: Report
  lang: Lang
  /** What stands behind a number on paper, such as the number of a check it does not agree in. */
  behind: (figure: string) => ReactNode
}

/** Running text on paper: nothing to point at. */
export function PaperLine({ report, text, lang, behind }: Props & { text: Text }) {
  const other = otherLang(text, report, lang)
  const all = pieces(inLang(text, lang)).map((piece, i) => (
    <Fragment key={i}>
      {other ? (
        'figure' in piece ? (
          piece.printed
        ) : (
          piece.words
        )
      ) : (
        <Spoken runs={runs('figure' in piece ? piece.printed : piece.words, lang)} />
      )}
      {'figure' in piece && behind(piece.figure)}
    </Fragment>
  ))
  return other ? <span lang={other}>{all}</span> : all
}

/** A heading, paragraph, list or table on paper. */
export function PaperBlock({ block, ...rest }: Props & { block: Block }) {
  const { report, lang } = rest
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 1 ? 'h3' : 'h4'
      return (
        <Heading className={styles.heading}>
          {block.number !== undefined && (
            <>
              <Spoken runs={spoken(block.number, report, lang)} />{' '}
            </>
          )}
          <PaperLine text={block.text} {...rest} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p className={styles.paragraph}>
          <PaperLine text={block.text} {...rest} />
        </p>
      )
    case 'list':
      return (
        <ul className={styles.list}>
          {block.items.map((item, i) => (
            <li key={i}>
              <PaperLine text={item.text} {...rest} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return (
        <table className={styles.table}>
          {block.caption !== undefined && (
            <caption>
              <PaperLine text={block.caption} {...rest} />
            </caption>
          )}
          <tbody>
            {block.rows.map(({ cells }, r) => (
              <tr key={r}>
                {cells.map(({ text, columns, rows, head }, c) => {
                  const Cell = head ? 'th' : 'td'
                  return (
                    <Cell key={c} colSpan={columns} rowSpan={rows}>
                      <PaperLine text={text} {...rest} />
                    </Cell>
                  )
                })}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}
