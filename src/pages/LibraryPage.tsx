import { useDeferredValue, useId, useMemo, useState } from 'react'
import { CompareBar } from '../features/library/CompareBar'
import { Shelf } from '../features/library/Shelf'
import { ShelfRow } from '../features/library/ShelfRow'
import { ShelfTools } from '../features/library/ShelfTools'
import { library } from '../language/library'
import { inLang } from '../language/text'
import { type Lang, words } from '../language/words'
import type { Report } from '../report/schema'
import { asComparison, type Shelved, soughtOn } from '../report/shelf'
import { linkTo, mostCompared } from '../state/address'
import { choose, useChoice } from '../state/choice'
import { useKept } from '../state/kept'
import { keyOfOwn, useShelf } from '../state/library'
import { open } from '../state/opened'
import { review } from '../state/review'
import { Button } from '../ui/Button'
import { focusMain } from '../ui/focusMain'
import { Notice } from '../ui/Notice'
import styles from './LibraryPage.module.css'

type Props = {
  /** The report the library lies over; null: none has come. */
  report: Report | null
  lang: Lang
}

/** Every report there is: of the site, of the reader's own. */
export default function LibraryPage({ report, lang }: Props) {
  const { find, year, form, edition, order, ticked: ids } = useChoice()
  const { all, site } = useShelf()
  const [broken, setBroken] = useState<Shelved | null>(null)
  const sought = useMemo(() => ({ find, year, form, edition, order }), [find, year, form, edition, order])
  // What is typed is in its box at once, however long the list.
  const asked = useDeferredValue(sought)
  const shown = useMemo(() => soughtOn(all, asked), [all, asked])
  const ticked = useMemo(() => ids.flatMap((id) => all.find((one) => one.id === id) ?? []), [ids, all])
  const box = useId()
  const say = library[lang]

  const take = async (one: Shelved) => {
    setBroken(null)
    if (!(await brought(one))) return setBroken(one)
    if (one.where === 'site') choose.report(one.id)
    else choose.library(false)
    focusMain()
  }
  const compare = async (reports: readonly Shelved[]) => {
    const compared = asComparison(reports)
    if (!compared) return
    const { own, others } = compared
    setBroken(null)
    if (!(await brought(own))) return setBroken(own)
    choose.comparison(
      own.where === 'site' ? own.id : null,
      others.map(({ id }) => id),
    )
    focusMain()
  }
  const full = ticked.length >= mostCompared
  const shownIds = shown.map(({ id }) => id)
  const more = new Set([...ids, ...shownIds.slice(0, mostCompared + 1)])
  const canTickAll = shown.length > 1 && more.size <= mostCompared && more.size > ids.length
  return (
    <div className={styles.library}>
      <h1 className={styles.title}>{say.title}</h1>
      <p>{say.about}</p>
      {report && (
        <p>
          <Button
            onClick={() => {
              choose.library(false)
              focusMain()
            }}
          >
            {say.back}
          </Button>
        </p>
      )}
      {site.isPending && <p role="status">{words[lang].loading.index}</p>}
      {(site.isError || site.data?.ok === false) && (
        <Notice kind="alert">
          <p>
            {say.failed} <Button onClick={() => site.refetch()}>{say.retry}</Button>
          </p>
        </Notice>
      )}
      {broken && (
        <Notice kind="alert">
          <p>{say.broken(inLang(broken.title, lang))}</p>
        </Notice>
      )}
      <ShelfTools
        all={all}
        sought={sought}
        shown={shown.length}
        id={box}
        onTickAll={canTickAll ? () => choose.ticked([...more]) : null}
        lang={lang}
      />
      {ticked.length > 0 && (
        <CompareBar
          ticked={ticked}
          full={full}
          all={all}
          hrefOf={hrefOf}
          onCompare={compare}
          next={() => document.getElementById(box)}
          lang={lang}
        />
      )}
      {shown.length ? (
        <Shelf
          reports={shown}
          lang={lang}
          row={(one) => (
            <ShelfRow
              of={one}
              href={hrefOf([one])}
              onOpen={() => take(one)}
              ticked={ids.includes(one.id)}
              onTick={full && !ids.includes(one.id) ? null : () => choose.tick(one.id)}
              lang={lang}
            />
          )}
        />
      ) : (
        all.length > 0 && (
          <p>
            {say.nothing} <Button onClick={choose.wholeLibrary}>{say.everything}</Button>
          </p>
        )
      )}
    </div>
  )
}

/** Has a report of the reader's own on screen, or makes room for one of the site; false: it cannot be opened any more. */
async function brought({ id, where }: Shelved): Promise<boolean> {
  if (where === 'opened') return true
  if (where === 'site') {
    open.close()
    return true
  }
  const entry = useKept.getState().entries?.find(({ key }) => key === keyOfOwn(id))
  return entry !== undefined && review.resume(entry)
}

/** The address of a report, or of several compared; null: one of the reader's own is among them. */
function hrefOf(reports: readonly Shelved[]): string | null {
  const found = asComparison(reports)
  if (!found || reports.some(({ where }) => where !== 'site')) return null
  const { lang, theme } = useChoice.getState()
  const others = found.others.map(({ id }) => id)
  return linkTo('', { report: found.own.id, with: others, view: others.length ? 'compare' : 'read', lang, theme })
}
