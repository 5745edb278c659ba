import { useDeferredValue, useMemo, useState } from 'react'
import { Shelf } from '../features/library/Shelf'
import { ShelfRow } from '../features/library/ShelfRow'
import { ShelfTools } from '../features/library/ShelfTools'
import { library } from '../language/library'
import { inLang } from '../language/text'
import { type Lang, words } from '../language/words'
import type { Report } from '../report/schema'
import { type Shelved, soughtOn } from '../report/shelf'
import { linkTo } from '../state/address'
import { choose, nothingChosen, useChoice } from '../state/choice'
import { useKept } from '../state/kept'
import { idOnShelf, keyOfOwn, useShelf } from '../state/library'
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
  const { find, year, form, edition, order } = useChoice()
  const { all, site } = useShelf()
  const [broken, setBroken] = useState<Shelved | null>(null)
  const sought = useMemo(() => ({ find, year, form, edition, order }), [find, year, form, edition, order])
  // What is typed is in its box at once, however long the list.
  const asked = useDeferredValue(sought)
  const shown = useMemo(() => soughtOn(all, asked), [all, asked])
  const own = report && idOnShelf(report)
  const say = library[lang]

  const take = async (one: Shelved) => {
    setBroken(null)
    const key = keyOfOwn(one.id)
    if (one.where === 'opened') choose.library(false)
    else if (key === null) {
      open.close()
      choose.report(one.id)
    } else {
      const entry = useKept.getState().entries?.find((e) => e.key === key)
      if (!entry || !(await review.resume(entry))) return setBroken(one)
      choose.library(false)
    }
    focusMain()
  }
  const compare = (one: Shelved) => {
    choose.compareWith(one.id)
    focusMain()
  }
  const { lang: chosenLang, theme } = useChoice.getState()
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
      <ShelfTools all={all} sought={sought} shown={shown.length} lang={lang} />
      {shown.length ? (
        <Shelf
          reports={shown}
          lang={lang}
          row={(one) => (
            <ShelfRow
              of={one}
              href={
                one.where === 'site' ? linkTo('', { ...nothingChosen, report: one.id, lang: chosenLang, theme }) : null
              }
              onOpen={() => take(one)}
              onCompare={report && one.where !== 'opened' && one.id !== own ? () => compare(one) : null}
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
