import { continuity } from '../../language/continuity'
import { type Lang, words } from '../../language/words'
import { citedPage } from '../../state/cited'
import type { ComparisonLink } from '../../state/library'
import type { ContinuityFile, Years } from '../../takeaway/continuity'
import { handOver } from '../../takeaway/handOver'
import { Button } from '../../ui/Button'
import { useSaid } from '../../ui/useSaid'
import styles from './Checking.module.css'

type Props = {
  years: Years
  /** What a link to the comparison chooses; null: nobody else could open it. */
  link: ComparisonLink | null
  lang: Lang
}

/** The checks of all pairs of years as a file. */
export function ContinuityTools({ years, link, lang }: Props) {
  const [said, say] = useSaid()
  const { take } = words[lang]
  const to = continuity[lang].take
  const save = async (as: ContinuityFile) => {
    say('')
    try {
      const files = await import('../../takeaway/continuity')
      const file = await files[as](years, { page: link && citedPage({ ...link, lang }), at: new Date() }, lang)
      handOver(file)
      say(take.saved(file.name))
    } catch {
      // What writes it loads when first used: the connection may be gone by then.
      say(take.noData)
    }
  }
  return (
    <div className={`${styles.tools} ${styles.files}`}>
      <Button onClick={() => save('continuityCsv')}>{to.csv}</Button>
      <Button onClick={() => save('continuityXlsx')}>{to.xlsx}</Button>
      <Button onClick={() => save('continuityJson')}>{to.json}</Button>
      <span role="status">{said}</span>
    </div>
  )
}
