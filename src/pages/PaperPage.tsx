import { useLayoutEffect } from 'react'
import { PaperChart } from '../features/charts/PaperChart'
import { paper } from '../language/paper'
import { plain } from '../language/text'
import type { Lang } from '../language/words'
import type { ChartEntry, Report } from '../report/schema'
import styles from './PaperPage.module.css'
import { PaperReport } from './PaperReport'
import { PaperStatistics } from './PaperStatistics'

/** What is printed: the report, its statistics table alone, or one chart alone. */
export type Part = 'report' | 'table' | ChartEntry

type Props = { report: Report; lang: Lang; part: Part }

/** The document that stands in place of the page while it is printed. */
export function PaperPage({ report, lang, part }: Props) {
  useLayoutEffect(() => {
    const html = document.documentElement
    html.dataset.printing = ''
    return () => {
      delete html.dataset.printing
    }
  }, [])
  return (
    <div className={styles.paper} data-paper>
      {typeof part === 'string' && <style>{sheets(plain(report.title, lang), lang)}</style>}
      {part === 'report' ? (
        <PaperReport report={report} lang={lang} />
      ) : part === 'table' ? (
        <PaperStatistics report={report} lang={lang} />
      ) : (
        <PaperChart report={report} entry={part} lang={lang} numberOf={() => undefined} alone={false} />
      )}
    </div>
  )
}

/** A text in a style sheet: every sign that could end it is written as its code. */
const quoted = (text: string) =>
  `"${text.replace(/["\\<>\n\r\f]/g, (sign) => `\\${(sign.codePointAt(0) ?? 32).toString(16)} `)}"`

/**
 * The margins of the sheets: the report's name above, the page's number below, neither on the cover. Browsers that know
 * no margin boxes leave them empty.
 */
function sheets(title: string, lang: Lang): string {
  const { before, between, after } = paper[lang].page
  const small = 'font: 8pt sans-serif; color: #55575b; white-space: nowrap;'
  return `
    @page { @top-left { content: ${quoted(title)}; ${small} }
      @bottom-center { content: "${before}" counter(page) "${between}" counter(pages) "${after}"; ${small} } }
    @page cover { @top-left { content: "" } @bottom-center { content: "" } }`
}
