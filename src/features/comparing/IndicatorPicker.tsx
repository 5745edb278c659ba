import { memo, useMemo } from 'react'
import { nameOfComparable } from '../../language/comparables'
import { comparedCharts } from '../../language/comparedCharts'
import { comparedRows } from '../../language/comparedRows'
import { inLang } from '../../language/text'
import type { Lang } from '../../language/words'
import { type Comparable, wholeRowOf } from '../../report/compare/series'
import { choose, type Measure, measures } from '../../state/choice'
import { OneOf } from '../../ui/OneOf'
import styles from './IndicatorPicker.module.css'

type Props = {
  rows: readonly Comparable[]
  /** Id of the quantity drawn. */
  shown: string
  measure: Measure
  lang: Lang
}

/** Which quantity is drawn, of whom, and as what? Those that several reports state, by the table or text they are in. */
export const IndicatorPicker = memo(function IndicatorPicker({ rows, shown, measure, lang }: Props) {
  const say = comparedRows[lang]
  const whole = wholeRowOf(rows, shown)
  const groups = useMemo(() => {
    const found = new Map<string, Comparable[]>()
    for (const row of rows) {
      if (row.column !== null || (row.id !== whole?.id && !isShared(row))) continue
      const [top] = row.under
      const name = top === undefined ? comparedRows[lang].text : inLang(top, lang)
      found.set(name, [...(found.get(name) ?? []), row])
    }
    return [...found]
  }, [rows, whole, lang])
  const columns = rows.filter(
    (row) => row.column !== null && wholeRowOf(rows, row.id) === whole && (row.id === shown || isShared(row)),
  )
  return (
    <div className={styles.picker}>
      <label>
        {say.indicatorToShow}
        <select value={whole?.id} onChange={(event) => choose.indicator(event.target.value)}>
          {groups.map(([name, members]) => (
            <optgroup key={name} label={name}>
              {members.map((row) => (
                <option key={row.id} value={row.id}>
                  {nameOfComparable(row, lang)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
      {whole && columns.length > 0 && (
        <label>
          {comparedCharts[lang].applicant}
          <select value={shown} onChange={(event) => choose.indicator(event.target.value)}>
            <option value={whole.id}>{comparedCharts[lang].allApplicants}</option>
            {columns.map((row) => (
              <option key={row.id} value={row.id}>
                {row.column?.[lang]}
              </option>
            ))}
          </select>
        </label>
      )}
      <OneOf
        name={say.measure}
        options={measures.map((value) => ({ value, label: say.measures[value] }))}
        value={measure}
        onChoose={choose.measure}
      />
    </div>
  )
})

/** Whether two reports state it, so that it can be compared. */
const isShared = ({ points }: Comparable) => points.filter((point) => point !== null).length > 1
