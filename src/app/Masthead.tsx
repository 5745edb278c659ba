import { OpenFile } from '../features/opening/OpenFile'
import { day } from '../language/numbers'
import { inLang, runs, spoken } from '../language/text'
import { type Lang, words as messages } from '../language/words'
import type { Report } from '../report/schema'
import { choose, useChoice, type View, views } from '../state/choice'
import { open } from '../state/opened'
import { page } from '../state/page'
import { Button } from '../ui/Button'
import { focusMain } from '../ui/focusMain'
import { Spoken } from '../ui/Spoken'
import styles from './Masthead.module.css'
import { ThemeSwitch } from './ThemeSwitch'

type Props = {
  report: Report | null
  lang: Lang
  /** Opens the window where the report is taken away. */
  onTake?: () => void
}

/** Which report is this, who published it, and what can be done with it? */
export function Masthead({ report, lang, onTake }: Props) {
  const view = useChoice((c) => c.view)
  const inLibrary = useChoice((c) => c.library)
  const say = messages[lang].masthead
  const other: Lang = lang === 'zh' ? 'en' : 'zh'
  const name: Record<View, string> = {
    read: say.read,
    charts: say.charts,
    table: say.table,
    checks: say.checks,
    compare: say.compare,
  }
  return (
    <header className={styles.masthead}>
      <a className={styles.skip} href="#main">
        {say.skip}
      </a>
      <div className={styles.tools}>
        <div className={styles.brand}>
          <span className={styles.product}>{messages[lang].product}</span>
          {page.file === null && (
            <Button
              look="quiet"
              aria-current={inLibrary ? 'page' : undefined}
              onClick={() => {
                open.desk(null)
                choose.library(true)
                focusMain()
              }}
            >
              {say.library}
            </Button>
          )}
        </div>
        <div className={styles.buttons}>
          <OpenFile lang={lang} />
          <Button
            look="quiet"
            onClick={() => {
              open.desk('own')
              focusMain()
            }}
          >
            {messages[lang].open.mine}
          </Button>
          <ThemeSwitch lang={lang} />
          <Button
            lang={other === 'zh' ? 'zh-CN' : 'en'}
            aria-label={say.switchLanguage}
            onClick={() => choose.lang(other)}
          >
            {messages[lang].otherLanguage}
          </Button>
        </div>
      </div>
      {report && (
        <>
          <h1 className={styles.title}>
            <Spoken runs={spoken(report.title, report, lang)} />
          </h1>
          <ul className={styles.facts}>
            <li>
              <Spoken runs={runs(say.publisher(inLang(report.publisher.name, lang)), lang)} />
            </li>
            {report.published && <li>{say.published(day(report.published, lang))}</li>}
            <li>{say.period(day(report.period.from, lang), day(report.period.to, lang))}</li>
            <li>{say.edition[report.edition]}</li>
            {report.publisher.url && (
              <li>
                <a href={report.publisher.url} rel="noreferrer">
                  <Spoken runs={runs(say.original(inLang(report.publisher.name, lang)), lang)} />
                </a>
              </li>
            )}
          </ul>
          <div className={styles.bar}>
            <nav aria-label={say.views} className={styles.views}>
              {views
                // A report saved as one page has no others beside it.
                .filter((v) => v !== 'compare' || page.file === null)
                .map((v) => (
                  <button
                    key={v}
                    type="button"
                    aria-current={v === view ? 'page' : undefined}
                    onClick={() => choose.view(v)}
                  >
                    {name[v]}
                  </button>
                ))}
            </nav>
            {onTake && (
              <Button look="quiet" aria-haspopup="dialog" onClick={onTake}>
                {say.take}
              </Button>
            )}
          </div>
        </>
      )}
    </header>
  )
}
