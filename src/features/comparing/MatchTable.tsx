import { memo } from 'react'
import { comparedRows } from '../../language/comparedRows'
import { namesOfRows } from '../../language/formRows'
import { runs } from '../../language/text'
import type { Lang } from '../../language/words'
import { matches } from '../../report/compare/matches'
import { Spoken } from '../../ui/Spoken'
import styles from './MatchTable.module.css'

/** For links to it. */
export const matchTableId = 'compare-matches'

/** How are the rows of the two national forms matched, and why? */
export const MatchTable = memo(function MatchTable({ lang, open }: { lang: Lang; open: boolean }) {
  const say = comparedRows[lang]
  return (
    <details id={matchTableId} className={styles.matches} open={open}>
      <summary>{say.matches}</summary>
      <p>{say.matchesAbout}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard. */}
      <section className={styles.scroll} tabIndex={0} aria-label={say.matches}>
        <table className={styles.table} data-matches>
          <thead>
            <tr>
              <th scope="col">{say.matchHeads.name}</th>
              <th scope="col">{say.matchHeads.old}</th>
              <th scope="col">{say.matchHeads.now}</th>
              <th scope="col">{say.matchHeads.is}</th>
              <th scope="col">{say.matchHeads.why}</th>
            </tr>
          </thead>
          <tbody>
            {matches.map((match) => (
              <tr key={match.id} data-match={match.is}>
                <th scope="row">
                  <Spoken runs={runs(match.name[lang], lang)} />
                </th>
                <td data-called={say.matchHeads.old}>{namesOfRows(match.old, '2014', lang)}</td>
                <td data-called={say.matchHeads.now}>{namesOfRows(match.now, '2019', lang)}</td>
                <td data-called={say.matchHeads.is}>{match.is === 'same' ? `= ${say.same}` : `≠ ${say.apart}`}</td>
                <td data-called={say.matchHeads.why}>{match.why[lang]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  )
})
