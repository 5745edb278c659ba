import { useEffect, useState } from 'react'
import { desk } from '../../language/desk'
import { day, exact } from '../../language/numbers'
import { inLang, runs } from '../../language/text'
import type { Lang } from '../../language/words'
import { type Entry, kept, useKept } from '../../state/kept'
import { open } from '../../state/opened'
import { reportOf, review } from '../../state/review'
import { Button } from '../../ui/Button'
import { Notice } from '../../ui/Notice'
import { Spoken } from '../../ui/Spoken'
import styles from './Desk.module.css'
import { Removed } from './Removed'
import { saveReport } from './reportFile'

/** Which reports are kept in this browser, and which documents are not finished with? */
export function KeptList({ lang }: { lang: Lang }) {
  const entries = useKept((k) => k.entries)
  const trouble = useKept((k) => k.trouble)
  const [broken, setBroken] = useState<Entry | null>(null)
  const say = desk[lang].own
  useEffect(() => void kept.read(), [])

  const take = async (entry: Entry) => {
    setBroken(null)
    if (!(await review.resume(entry))) setBroken(entry)
    else if (!entry.kept) open.desk('review')
  }
  const save = async (entry: Entry) => {
    const body = await kept.body(entry.key)
    if (body) saveReport(reportOf(body, entry.edits))
    else setBroken(entry)
  }
  const line = (entry: Entry) => {
    const title = inLang(entry.title, lang)
    // Swedish writes days as ISO does, here of the reader's own calendar.
    const on = day(new Date(entry.at).toLocaleDateString('sv'), lang)
    return (
      <li key={entry.key} className={styles.entry}>
        <p>
          <strong>
            <Spoken runs={runs(title, lang)} />
          </strong>
          <span className={styles.hint}>
            {entry.name} · {entry.kept ? say.at(on) : say.touched(on, exact(entry.edits.length, lang))}
          </span>
        </p>
        <p className={styles.buttons}>
          <Button onClick={() => take(entry)} aria-label={entry.kept ? say.openOf(title) : say.resumeOf(title)}>
            {entry.kept ? say.open : desk[lang].take.resume}
          </Button>
          <Button onClick={() => save(entry)} aria-label={say.saveOf(title)}>
            {say.save}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              void kept.remove(entry.key)
            }}
            aria-label={entry.kept ? say.removeOf(title) : say.discardOf(title)}
          >
            {entry.kept ? say.remove : desk[lang].take.discard}
          </Button>
        </p>
      </li>
    )
  }
  const done = entries?.filter((e) => e.kept) ?? []
  const begun = entries?.filter((e) => !e.kept) ?? []
  return (
    <>
      <Removed lang={lang} />
      {broken && (
        <Notice kind="alert">
          <p>
            <Spoken runs={runs(say.broken(inLang(broken.title, lang)), lang)} />
          </p>
        </Notice>
      )}
      {trouble && entries === null && (
        <Notice kind="alert">
          <p>{desk[lang].take.notKept[trouble]}</p>
        </Notice>
      )}
      {begun.length > 0 && (
        <section aria-labelledby="unfinished-title">
          <h2 id="unfinished-title">{say.unfinishedTitle}</h2>
          <ul className={styles.entries}>{begun.map(line)}</ul>
        </section>
      )}
      <section aria-labelledby="kept-title">
        <h2 id="kept-title">{say.keptTitle}</h2>
        {done.length > 0 ? <ul className={styles.entries}>{done.map(line)}</ul> : <p>{say.nothing}</p>}
      </section>
    </>
  )
}
