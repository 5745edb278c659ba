import { memo } from 'react'
import { inLang, runs } from '../../../language/text'
import { textBeside } from '../../../language/textBeside'
import type { Lang } from '../../../language/words'
import type { Report } from '../../../report/schema'
import { choose, useChoice } from '../../../state/choice'
import { Spoken } from '../../../ui/Spoken'
import styles from './Text.module.css'
import { TextPairView } from './TextPairView'
import { besideOf, pairOf } from './whichPair'

export { planBesideId } from './PlanBeside'

type Props = { report: Report; others: readonly Report[]; lang: Lang }

/** Its heading, for links to it. */
export const textBesideId = 'compare-text'

/** A report's text beside another's. */
export const TextBeside = memo(function TextBeside({ report, others, lang }: Props) {
  const picked = useChoice((c) => c.beside)
  const say = textBeside[lang]
  const other = besideOf(report, others, picked)
  const usual = besideOf(report, others, null)
  if (!other) return null
  const pair = pairOf(report, other)
  const title = (of: Report) => inLang(of.title, lang)
  return (
    <section aria-labelledby={textBesideId} className={styles.text}>
      <h3 id={textBesideId} className={styles.title}>
        {say.title}
      </h3>
      {others.length > 1 && (
        <label className={styles.which}>
          {say.which}{' '}
          <select
            value={other.id}
            onChange={(event) => choose.beside(event.target.value === usual?.id ? null : event.target.value)}
          >
            {others.map((one) => (
              <option key={one.id} value={one.id}>
                {title(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      <p>
        <Spoken runs={runs(say.about(title(pair.left), title(pair.right)), lang)} />
      </p>
      <TextPairView key={`${pair.left.id} ${pair.right.id}`} pair={pair} own={report.id} other={other.id} lang={lang} />
    </section>
  )
})
