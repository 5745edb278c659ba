import { inFull } from '../../language/numbers'
import { runs } from '../../language/text'
import { nameOfTerm, whereOf } from '../../language/toldOfYears'
import type { Lang } from '../../language/words'
import type { Finding } from '../../report/checks/finding'
import type { Report } from '../../report/schema'
import { Spoken } from '../../ui/Spoken'
import styles from './Checking.module.css'
import { Workings } from './Workings'

type Props = { report: Report; last: Report; own: string; finding: Finding; lang: Lang }

/** Which number is of which year, and where does it stand? Each leads there. */
export function TermsOfYears({ report, last, own, finding, lang }: Props) {
  return (
    <ul className={styles.terms}>
      {finding.terms.map((stated) => (
        <li key={String(stated.term)}>
          <span>
            <Workings
              report={report}
              last={last}
              own={own}
              of={[{ stated, words: inFull(stated.quantity, lang) }]}
              lang={lang}
            />
          </span>
          <span>
            <Spoken runs={runs(nameOfTerm({ last, report }, stated.term, lang), lang)} />
            <span className={styles.where}>
              <Spoken runs={runs(whereOf({ last, report }, stated, lang), lang)} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  )
}
