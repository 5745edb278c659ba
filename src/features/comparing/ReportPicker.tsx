import { useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { comparing } from '../../language/comparing'
import { exact } from '../../language/numbers'
import { shortNames } from '../../language/shelf'
import { inLang, runs } from '../../language/text'
import type { Lang } from '../../language/words'
import type { Report } from '../../report/schema'
import { isOfPlace, offeredBeside, type Shelved, searched } from '../../report/shelf'
import { choose } from '../../state/choice'
import { keyOfOwn } from '../../state/library'
import { Button } from '../../ui/Button'
import { Chips } from '../../ui/Chips'
import { Spoken } from '../../ui/Spoken'
import styles from './ReportPicker.module.css'

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

/** Which reports stand side by side? The one on screen is the first; its place's other years are offered first. */
export function ReportPicker({ report, picked, all, lang }: Props) {
  const [words, setWords] = useState('')
  const asked = useDeferredValue(words)
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  const list = useRef<HTMLUListElement>(null)
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
  const compared = useMemo(() => {
    const known = new Map(all.map((one) => [one.id, one]))
    // What the library has not, or not yet, goes by its id.
    const of = (one: string) => known.get(one) ?? { id: one, title: one, place: null, year: null }
    return [{ ...report, place: report.place.name }, ...picked.map(of)]
  }, [all, picked, report])
  const offered = found.slice(0, most)
  const names = shortNames([...compared, ...offered], lang)
  const nameOf = (one: string) => names.get(one) ?? one
  const titleOf = (one: { title: Shelved['title'] }) => inLang(one.title, lang)

  /** The keyboard goes on from the one that takes its place, or from the box. */
  const add = (one: Shelved, at: number) => {
    flushSync(() => choose.compared(one.id))
    const left = list.current?.querySelectorAll('button') ?? []
    const goal = left[Math.min(at, left.length - 1)] ?? box.current
    goal?.focus()
  }
  return (
    <div className={styles.picker}>
      <div className={styles.picked}>
        <p className={styles.count} role="status">
          {say.count(exact(compared.length, lang))}
        </p>
        <Chips
          label={say.picked}
          chips={compared.map((one, i) => ({
            id: one.id,
            children: (
              <span title={titleOf(one)}>
                <Spoken runs={runs(nameOf(one.id), lang)} />
                {i === 0 && <span className={styles.quiet}> {say.onScreen}</span>}
              </span>
            ),
            remove: i === 0 ? null : say.remove(titleOf(one)),
          }))}
          onRemove={choose.compared}
          next={() => box.current}
        />
      </div>
      {picked.some((one) => keyOfOwn(one) !== null) && <p className={styles.quiet}>{say.ownOnly}</p>}
      {others.length === 0 && picked.length === 0 ? (
        <p className={styles.quiet}>{say.none}</p>
      ) : (
        <fieldset className={styles.more}>
          <legend>{say.add}</legend>
          <input
            ref={box}
            id={id}
            type="search"
            aria-label={say.find}
            value={words}
            placeholder={say.findHint}
            onChange={(event) => setWords(event.target.value)}
          />
          {years.length > 1 && (
            <Button onClick={() => choose.comparedAll(years.map((one) => one.id))}>
              {say.allYears(exact(years.length, lang))}
            </Button>
          )}
          {offered.length > 0 && (
            <ul ref={list} className={styles.offered} aria-label={say.offered}>
              {offered.map((one, i) => (
                <li key={one.id}>
                  <Button title={titleOf(one)} onClick={() => add(one, i)}>
                    <span aria-hidden="true">+ </span>
                    <Spoken runs={runs(nameOf(one.id) + (one.where === 'browser' ? ` · ${say.here}` : ''), lang)} />
                  </Button>
                </li>
              ))}
            </ul>
          )}
          {found.length > most && <p className={styles.quiet}>{say.more(exact(found.length - most, lang))}</p>}
          {found.length === 0 && <p role="status">{others.length === 0 ? say.none : say.nothingFound}</p>}
        </fieldset>
      )}
    </div>
  )
}
