import { termName } from '../../language/terms'
import { runs } from '../../language/text'
import type { Working } from '../../language/verdicts'
import { type Lang, words as messages } from '../../language/words'
import { follow } from '../../state/trail'
import { Spoken } from '../../ui/Spoken'
import styles from './Checking.module.css'
import { leadTo, type Sources } from './leadTo'

type Props = Sources & { of: readonly Working[]; lang: Lang }

/** A computation, its numbers leading to where they stand: in the text, or in the statistics table. */
export function Workings({ of, lang, ...sources }: Props) {
  return of.map((working, i) => {
    const words = <Spoken runs={runs(working.words, lang)} />
    if (!('stated' in working)) return <span key={i}>{words}</span>
    const lead = leadTo(sources, working.stated)
    if (!lead) return <span key={i}>{words}</span>
    const name = termName(sources.report, working.stated.term, lang)
    return (
      <button
        key={i}
        type="button"
        className={styles.number}
        data-figure={lead.here ? working.stated.quantity.id : undefined}
        title={name}
        aria-label={messages[lang].charts.mark(name, working.words)}
        onClick={(event) => follow(event.currentTarget, lead.go)}
      >
        {words}
      </button>
    )
  })
}
