import { useCallback, useState } from 'react'
import { desk } from '../../../language/desk'
import { inLang, runs } from '../../../language/text'
import type { Lang } from '../../../language/words'
import { type Review, useReview } from '../../../state/review'
import { Spoken } from '../../../ui/Spoken'
import { DocumentPane, type Shown } from './DocumentPane'
import { Findings } from './Findings'
import { doubtOf, type Item, itemsOf, provenanceOf } from './items'
import { itemName } from './names'
import styles from './Review.module.css'
import { ReviewTools } from './ReviewTools'
import { type Filter, Values, type Wanted } from './Values'

/** Was the document read as it stands? The document on one side, what was recognised on the other. */
export function ReviewDesk({ review, lang }: { review: Review; lang: Lang }) {
  const { draft, report } = review
  const [filter, setFilter] = useState<Filter>(() =>
    itemsOf(draft.report).some((item) => doubtOf(draft.report, item)) ? 'doubtful' : 'all',
  )
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [shown, setShown] = useState<Shown | null>(null)
  /** Where there is room for one side only. */
  const [pane, setPane] = useState<'values' | 'document'>('values')
  const say = desk[lang].review

  // Made once, so that of hundreds of values only those that changed are drawn again.
  const lead = useCallback((key: string) => {
    const read = useReview.getState().review?.draft.report
    const wasDoubted = read && itemsOf(read).some((item) => item.key === key && doubtOf(read, item))
    setFilter((now) => (now === 'doubtful' && wasDoubted ? now : 'all'))
    setPane('values')
    setWanted({ key })
  }, [])
  const show = useCallback(
    (item: Item) => {
      const now = useReview.getState().review?.report
      const at = now && provenanceOf(now, item)
      if (!at) return
      setPane('document')
      setShown({ at, name: itemName(now, item, lang), back: () => lead(item.key) })
    },
    [lang, lead],
  )
  const showLeft = (i: number) => {
    const left = draft.left[i]
    if (!left) return
    setPane('document')
    setShown({ at: left.at, name: left.text, back: () => setPane('values') })
  }
  return (
    <div className={styles.desk}>
      <h1 className={styles.title} tabIndex={-1}>
        {say.title}
      </h1>
      <p className={styles.of}>
        <Spoken runs={runs(say.of(inLang(report.title, lang), draft.file.name), lang)} />
      </p>
      <ReviewTools review={review} lang={lang} />
      <Findings report={report} lang={lang} onLead={lead} />
      <fieldset className={styles.panesChoice} aria-label={say.panes}>
        {(['values', 'document'] as const).map((one) => (
          <button
            key={one}
            type="button"
            className={styles.chip}
            aria-pressed={pane === one}
            onClick={() => setPane(one)}
          >
            {say[one]}
          </button>
        ))}
      </fieldset>
      <div className={styles.panes} data-pane={pane}>
        <DocumentPane blocks={draft.blocks} shown={shown} lang={lang} />
        <section className={styles.side} aria-labelledby="review-values">
          <h2 id="review-values" className={styles.sideTitle}>
            {say.values}
          </h2>
          <Values
            review={review}
            lang={lang}
            filter={filter}
            wanted={wanted}
            onFilter={setFilter}
            onShow={show}
            onShowLeft={showLeft}
          />
        </section>
      </div>
    </div>
  )
}
