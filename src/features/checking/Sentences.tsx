import { checking } from '../../language/checking'
import { placeName } from '../../language/terms'
import { inLang, otherLang, pieces, runs } from '../../language/text'
import { placeInReport } from '../../language/toldOfYears'
import type { Lang } from '../../language/words'
import type { Finding } from '../../report/checks/finding'
import { type Place, placesOf, sentenceWith } from '../../report/places'
import type { Report } from '../../report/schema'
import { opensCard } from '../../state/card'
import { Spoken } from '../../ui/Spoken'
import styles from './Checking.module.css'

type Props = {
  report: Report
  /** The report of the year before, where the check takes numbers of it: it is quoted, too. */
  last?: Report | undefined
  /** Id of the report on screen, where it is not the one that is checked: only its figures have a card. */
  own?: string | undefined
  finding: Finding
  lang: Lang
}

/** What does the text say, in its own words, of the figures of a check? */
export function Sentences({ report, last, own = report.id, finding, lang }: Props) {
  const ofYear = (earlier: boolean) => finding.terms.filter(({ year }) => (year !== undefined) === earlier)
  const quotes = [
    ...(last ? quotesOf(last, ofYear(true), lang).map((quote) => ({ ...quote, of: last })) : []),
    ...quotesOf(report, ofYear(false), lang).map((quote) => ({ ...quote, of: report })),
  ]
  if (!quotes.length) return null
  return (
    <div className={styles.sentences}>
      <p className={styles.label}>{checking[lang].sentences[report.edition]}</p>
      {quotes.map(({ sentence, place, other, figures, of }) => (
        <figure key={of.id + sentence} className={styles.quote}>
          <blockquote lang={other}>
            {pieces(sentence).map((piece, i) =>
              'words' in piece ? (
                <Spoken key={i} runs={other ? [{ text: piece.words, lang: null }] : runs(piece.words, lang)} />
              ) : (
                <Cited key={i} piece={piece} of={of} here={of.id === own} named={figures.has(piece.figure)} />
              ),
            )}
          </blockquote>
          <figcaption>{last ? placeInReport(of, place, lang) : placeName(place, lang)}</figcaption>
        </figure>
      ))}
    </div>
  )
}

type CitedProps = { piece: { printed: string; figure: string }; of: Report; here: boolean; named: boolean }

/** A number in a sentence; of the report on screen it has its card. */
function Cited({ piece: { printed, figure }, of, here, named }: CitedProps) {
  return (
    <data
      className={styles.cited}
      value={of.figures[figure]?.value}
      data-named={named || undefined}
      {...(here ? { 'data-figure': figure, ...opensCard } : {})}
    >
      {printed}
    </data>
  )
}

/** `other`: the language it is in, where that is not the page's. */
type Quote = { sentence: string; place: Place; other: Lang | undefined; figures: ReadonlySet<string> }

/** Each sentence once, in the order of the check; a check about every place of a figure quotes each of them. */
function quotesOf(report: Report, terms: Finding['terms'], lang: Lang): Quote[] {
  const places = placesOf(report)
  const figures = new Set(terms.map((t) => t.quantity.id))
  const found = new Map<string, Quote>()
  for (const { from, quantity, place } of terms) {
    if (from !== 'text') continue
    const all = places.get(quantity.id) ?? []
    for (const one of all.slice(place ?? 0, (place ?? 0) + 1)) {
      const sentence = sentenceWith(inLang(one.text, lang), quantity.id, one.nth)
      if (!found.has(sentence))
        found.set(sentence, { sentence, place: one, other: otherLang(one.text, report, lang), figures })
    }
  }
  return [...found.values()]
}
