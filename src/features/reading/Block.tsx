import { memo } from 'react'
import { spoken } from '../../language/text'
import type { Lang } from '../../language/words'
import type { Block as BlockData, Report } from '../../report/schema'
import { Spoken } from '../../ui/Spoken'
import styles from './Reading.module.css'
import { Running } from './Running'
import { TableBlock } from './TableBlock'

type Props = { report: Report; block: BlockData; lang: Lang; words: string; hidden: boolean }

/** A heading, paragraph, list or table, with its figures inside. Hidden by attribute: showing it again costs nothing. */
export const Block = memo(function Block({ report, block, lang, words, hidden }: Props) {
  const rest = { report, lang, words }
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 1 ? 'h3' : 'h4'
      return (
        <Heading className={styles.heading} hidden={hidden}>
          {block.number !== undefined && (
            <span>
              <Spoken runs={spoken(block.number, report, lang)} />{' '}
            </span>
          )}
          <Running text={block.text} {...rest} />
        </Heading>
      )
    }
    case 'paragraph':
      return (
        <p hidden={hidden}>
          <Running text={block.text} {...rest} />
        </p>
      )
    case 'list':
      return (
        <ul hidden={hidden}>
          {block.items.map((item, i) => (
            <li key={i}>
              <Running text={item.text} {...rest} />
            </li>
          ))}
        </ul>
      )
    case 'table':
      return <TableBlock table={block} hidden={hidden} {...rest} />
  }
})
