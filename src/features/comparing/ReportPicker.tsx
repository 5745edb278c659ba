import { useId, useState } from 'react'
import { comparing } from '../../language/comparing'
import { inLang, runs } from '../../language/text'
import type { Lang } from '../../language/words'
import type { Index } from '../../report/schema'
import { choose } from '../../state/choice'
import { Spoken } from '../../ui/Spoken'
import styles from './Comparing.module.css'

type Entry = Index['reports'][number]
type Props = {
  /** The report on screen. */
  own: string
  /** Ids of those it is compared with. */
  picked: readonly string[]
  library: readonly Entry[]
  lang: Lang
}

/** Which reports stand side by side? */
export function ReportPicker({ own, picked, library, lang }: Props) {
  const [words, setWords] = useState('')
  const id = useId()
  const say = comparing[lang]
  const others = library.filter((entry) => entry.id !== own && !picked.includes(entry.id))
  const found = others.filter((entry) => holds(entry, words))
  return (
    <div className={styles.picker}>
      {picked.length > 0 && (
        <ul className={styles.picked} aria-label={say.picked}>
          {picked.map((one) => {
            const title = inLang(library.find((entry) => entry.id === one)?.title ?? one, lang)
            return (
              <li key={one}>
                <Spoken runs={runs(title, lang)} />
                <button type="button" aria-label={say.remove(title)} onClick={() => choose.compared(one)}>
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            )
          })}
        </ul>
      )}
      {others.length === 0 ? (
        <p className={styles.quiet}>{say.none}</p>
      ) : (
        <fieldset className={styles.library}>
          <legend>{say.add}</legend>
          <label htmlFor={id} className={styles.label}>
            {say.find}
          </label>
          <input
            id={id}
            type="search"
            value={words}
            placeholder={say.findHint}
            onChange={(event) => setWords(event.target.value)}
          />
          {found.length === 0 && <p role="status">{say.nothingFound}</p>}
          <ul>
            {found.map((entry) => (
              <li key={entry.id}>
                <button type="button" onClick={() => choose.compared(entry.id)}>
                  <Spoken runs={runs(inLang(entry.title, lang), lang)} />
                </button>
              </li>
            ))}
          </ul>
        </fieldset>
      )}
    </div>
  )
}

/** Whether a report's title, place or year holds every one of the words, in either language. */
function holds({ title, place, year }: Entry, words: string): boolean {
  const text = JSON.stringify([title, place, year]).normalize('NFKC').toLowerCase()
  return words
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word))
}
