import { Fragment } from 'react'
import { FigureInText } from '../features/reading/FigureInText'
import { Running } from '../features/reading/Running'
import { atAGlance, day, ordinal } from '../language/numbers'
import { paper } from '../language/paper'
import { inLang, runs, spoken, unitIn } from '../language/text'
import { type Lang, words as messages } from '../language/words'
import { disputedIn } from '../report/checks/disputed'
import { doubtOfFigure } from '../report/imported'
import { quantity } from '../report/quantity'
import type { Report } from '../report/schema'
import { useChoice } from '../state/choice'
import { Spoken } from '../ui/Spoken'
import { PaperAddress } from './PaperAddress'
import styles from './PaperPage.module.css'

type Props = { report: Report; lang: Lang }

/** Whose report, of which year, what stands out, and where it can be read? The first page. */
export function PaperCover({ report, lang }: Props) {
  const say = paper[lang]
  const { masthead } = messages[lang]
  const headlines = report.headlines.flatMap(({ figure, text }) => {
    const q = quantity(report, figure)
    return q ? [{ q, text }] : []
  })
  const only = usePart(report, lang)
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
      {only !== '' && <p className={styles.narrowed}>{say.narrowed(only)}</p>}
      {/* What stands out of the whole may not be in the part. */}
      {only === '' && headlines.length > 0 && (
        <ul className={styles.headlines}>
          {headlines.map(({ q, text }) => (
            <li key={q.id}>
              <strong>
                <FigureInText
                  id={q.id}
                  value={q.value}
                  label={inLang(q.label, lang)}
                  disputed={disputedIn(report).get(q.id)?.[0]}
                  doubt={doubtOfFigure(report, q.id)}
                  lang={lang}
                  foreign={false}
                >
                  {atAGlance(q, lang)}
                </FigureInText>{' '}
                <small>{unitIn(q.unit, lang)}</small>
              </strong>
              <Spoken runs={spoken(q.label, report, lang)} />
              {inLang(text, lang) !== '' && (
                <span className={styles.more}>
                  <Running report={report} text={text} lang={lang} words="" />
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      <PaperAddress report={report} lang={lang} />
    </header>
  )
}

/** Which part of the report is printed, in words; '' for all of it. */
function usePart(report: Report, lang: Lang): string {
  const sections = useChoice((c) => c.sections)
  const topics = useChoice((c) => c.topics)
  const words = useChoice((c) => c.words).trim()
  const say = paper[lang]
  const list = messages[lang].list
  const chosen = report.topics.filter(({ id }) => topics.includes(id)).map(({ title }) => inLang(title, lang))
  return [
    sections.length ? say.sections(list(sections.map((n) => ordinal(n, lang)))) : '',
    chosen.length ? say.topics(list(chosen)) : '',
    words ? say.words(words) : '',
  ]
    .filter(Boolean)
    .join(say.and)
}

/** A title in parts: a Chinese one is cut best behind its year. */
const cut = (title: string, year: number): string[] => title.split(new RegExp(`(?<=${year}年度?)`))
