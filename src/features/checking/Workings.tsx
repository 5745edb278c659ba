import { termName } from '../../language/terms'
import { runs } from '../../language/text'
import type { Working } from '../../language/verdicts'
import { type Lang, words as messages } from '../../language/words'
import { whereStated } from '../../report/places'
import type { Report } from '../../report/schema'
import { choose } from '../../state/choice'
import { leadsTo } from '../../state/library'
import { follow } from '../../state/trail'
import { Spoken } from '../../ui/Spoken'
import styles from './Checking.module.css'

type Props = {
  report: Report
  /** The report of the year before, where the computation takes numbers of it. */
  last?: Report
  /** Id of the report on screen, where it is not the one that is checked. */
  own?: string
  of: readonly Working[]
  lang: Lang
}

/** A computation, its numbers leading to where they stand: in the text, or in the statistics table. */
export function Workings({ report, last, own = report.id, of, lang }: Props) {
  return of.map((working, i) => {
    const words = <Spoken runs={runs(working.words, lang)} />
    if (!('stated' in working)) return <span key={i}>{words}</span>
    const { quantity, from, place, term, year } = working.stated
    const stating = year !== undefined && last !== undefined ? last : report
    const here = stating.id === own
    const at = from === 'table' ? 'table' : whereStated(stating, quantity.id)
    const lead =
      at === null || (!here && !leadsTo(stating.id))
        ? null
        : !here
          ? () => choose.elsewhere(stating.id, quantity.id, at, own)
          : at === 'table'
            ? () => choose.row(quantity.id)
            : () => choose.figure(quantity.id, place ?? 0)
    if (!lead) return <span key={i}>{words}</span>
    const name = termName(report, term, lang)
    return (
      <button
        key={i}
        type="button"
        className={styles.number}
        data-figure={here ? quantity.id : undefined}
        title={name}
        aria-label={messages[lang].charts.mark(name, working.words)}
        onClick={(event) => follow(event.currentTarget, lead)}
      >
        {words}
      </button>
    )
  })
}
