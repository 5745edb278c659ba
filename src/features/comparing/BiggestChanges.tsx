import { memo, useId, useMemo } from 'react'
import { differenceIn, rateOf } from '../../language/changes'
import { nameOfComparable } from '../../language/comparables'
import { comparedRows } from '../../language/comparedRows'
import { exact } from '../../language/numbers'
import { runs, unitIn } from '../../language/text'
import type { Lang } from '../../language/words'
import { biggestChanges, type Changed, leastToTell } from '../../report/compare/biggest'
import type { Comparable } from '../../report/compare/series'
import { Spoken } from '../../ui/Spoken'
import styles from './BiggestChanges.module.css'

const most = 6

type Props = {
  rows: readonly Comparable[]
  span: readonly [number, number]
  /** The years the span is between. */
  years: readonly [number, number]
  onDraw: (id: string) => void
  lang: Lang
}

/** What should one look at first? */
export const BiggestChanges = memo(function BiggestChanges({ rows, span, years, onDraw, lang }: Props) {
  const found = useMemo(() => biggestChanges(rows, span, most), [rows, span])
  const id = useId()
  const say = comparedRows[lang]
  if (!found.length) return null
  return (
    <section className={styles.biggest} aria-labelledby={id}>
      <h4 id={id}>{say.biggest}</h4>
      <p className={styles.quiet}>
        {say.biggestAbout(String(years[0]), String(years[1]), exact(leastToTell, lang))}{' '}
        <span data-on-screen>{say.clickDraws}</span>
      </p>
      <ol>
        {found.map((one) => (
          <li key={one.row.id}>
            <Line {...one} onDraw={onDraw} lang={lang} />
            {one.parts.length > 0 && (
              <ul>
                {one.parts.map((part) => (
                  <li key={part.row.id}>
                    <Line {...part} onDraw={onDraw} lang={lang} />
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </section>
  )
})

type LineProps = Pick<Changed, 'row' | 'change'> & Pick<Props, 'onDraw' | 'lang'>

/** One change, by how many and by what share; a click draws the quantity. */
function Line({ row, change, onDraw, lang }: LineProps) {
  return (
    <button type="button" onClick={() => onDraw(row.id)}>
      <span className={styles.name}>
        <Spoken runs={runs(nameOfComparable(row, lang), lang)} />
      </span>
      <span className={styles.quiet}>{differenceIn(change, unitIn(row.unit, lang), lang)}</span>
      <strong>{rateOf(change, lang)}</strong>
    </button>
  )
}
