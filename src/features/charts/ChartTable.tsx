import { percent } from '../../language/numbers'
import { runs } from '../../language/text'
import { words as messages } from '../../language/words'
import ear from '../../ui/Ear.module.css'
import { Spoken } from '../../ui/Spoken'
import styles from './ChartFigure.module.css'
import { type ChartModel, dataRows } from './model'

/** The figures behind a chart. */
export function ChartTable({ model }: { model: ChartModel }) {
  const say = messages[model.lang].charts
  const shares = model.marks.some((m) => m.share !== null)
  return (
    <table className={styles.table}>
      <caption className={ear.only}>{say.dataOf(model.title)}</caption>
      <thead>
        <tr>
          <th scope="col">{say.item}</th>
          <th scope="col">{say.value}</th>
          {shares && <th scope="col">{say.shareHeader}</th>}
        </tr>
      </thead>
      <tbody>
        {dataRows(model).map((m) => (
          <tr key={m.id} data-figure={m.id}>
            <th scope="row">
              <Spoken runs={runs(m.label, model.lang)} />
            </th>
            <td>
              <Spoken runs={runs(m.full, model.lang)} />
            </td>
            {shares && <td>{m.share === null ? '' : percent(m.share, model.lang)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
