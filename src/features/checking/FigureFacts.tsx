import { inFull, percent } from '../../language/numbers'
import { asRange } from '../../language/ranges'
import { inLang, runs } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import { chartsOf } from '../../report/charts'
import { placesOf } from '../../report/places'
import { type Quantity, quantity } from '../../report/quantity'
import type { Report } from '../../report/schema'
import { Spoken } from '../../ui/Spoken'
import styles from './FigureCard.module.css'
import { whichPlace } from './whichPlace'

type Props = { report: Report; of: Quantity; at: HTMLElement; lang: Lang }

/** How was it printed, what does the table say, and what share is it of its whole? */
export function FigureFacts({ report, of, at, lang }: Props) {
  const say = messages[lang].card
  const own = report.figures[of.id]
  const prints = placesOf(report).get(of.id)?.[Math.max(0, whichPlace(of.id, at))]?.printed ?? []
  const printed = prints.find((print) => print.lang === lang) ?? prints[0]
  const share = shareOf(report, of)
  const facts = [
    own && printed
      ? say.printed[own.printed.as](printed.text, asRange(own, lang))
      : of.from === 'table'
        ? say.onlyTable
        : '',
    own && of.from === 'table' ? say.table(inFull(of, lang)) : '',
    share ? messages[lang].charts.share(percent(share.share, lang), inLang(share.whole.label, lang)) : '',
  ].filter(Boolean)
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact}>
          <Spoken runs={runs(fact, lang)} />
        </li>
      ))}
    </ul>
  )
}

type Share = { share: number; whole: Quantity }

/** Share of the whole that a chart draws it as a part of; null: none, or one that nobody knows exactly. */
function shareOf(report: Report, { id, value, printed }: Quantity): Share | null {
  if (printed.as !== 'exact') return null
  for (const { total, figures } of chartsOf(report)) {
    const whole = total !== undefined && total !== id && figures.includes(id) ? quantity(report, total) : null
    if (whole && whole.value > 0 && whole.printed.as === 'exact') return { share: value / whole.value, whole }
  }
  return null
}
