import { ordinal } from '../../language/numbers'
import { spoken } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import type { Report } from '../../report/schema'
import { Spoken } from '../../ui/Spoken'
import styles from './Paper.module.css'
import { Running } from './Running'

/** The systems of openness on paper, and how each did. */
export function PaperSystems({ report, lang }: { report: Report; lang: Lang }) {
  return (
    <section className={styles.section} aria-labelledby="paper-systems">
      <h2 className={styles.title} id="paper-systems">
        {messages[lang].systems.titleOf(ordinal(report.systems.length, lang))}
      </h2>
      <dl className={styles.systems}>
        {report.systems.map(({ title, text }, i) => (
          <div key={i}>
            <dt>
              <Spoken runs={spoken(title, report, lang)} />
            </dt>
            <dd>
              <Running report={report} text={text} lang={lang} words="" />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
