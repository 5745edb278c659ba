import { memo, type ReactNode, useId } from 'react'
import { checking } from '../../language/checking'
import { continuity } from '../../language/continuity'
import { runs } from '../../language/text'
import { toldOfYears } from '../../language/toldOfYears'
import { told } from '../../language/verdicts'
import type { Lang } from '../../language/words'
import type { Finding } from '../../report/checks/finding'
import type { Report } from '../../report/schema'
import type { ComparisonLink } from '../../state/library'
import { Spoken } from '../../ui/Spoken'
import styles from './Checking.module.css'
import { CopyLink } from './CopyLink'
import { Sentences } from './Sentences'
import { TermsOfYears } from './TermsOfYears'
import { Verdict } from './Verdict'
import { Workings } from './Workings'

type Props = {
  report: Report
  /** Where the check is of two years: the report of the year before, the one on screen, and what a link chooses. */
  of?: { last: Report; own: string; link: ComparisonLink | null }
  finding: Finding
  lang: Lang
  open: boolean
  onToggle: (id: string) => void
}

/** One identity: its terms, its verdict, why. On paper every line is open. */
export const CheckLine = memo(function CheckLine({ report, of, finding, lang, open, onToggle }: Props) {
  const { check, outcome } = finding
  const id = useId()
  const say = checking[lang]
  const said = of ? toldOfYears({ ...of, report, finding }, lang) : { ...told(report, finding, lang), names: '' }
  const { title, names, stated, computed, difference, why, note } = said
  const link = of ? of.link : { report: report.id, view: 'checks' as const }
  const quoted = outcome.verdict !== 'holds' && check.kind !== 'counts'
  return (
    <li className={styles.line} data-check={check.id} data-verdict={outcome.verdict}>
      <h4 className={styles.head}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={open}
          aria-controls={`${id}body`}
          onClick={() => onToggle(check.id)}
        >
          <Verdict of={outcome.verdict} bound={check.kind === 'at-most'} lang={lang} />
          <span>
            <span className={styles.title}>
              <Spoken runs={runs(title, lang)} />
            </span>
            {names && (
              <span className={styles.where}>
                <Spoken runs={runs(names, lang)} />
              </span>
            )}
          </span>
        </button>
      </h4>
      <div id={`${id}body`} className={styles.body} hidden={!open}>
        <dl className={styles.workings}>
          {of ? (
            <Part name={continuity[lang].terms}>
              <TermsOfYears report={report} last={of.last} own={of.own} finding={finding} lang={lang} />
            </Part>
          ) : (
            <>
              <Part name={say.columns.stated}>
                {stated.length > 0 && <Workings report={report} of={stated} lang={lang} />}
              </Part>
              <Part name={check.kind === 'printed' ? say.recorded : say.columns.computed}>
                {computed.length > 0 && <Workings report={report} of={computed} lang={lang} />}
              </Part>
            </>
          )}
          <Part name={say.columns.difference}>{difference && <Spoken runs={runs(difference, lang)} />}</Part>
          <Part name={say.columns.why}>{why && <Spoken runs={runs(why, lang)} />}</Part>
          <Part name={say.note}>{note && <Spoken runs={runs(note, lang)} />}</Part>
        </dl>
        {quoted && <Sentences report={report} last={of?.last} own={of?.own} finding={finding} lang={lang} />}
        {link && (
          <p className={styles.copy}>
            <CopyLink to={{ ...link, check: check.id }} title={title} lang={lang} />
          </p>
        )}
      </div>
    </li>
  )
})

/** A part of a computation under its name; nothing where there is none. */
function Part({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
