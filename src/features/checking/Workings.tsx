import type { Working } from '../../language/verdicts'
import { choose } from '../../state/choice'
import { follow } from '../../state/trail'
import styles from './Checking.module.css'

/** A computation, its numbers leading to where they stand: in the text, or in the statistics table. */
export function Workings({ of }: { of: readonly Working[] }) {
  return of.map((working, i) => {
    if (!('stated' in working)) return <span key={i}>{working.words}</span>
    const { quantity, from, place } = working.stated
    return (
      <button
        key={i}
        type="button"
        className={styles.number}
        data-figure={quantity.id}
        onClick={(event) =>
          follow(event.currentTarget, () =>
            from === 'table' ? choose.row(quantity.id) : choose.figure(quantity.id, place ?? 0),
          )
        }
      >
        {working.words}
      </button>
    )
  })
}
