import { inLang } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import type { Report } from '../../report/schema'
import { choose, useChoice } from '../../state/choice'
import styles from './Filter.module.css'

type Props = { report: Report; lang: Lang }

/** Which topics? */
export function TopicFilter({ report, lang }: Props) {
  const chosen = useChoice((c) => c.topics)
  if (!report.topics.length) return null
  return (
    <fieldset className={styles.group}>
      <legend>{messages[lang].filter.topics}</legend>
      <div className={styles.chips}>
        {report.topics.map((t) => (
          <button
            key={t.id}
            type="button"
            className={styles.chip}
            aria-pressed={chosen.includes(t.id)}
            onClick={() => choose.topic(t.id)}
          >
            {inLang(t.title, lang)}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
