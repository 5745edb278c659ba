import { memo } from 'react'
import type { Lang } from '../../language/words'
import type { Report, Section } from '../../report/schema'
import { Block } from './Block'

export type SectionTextProps = {
  report: Report
  section: Section
  /** Which of its blocks, by index: from `from` on, before `to`. */
  from: number
  to: number
  /** Which blocks of the section are shown. */
  shown: readonly boolean[]
  lang: Lang
  words: string
}

/** What does the section say, down to its next chart? */
export const SectionText = memo(function SectionText({ section, from, to, shown, ...rest }: SectionTextProps) {
  return section.blocks
    .slice(from, to)
    .map((block, j) => <Block key={from + j} block={block} hidden={!shown[from + j]} {...rest} />)
})
