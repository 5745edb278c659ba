import { PaperTable } from '../features/statistics/PaperTable'
import { paper } from '../language/paper'
import { inLang, spoken } from '../language/text'
import { type Lang, words as messages } from '../language/words'
import { formOf } from '../report/quantity'
import type { Report } from '../report/schema'
import { shownRows, statisticsOf } from '../report/statistics'
import { useChoice } from '../state/choice'
import { Spoken } from '../ui/Spoken'
import { PaperAddress } from './PaperAddress'
import styles from './PaperPage.module.css'

type Props = { report: Report; lang: Lang }

/** The statistics table alone, as the view of it shows it: its words and zeros narrow it, nothing is folded. */
export function PaperStatistics({ report, lang }: Props) {
  const words = useChoice((c) => c.words)
  const hideZero = useChoice((c) => c.hideZero)
  const form = formOf(report)
  if (!form) return <p>{messages[lang].table.noForm}</p>
  const rows = statisticsOf(report, form)
  const say = paper[lang]
  const left = [words.trim() && say.rowsWith(words.trim()), hideZero && say.noZeros].filter(Boolean)
  return (
    <>
      <h1 className={styles.name}>
        <Spoken runs={spoken(report.title, report, lang)} />
      </h1>
      {left.length > 0 && <p className={styles.narrowed}>{say.narrowed(left.join(say.and))}</p>}
      <PaperTable
        report={report}
        form={form}
        rows={rows}
        shown={shownRows(rows, { hideZero, words, collapsed: new Set() })}
        caption={messages[lang].table.caption(form.title[lang], inLang(report.place.name, lang), String(report.year))}
        words={words}
        lang={lang}
        numberOf={() => undefined}
      />
      <PaperAddress report={report} lang={lang} />
    </>
  )
}
