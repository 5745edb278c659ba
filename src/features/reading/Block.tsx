import { memo } from 'react'
import { inLang } from '../../language/text'
import type { Lang } from '../../language/words'
import type { Block as BlockData, Report } from '../../report/schema'
import styles from './Reading.module.css'
import { Running } from './Running'

type Props = { report: Report; block: BlockData; lang: Lang; words: string; hidden: boolean }

/** A heading, paragraph or list, with its figures inside. Hidden by attribute: showing it again costs nothing. */
export const Block = memo(function Block({ report, block, lang, words, hidden }: Props) {
  const rest = { report, lang, words }
  switch (block.kind) {
    case 'heading': {
      const Heading = block.level === 1 ? 'h3' : 'h4'
      return (
        <Heading className={styles.heading} hidden={hidden}>
          {block.number !== undefined && <span>{inLang(block.number, lang)} </span>}
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
          {block.items.map((item) => (
            <li key={inLang(item.text, lang)}>
              <Running text={item.text} {...rest} />
            </li>
          ))}
        </ul>
      )
  }
})
