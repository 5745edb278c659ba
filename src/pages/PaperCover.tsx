import { Fragment } from 'react'
import { brief, day, ordinal } from '../language/numbers'
import { paper } from '../language/paper'
import { inLang, runs, spoken, unitIn } from '../language/text'
import { type Lang, words as messages } from '../language/words'
import { quantity } from '../report/quantity'
import type { Report } from '../report/schema'
import { addressOf } from '../state/address'
import type { Choice } from '../state/choice'
import { useOpened } from '../state/opened'
import { codeOf } from '../takeaway/code'
import { Spoken } from '../ui/Spoken'
import styles from './PaperPage.module.css'

type Props = {
  report: Report
  lang: Lang
  /** What only a part of the report is printed for; null: all of it is. */
  narrowed: Pick<Choice, 'sections' | 'topics' | 'words'> | null
}

/** Whose report, of which year, what stands out, and where it can be read? The first page. */
export function PaperCover({ report, lang, narrowed }: Props) {
  const own = useOpened((o) => o.viewing !== null)
  const say = paper[lang]
  const { masthead } = messages[lang]
  const headlines = report.headlines.flatMap(({ figure }) => quantity(report, figure) ?? [])
  const address = own ? null : addressOf({ view: 'read', figure: null, chart: null, check: null, verdict: null })
  const code = address === null ? null : codeOf(address)
  const today = new Date().toISOString().slice(0, 10)
  const list = messages[lang].list
  const what = narrowed && [
    narrowed.sections.length ? say.sections(list(narrowed.sections.map((n) => ordinal(n, lang)))) : '',
    narrowed.topics.length
      ? say.topics(list(report.topics.filter((t) => narrowed.topics.includes(t.id)).map((t) => inLang(t.title, lang))))
      : '',
    narrowed.words.trim() ? say.words(narrowed.words.trim()) : '',
  ]
  return (
    <header className={styles.cover}>
      <p className={styles.year}>
        <Spoken runs={spoken(report.place.name, report, lang)} /> · {report.year}
      </p>
      <h1>
        {cut(inLang(report.title, lang), report.year).map((part, i) => (
          <Fragment key={part}>
            {i > 0 && <wbr />}
            <Spoken runs={spoken(part, report, lang)} />
          </Fragment>
        ))}
      </h1>
      <ul className={styles.facts}>
        <li>
          <Spoken runs={runs(masthead.publisher(inLang(report.publisher.name, lang)), lang)} />
        </li>
        {report.published && <li>{masthead.published(day(report.published, lang))}</li>}
        <li>{masthead.period(day(report.period.from, lang), day(report.period.to, lang))}</li>
        <li>{say.edition[report.edition]}</li>
      </ul>
      {what && <p className={styles.narrowed}>{say.narrowed(what.filter(Boolean).join(say.and))}</p>}
      {headlines.length > 0 && (
        <ul className={styles.headlines}>
          {headlines.map((q) => (
            <li key={q.id}>
              <strong>
                {brief(q.value, lang)} <small>{unitIn(q.unit, lang)}</small>
              </strong>
              <Spoken runs={spoken(q.label, report, lang)} />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.where}>
        {code && (
          <svg role="img" aria-label={say.readAt} viewBox={`0 0 ${code.size} ${code.size}`} shapeRendering="crispEdges">
            <path d={code.path} />
          </svg>
        )}
        <p>
          {address !== null && (
            <>
              {say.readAt}
              <br />
              <a href={address}>{decodeURI(address)}</a>
              <br />
            </>
          )}
          {say.printedOn(day(today, lang))}
        </p>
      </div>
    </header>
  )
}

/** A title in parts: a Chinese one is cut best behind its year. */
const cut = (title: string, year: number): string[] => title.split(new RegExp(`(?<=${year}年度?)`))
