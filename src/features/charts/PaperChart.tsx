import { paper } from '../../language/paper'
import { runs } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import type { ChartEntry, Report } from '../../report/schema'
import { Spoken } from '../../ui/Spoken'
import { ChartTable } from './ChartTable'
import { chartModel } from './model'
import { drawingNow } from './onPaper'
import styles from './PaperChart.module.css'

/** A chart on paper: its drawing, or its data where it has not been drawn yet; never cut in two. */
export function PaperChart({ report, entry, lang }: { report: Report; entry: ChartEntry; lang: Lang }) {
  const model = chartModel(report, entry, lang)
  const drawing = drawingNow(model)
  const say = messages[lang].charts
  return (
    <figure className={styles.chart} data-paper-chart={model.id}>
      <figcaption>
        <p className={styles.title}>
          <Spoken runs={runs(model.title, lang)} />
        </p>
        <p className={styles.small}>{say.unit(model.unit)}</p>
      </figcaption>
      {drawing === null ? (
        <>
          <p className={styles.small}>{model.marks.length ? paper[lang].notDrawn : say.noValues}</p>
          <ChartTable model={model} />
        </>
      ) : (
        // The page's own drawing: every text in it went through React.
        <div className={styles.drawing} dangerouslySetInnerHTML={{ __html: drawing }} />
      )}
      {model.note && (
        <p className={styles.small}>
          <Spoken runs={runs(model.note, lang)} />
        </p>
      )}
      <p className={styles.small}>
        <Spoken runs={runs(model.source, lang)} />
      </p>
    </figure>
  )
}
