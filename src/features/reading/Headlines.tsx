import type { CSSProperties } from 'react'
import { atAGlance, inFull } from '../../language/numbers'
import { inLang, runs, spoken, unitIn } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import { disputedIn } from '../../report/checks/disputed'
import { quantity } from '../../report/quantity'
import type { Report } from '../../report/schema'
import { choose } from '../../state/choice'
import { follow } from '../../state/trail'
import ear from '../../ui/Ear.module.css'
import { Spoken } from '../../ui/Spoken'
import { Dispute } from './Dispute'
import styles from './Headlines.module.css'
import { Running } from './Running'
import { Unbroken } from './Unbroken'

type Props = { report: Report; lang: Lang }

/** On a wide screen: five stand in one row, more in rows as even as can be. */
const columnsFor = (count: number) => Math.ceil(count / Math.ceil(count / 5))

/** The four or five figures at the top, each leading to its place in the text. */
export function Headlines({ report, lang }: Props) {
  const say = messages[lang].headlines
  const shown = report.headlines.flatMap((h) => {
    const q = quantity(report, h.figure)
    return q ? [{ q, text: h.text, check: disputedIn(report).get(q.id)?.[0] }] : []
  })
  if (!shown.length) return null
  return (
    <section className={styles.headlines} aria-labelledby="headlines-title">
      <h2 id="headlines-title" className={ear.only}>
        {say.title}
      </h2>
      <ul className={styles.list} style={{ '--columns': columnsFor(shown.length) } as CSSProperties}>
        {shown.map(({ q, text, check }) => (
          <li key={q.id} className={styles.item}>
            <button
              type="button"
              className={styles.lead}
              data-figure={q.id}
              onClick={(event) => follow(event.currentTarget, () => choose.figure(q.id))}
            >
              <span className={styles.value} title={inFull(q, lang)}>
                {atAGlance(q, lang)}
                <span className={styles.unit}> {unitIn(q.unit, lang)}</span>
              </span>
              <span className={styles.label}>
                {lang === 'zh' ? (
                  <Unbroken text={inLang(q.label, lang)} />
                ) : (
                  <Spoken runs={spoken(q.label, report, lang)} />
                )}
              </span>
              <span className={ear.only}>
                <Spoken runs={runs(say.leads(inLang(q.label, lang)), lang)} />
              </span>
            </button>
            {check !== undefined && (
              <span className={styles.sign}>
                <Dispute figure={q.id} label={inLang(q.label, lang)} check={check} lang={lang} />
              </span>
            )}
            {inLang(text, lang) !== '' && (
              <p className={styles.more}>
                <Running report={report} text={text} lang={lang} words="" />
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
