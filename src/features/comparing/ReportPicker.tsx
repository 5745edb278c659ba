import { useDeferredValue, useId, useMemo, useState } from 'react'
import { comparing } from '../../language/comparing'
import { exact } from '../../language/numbers'
import { inLang, runs } from '../../language/text'
import type { Lang } from '../../language/words'
import type { Report } from '../../report/schema'
import { isOfPlace, offeredBeside, type Shelved, searched } from '../../report/shelf'
import { choose } from '../../state/choice'
import { keyOfOwn } from '../../state/library'
import { Button } from '../../ui/Button'
import { Spoken } from '../../ui/Spoken'
import styles from './Comparing.module.css'

/** How many are offered at once. */
const most = 8

type Props = {
  /** The report on screen. */
  report: Report
  /** Ids of those it is compared with. */
  picked: readonly string[]
  /** All there are. */
  all: readonly Shelved[]
  lang: Lang
}

/** Which reports stand side by side? Its place's other years are offered first. */
export function ReportPicker({ report, picked, all, lang }: Props) {
  const [words, setWords] = useState('')
  const asked = useDeferredValue(words)
  const id = useId()
  const say = comparing[lang]
  const own = useMemo(
    () => ({ place: report.place.name, code: report.place.code ?? null, year: report.year, form: report.form }),
    [report],
  )
  const others = useMemo(
    () =>
      offeredBeside(
        all.filter((one) => one.id !== report.id && one.where !== 'opened' && !picked.includes(one.id)),
        own,
      ),
    [all, picked, report, own],
  )
  const found = useMemo(() => searched(others, asked), [others, asked])
  const years = others.filter((one) => isOfPlace(one, own))
  const titleOf = (one: string) => inLang(all.find((entry) => entry.id === one)?.title ?? one, lang)
  return (
    <div className={styles.picker}>
      {picked.length > 0 && (
        <ul className={styles.picked} aria-label={say.picked}>
          {picked.map((one) => (
            <li key={one}>
              <Spoken runs={runs(titleOf(one), lang)} />
              <button type="button" aria-label={say.remove(titleOf(one))} onClick={() => choose.compared(one)}>
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {picked.some((one) => keyOfOwn(one) !== null) && <p className={styles.quiet}>{say.ownOnly}</p>}
      {others.length === 0 ? (
        <p className={styles.quiet}>{say.none}</p>
      ) : (
        <fieldset className={styles.library}>
          <legend>{say.add}</legend>
          <div className={styles.tools}>
            <label htmlFor={id}>{say.find}</label>
            <input
              id={id}
              type="search"
              value={words}
              placeholder={say.findHint}
              onChange={(event) => setWords(event.target.value)}
            />
            {years.length > 1 && (
              <Button onClick={() => choose.comparedAll(years.map((one) => one.id))}>
                {say.allYears(exact(years.length, lang))}
              </Button>
            )}
          </div>
          {found.length === 0 && <p role="status">{say.nothingFound}</p>}
          <ul>
            {found.slice(0, most).map((one) => (
              <li key={one.id}>
                <button type="button" onClick={() => choose.compared(one.id)}>
                  <Spoken
                    runs={runs(inLang(one.title, lang) + (one.where === 'browser' ? ` · ${say.here}` : ''), lang)}
                  />
                </button>
              </li>
            ))}
          </ul>
          {found.length > most && <p className={styles.quiet}>{say.more(exact(found.length - most, lang))}</p>}
        </fieldset>
      )}
    </div>
  )
}
