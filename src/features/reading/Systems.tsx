import { ordinal } from '../../language/numbers'
import { inLang, spoken } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import type { Report } from '../../report/schema'
import { choose } from '../../state/choice'
import { focusMain } from '../../ui/focusMain'
import { Spoken } from '../../ui/Spoken'
import { Running } from './Running'
import styles from './Systems.module.css'

type Props = { report: Report; lang: Lang }

/** Which systems of openness are there, and how did each do? */
export function Systems({ report, lang }: Props) {
  if (!report.systems.length) return null
  const say = messages[lang].systems
  return (
    <details className={styles.systems}>
      <summary>{say.titleOf(ordinal(report.systems.length, lang))}</summary>
      <p className={styles.intro}>{say.intro}</p>
      <ul className={styles.list}>
        {report.systems.map((system) => {
          const title = inLang(system.title, lang)
          return (
            <li key={title}>
              <h3>
                <button
                  type="button"
                  aria-label={say.follow(title)}
                  onClick={() => {
                    choose.onlyTopic(system.topic)
                    focusMain()
                  }}
                >
                  <Spoken runs={spoken(system.title, report, lang)} />
                </button>
              </h3>
              <p>
                <Running report={report} text={system.text} lang={lang} words="" />
              </p>
            </li>
          )
        })}
      </ul>
    </details>
  )
}
