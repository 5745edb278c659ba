import { comparedRows } from '../language/comparedRows'
import { comparisonOnPaper } from '../language/comparisonOnPaper'
import { library } from '../language/library'
import { exact } from '../language/numbers'
import { inLang, runs } from '../language/text'
import { type Lang, words } from '../language/words'
import type { Report } from '../report/schema'
import { comparisonLink } from '../state/library'
import { Spoken } from '../ui/Spoken'
import styles from './ComparisonHead.module.css'
import { PaperAddress } from './PaperAddress'
import { sheets } from './sheets'

/** So many reports are named above every sheet. */
const named = 3

type Props = {
  /** The report on screen. */
  report: Report
  /** Those it is compared with. */
  others: readonly Report[]
  lang: Lang
}

/** What stands over a comparison on paper: which reports, what each is, and where the comparison can be read. */
export function ComparisonHead({ report, others, lang }: Props) {
  const say = comparisonOnPaper[lang]
  const all = [report, ...others]
  const count = exact(all.length, lang)
  const names = words[lang].list(
    all.slice(0, named).map(({ place, year }) => comparedRows[lang].report(inLang(place.short, lang), String(year))),
  )
  const link = comparisonLink(
    report.id,
    others.map(({ id }) => id),
  )
  return (
    <header className={styles.head} data-comparison-head>
      <style>{sheets(say.short(all.length > named ? say.andMore(names, count) : names), lang)}</style>
      <h1>{say.title(count)}</h1>
      <ol aria-label={say.compared}>
        {all.map((one) => (
          <li key={one.id}>
            <strong>
              <Spoken runs={runs(inLang(one.title, lang), lang)} />
            </strong>
            <br />
            <Spoken runs={runs(factsOf(one, lang).join(' · '), lang)} />
          </li>
        ))}
      </ol>
      {link ? <PaperAddress report={report} lang={lang} /> : <p>{say.ownOnly}</p>}
    </header>
  )
}

/** Who published a report, on which form it stands, in whose words. */
function factsOf({ publisher, form, edition }: Report, lang: Lang): string[] {
  const { forms, otherForm, editions } = library[lang]
  return [inLang(publisher.name, lang), forms[form] ?? otherForm(form), editions[edition] ?? edition]
}
