import { paper } from '../language/paper'
import type { Lang } from '../language/words'
import { disputedIn } from '../report/checks/disputed'
import type { Report } from '../report/schema'
import styles from './PaperPage.module.css'

/** What do the signs behind numbers mean? Only of those that this report has. */
export function PaperLegend({ report, lang }: { report: Report; lang: Lang }) {
  const say = paper[lang]
  const doubtful = Object.values(report.imported?.values ?? {}).some(({ doubt }) => doubt !== undefined)
  const signs = [
    ...(disputedIn(report).size ? [['≠', say.disagrees]] : []),
    ...(doubtful ? [['?', say.doubtful]] : []),
  ] as const
  if (!signs.length) return null
  return (
    <dl className={styles.legend}>
      {signs.map(([sign, means]) => (
        <div key={sign}>
          <dt>{sign}</dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  )
}
