import { inFull, percent } from '../../language/numbers'
import { asRange } from '../../language/ranges'
import { inLang } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import { chartsOf } from '../../report/charts'
import { placesOf } from '../../report/places'
import { type Quantity, quantity } from '../../report/quantity'
import type { Report } from '../../report/schema'
import styles from './FigureCard.module.css'

type Props = { report: Report; of: Quantity; lang: Lang }

/** How was it printed, what does the table say, and what share is it of its whole? */
export function FigureFacts({ report, of, lang }: Props) {
  const say = messages[lang].card
  const own = report.figures[of.id]
  const prints = placesOf(report).get(of.id)?.[0]?.printed ?? []
  const printed = prints.find((print) => print.lang === lang) ?? prints[0]
  const share = shareOf(report, of)
  const shareText = ({ share, whole }: Share) => {
    const text = percent(share, lang)
    // Of a whole printed as 1.8万余 nobody knows the exact share.
    return whole.printed.as === 'exact' && of.printed.as === 'exact' ? text : messages[lang].checks.about(text)
  }
  const facts = [
    own && printed
      ? say.printed[own.printed.as](printed.text, asRange(own, lang))
      : of.from === 'table'
        ? say.onlyTable
        : '',
    own && of.from === 'table' ? say.table(inFull(of, lang)) : '',
    share ? messages[lang].charts.share(shareText(share), inLang(share.whole.label, lang)) : '',
  ].filter(Boolean)
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  )
}

type Share = { share: number; whole: Quantity }

/** Share of the whole that a chart draws it as a part of. */
function shareOf(report: Report, { id, value }: Quantity): Share | null {
  for (const { total, figures } of chartsOf(report)) {
    const whole = total !== undefined && total !== id && figures.includes(id) ? quantity(report, total) : null
    if (whole && whole.value > 0) return { share: value / whole.value, whole }
  }
  return null
}
