import { useCallback, useEffect, useMemo, useRef } from 'react'
import { fieldOf } from '../../../importing/edits'
import { desk } from '../../../language/desk'
import { exact } from '../../../language/numbers'
import type { Lang } from '../../../language/words'
import { formOf } from '../../../report/quantity'
import type { Report } from '../../../report/schema'
import type { Review } from '../../../state/review'
import { cellOf, doubtOf, type Item, itemsOf, provenanceOf } from './items'
import { LeftList } from './LeftList'
import { cellNames, itemName, rowNames } from './names'
import styles from './Review.module.css'
import { useGradually } from './useGradually'
import { Value } from './Value'

export const filters = ['doubtful', 'all', 'left'] as const
export type Filter = (typeof filters)[number]

/** An item the reader is led to; a new object leads there again. */
export type Wanted = { key: string }

type Props = {
  review: Review
  lang: Lang
  filter: Filter
  wanted: Wanted | null
  onFilter: (filter: Filter) => void
  onShow: (item: Item) => void
  onShowLeft: (i: number) => void
}

/** Values drawn in one task. */
const chunk = 10

const asText = (value: number | null) => (value === null ? '' : String(value))

/** What stands in the report for an item, as it is written into a field. */
function writtenOf(report: Report, item: Item): string {
  if (item.kind === 'cell') return asText(cellOf(report, item.code, item.column))
  if (item.kind === 'figure') return asText(report.figures[item.ref]?.value ?? null)
  return fieldOf(report, item.field)
}

/** What was recognised in the document, the doubtful first? */
export function Values({ review, lang, filter, wanted, onFilter, onShow, onShowLeft }: Props) {
  const { report, draft } = review
  const box = useRef<HTMLDivElement>(null)
  const onGone = useCallback(() => box.current?.focus(), [])
  const say = desk[lang].review
  const items = itemsOf(report)
  // What was doubtful when it was read stays in the list once it is settled: nothing moves under the reader's hand.
  const doubtful = items.filter((item) => doubtOf(draft.report, item) !== undefined)
  const counts: Record<Filter, number> = {
    // The two ends of a period are one doubt.
    doubtful: new Set(doubtful.filter((item) => doubtOf(report, item) !== undefined).map((item) => item.ref)).size,
    all: items.length,
    left: draft.left.length,
  }
  return (
    <div ref={box} className={styles.values} tabIndex={-1}>
      <fieldset className={styles.filters} aria-label={say.filter}>
        {filters.map((one) => (
          <button
            key={one}
            type="button"
            className={styles.chip}
            aria-pressed={filter === one}
            onClick={() => onFilter(one)}
          >
            {say.filters[one](exact(counts[one], lang))}
          </button>
        ))}
      </fieldset>
      {filter === 'left' ? (
        <LeftList draft={draft} lang={lang} onShow={onShowLeft} />
      ) : (
        <List
          // Begun anew with another filter: a long list is drawn bit by bit again.
          key={filter}
          review={review}
          items={filter === 'doubtful' ? doubtful : items}
          none={say.none[filter]}
          wanted={wanted}
          lang={lang}
          onShow={onShow}
          onGone={onGone}
        />
      )}
    </div>
  )
}

type ListProps = Pick<Props, 'review' | 'lang' | 'wanted' | 'onShow'> & {
  items: readonly Item[]
  none: string
  onGone: () => void
}

function List({ review, items, none, wanted, lang, onShow, onGone }: ListProps) {
  const { report, draft } = review
  const list = useRef<HTMLDivElement>(null)
  const say = desk[lang].review
  const form = formOf(report)
  // Of the report, the names of rows depend on its form alone.
  const names = useMemo(() => cellNames(report, lang), [form, lang])
  const rows = useMemo(() => rowNames(form, names), [form, names])
  const at = items.findIndex((item) => item.key === wanted?.key)
  const isDrawn = useGradually(Math.ceil(items.length / chunk), at < 0 ? null : Math.floor(at / chunk))

  useEffect(() => {
    if (!wanted) return
    const item = list.current?.querySelector(`[data-value="${CSS.escape(wanted.key)}"]`)
    item?.scrollIntoView({ block: 'center' })
    item?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true })
  }, [wanted])

  if (!items.length) return <p>{none}</p>
  const groups = (['field', 'cell', 'figure'] as const).map((kind) => ({
    kind,
    lines: items.map((item, i) => ({ item, i })).filter(({ item }) => item.kind === kind),
  }))
  return (
    <div ref={list}>
      {groups.map(
        ({ kind, lines }) =>
          lines.length > 0 && (
            <section key={kind} aria-labelledby={`review-${kind}`}>
              <h3 id={`review-${kind}`} className={styles.group}>
                {say.groups[kind]}
              </h3>
              <ul className={styles.list}>
                {lines.map(
                  ({ item, i }) =>
                    isDrawn(Math.floor(i / chunk)) && (
                      <Value
                        key={item.key}
                        item={item}
                        name={names.get(item.key) ?? itemName(report, item, lang)}
                        value={writtenOf(report, item)}
                        at={provenanceOf(report, item)}
                        was={doubtOf(draft.report, item)}
                        figure={item.kind === 'figure' ? report.figures[item.ref] : undefined}
                        rows={rows}
                        file={draft.file.name}
                        lang={lang}
                        onShow={onShow}
                        onGone={onGone}
                      />
                    ),
                )}
              </ul>
            </section>
          ),
      )}
    </div>
  )
}
