import type { ReactNode } from 'react'
import { checkTitle, placeName, termName } from '../../language/terms'
import { runs, spoken } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import { chartsShowing } from '../../report/charts'
import { verdicts } from '../../report/checks/finding'
import { findingsWith } from '../../report/checks/run'
import { placesOf } from '../../report/places'
import { indicatorOf, type Quantity } from '../../report/quantity'
import type { Report } from '../../report/schema'
import { card } from '../../state/card'
import { choose } from '../../state/choice'
import { follow } from '../../state/trail'
import { Spoken } from '../../ui/Spoken'
import styles from './FigureCard.module.css'
import { Verdict } from './Verdict'
import { whichPlace } from './whichPlace'

type Props = { report: Report; of: Quantity; at: HTMLElement; lang: Lang }

/** Where else does it stand? In the text, in the form, in charts, in checks. */
export function FigureLinks({ report, of, at, lang }: Props) {
  const { id } = of
  const say = messages[lang].card
  const lead = (act: () => void) => () => {
    card.close()
    follow(at, act)
  }
  const here = whichPlace(id, at)
  const row = indicatorOf(report, of.indicator ?? id)
  const charts = chartsShowing(report, id)
  const checks = [...findingsWith(report, id)].sort(
    (a, b) => verdicts.indexOf(a.outcome.verdict) - verdicts.indexOf(b.outcome.verdict),
  )
  return (
    <dl className={styles.links}>
      <Group name={say.places}>
        {(placesOf(report).get(id) ?? []).map((place, i) => (
          <Link key={i} lead={lead(() => choose.figure(id, i))} here={i === here}>
            {placeName(place, lang)}
            {i === here && say.here}
          </Link>
        ))}
      </Group>
      <Group name={say.indicator}>
        {row && (
          <Link lead={lead(() => choose.row(id))}>
            {lang === 'zh' && row.number}
            <Spoken runs={runs(termName(report, `table:${row.code}`, lang), lang)} />
          </Link>
        )}
      </Group>
      <Group name={say.charts}>
        {charts.map((chart) => (
          <Link key={chart.id} lead={lead(() => choose.mark(id, chart.id))}>
            <Spoken runs={spoken(chart.title, report, lang)} />
          </Link>
        ))}
      </Group>
      <Group name={say.checks}>
        {checks.map(({ check, outcome }) => (
          <Link key={check.id} lead={lead(() => choose.check(check.id))}>
            <Verdict of={outcome.verdict} lang={lang} /> <Spoken runs={runs(checkTitle(report, check, lang), lang)} />
          </Link>
        ))}
        {checks.length === 0 && <span>{say.noChecks}</span>}
      </Group>
    </dl>
  )
}

function Group({ name, children }: { name: string; children: ReactNode }) {
  if (!children || (Array.isArray(children) && children.flat().filter(Boolean).length === 0)) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

type LinkProps = { lead: () => void; here?: boolean; children: ReactNode }

function Link({ lead, here, children }: LinkProps) {
  return (
    <button type="button" className={styles.link} onClick={lead} aria-current={here ? 'location' : undefined}>
      {children}
    </button>
  )
}
