import { library } from '../../language/library'
import { exact } from '../../language/numbers'
import { shortNames } from '../../language/shelf'
import { runs } from '../../language/text'
import type { Lang } from '../../language/words'
import { type Shelved, yearBefore } from '../../report/shelf'
import { choose } from '../../state/choice'
import { Button } from '../../ui/Button'
import { Chips } from '../../ui/Chips'
import { Go } from '../../ui/Go'
import { Spoken } from '../../ui/Spoken'
import styles from './CompareBar.module.css'

type Props = {
  /** The reports ticked, at least one. */
  ticked: readonly Shelved[]
  /** No more can be ticked. */
  full: boolean
  all: readonly Shelved[]
  /** Where these are compared in a tab of their own; null: only here. */
  hrefOf: (compared: readonly Shelved[]) => string | null
  onCompare: (compared: readonly Shelved[]) => void
  /** Where the keyboard goes on from when nothing is ticked any more. */
  next: () => HTMLElement | null
  lang: Lang
}

/** Which reports are ticked, and the way to their comparison; one alone is offered beside its place's year before. */
export function CompareBar({ ticked, full, all, hrefOf, onCompare, next, lang }: Props) {
  const say = library[lang]
  const [one] = ticked
  const before = ticked.length === 1 && one ? yearBefore(one, all) : null
  const compared = before ? [...ticked, before] : ticked
  const names = shortNames(compared, lang)
  const nameOf = ({ id }: Shelved) => names.get(id) ?? id
  const count = exact(ticked.length, lang)
  return (
    <section className={styles.bar} aria-label={say.ticked}>
      <p role="status" className={styles.count}>
        {full ? say.tickedMost(count) : say.tickedCount(count)}
      </p>
      <div className={styles.chips}>
        <Chips
          label={say.ticked}
          chips={ticked.map((report) => ({
            id: report.id,
            children: (
              <>
                <Spoken runs={runs(nameOf(report), lang)} />
                {report.where !== 'site' && <small> {say.where[report.where]}</small>}
              </>
            ),
            remove: say.untick(nameOf(report)),
          }))}
          onRemove={choose.tick}
          next={next}
        />
      </div>
      <div className={styles.acts}>
        {compared.length > 1 ? (
          <Go look="strong" href={hrefOf(compared)} act={() => onCompare(compared)}>
            <Spoken runs={runs(before ? say.compareWith(nameOf(before)) : say.compare(count), lang)} />
          </Go>
        ) : (
          <span className={styles.hint}>{say.oneMore}</span>
        )}
        <Button
          look="quiet"
          onClick={() => {
            choose.ticked([])
            next()?.focus()
          }}
        >
          {say.clear}
        </Button>
      </div>
    </section>
  )
}
