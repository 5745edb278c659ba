import { exact, ordinal } from '../../../language/numbers'
import { textBeside } from '../../../language/textBeside'
import type { Lang } from '../../../language/words'
import { foundAtMost, type Planned, similarFrom } from '../../../report/compare/plan'
import { Few } from './Few'
import { Said } from './Said'
import styles from './Text.module.css'

/** Its heading, for links to it; it is there where a report of the year before stands beside. */
export const planBesideId = 'compare-plan'

type Props = {
  /** null: not known yet. */
  planned: readonly Planned[] | null
  names: { left: string; right: string }
  read: Lang
  lang: Lang
}

/** What the year before planned or named as yet to be done, beside what is most like it in this year's text. */
export function PlanBeside({ planned, names, read, lang }: Props) {
  const { plan: say, more, preface, working } = textBeside[lang]
  const where = (section: number) => (
    <span className={styles.where} lang={lang}>
      {section === 0 ? preface : say.where(ordinal(section, lang))}
    </span>
  )
  return (
    <section aria-labelledby={planBesideId} className={styles.plan}>
      <h3 id={planBesideId} className={styles.title}>
        {say.title}
      </h3>
      {planned === null ? (
        <p>{working}</p>
      ) : planned.length === 0 ? (
        <p>{say.none(names.left)}</p>
      ) : (
        <>
          <p className={styles.wide}>
            {say.about(names.left, names.right, percentOf(similarFrom, lang), exact(foundAtMost, lang))}
          </p>
          <details className={`${styles.how} ${styles.wide}`}>
            <summary>{say.howTitle}</summary>
            <p className={styles.counts}>{say.how}</p>
          </details>
          <Few all={planned} at={50} more={(n) => more(exact(n, lang))} lang={lang}>
            {(shown) => (
              <ol className={styles.planned} lang={read === lang ? undefined : read}>
                {shown.map(({ text, section, found }, i) => (
                  <li key={i} className={`${styles.pair} ${styles.plannedOne}`}>
                    <p className={`${styles.left} ${styles.passage}`}>
                      <Said text={text} lang={read} /> {where(section)}
                    </p>
                    {found.length === 0 ? (
                      <p className={styles.nothing} lang={lang}>
                        {say.nothing}
                      </p>
                    ) : (
                      <ul className={`${styles.right} ${styles.found}`}>
                        {found.map((one) => (
                          <li key={one.text}>
                            <Said text={one.text} lang={read} /> {where(one.section)}{' '}
                            <span className={styles.where} lang={lang}>
                              {say.like(percentOf(one.likeness, lang))}
                            </span>
                          </li>
                        ))}
                      </ul>
                    )}
                  </li>
                ))}
              </ol>
            )}
          </Few>
        </>
      )}
    </section>
  )
}

/** Without decimals: likeness is no measurement. */
const percentOf = (share: number, lang: Lang) => `${exact(Math.round(share * 100), lang)}%`
