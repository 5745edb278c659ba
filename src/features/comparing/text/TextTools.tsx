import { textBeside } from '../../../language/textBeside'
import { type Lang, words } from '../../../language/words'
import type { ChapterPair } from '../../../report/compare/beside'
import { citedPage } from '../../../state/cited'
import { comparisonLink } from '../../../state/library'
import { handOver } from '../../../takeaway/handOver'
import { Button } from '../../../ui/Button'
import { useSaid } from '../../../ui/useSaid'
import styles from './Text.module.css'
import type { TextPair } from './whichPair'

type Props = {
  pair: TextPair
  pairs: readonly ChapterPair[]
  /** The report on screen, and the one its text stands beside. */
  own: string
  other: string
  lang: Lang
}

/** The pairs of paragraphs as a file. */
export function TextTools({ pair: { left, right }, pairs, own, other, lang }: Props) {
  const [said, say] = useSaid()
  const { take } = textBeside[lang]
  const save = async (as: 'textPairsCsv' | 'textPairsJson') => {
    say('')
    try {
      const files = await import('../../../takeaway/textPairs')
      const link = comparisonLink(own, [other])
      const page = link && citedPage({ ...link, beside: other, lang })
      const file = await files[as]({ left, right, pairs }, { page, at: new Date() }, lang)
      handOver(file)
      say(words[lang].take.saved(file.name))
    } catch {
      // What writes it loads when first used: the connection may be gone by then.
      say(words[lang].take.noData)
    }
  }
  return (
    <div className={styles.take}>
      <Button onClick={() => save('textPairsCsv')}>{take.csv}</Button>
      <Button onClick={() => save('textPairsJson')}>{take.json}</Button>
      <span role="status">{said}</span>
    </div>
  )
}
