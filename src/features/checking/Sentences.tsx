import { placeName } from '../../language/terms'
import { inLang, otherLang, pieces, runs } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import type { Finding } from '../../report/checks/finding'
import { type Place, placesOf, sentenceWith } from '../../report/places'
import type { Report } from '../../report/schema'
import { opensCard } from '../../state/card'
import { Spoken } from '../../ui/Spoken'
import styles from './Checking.module.css'

type Props = { report: Report; finding: Finding; lang: Lang }

/** What does the text say, in its own words, of the figures of a check? */
export function Sentences({ report, finding, lang }: Props) {
  const quotes = quotesOf(report, finding, lang)
  if (!quotes.length) return null
  return (
    <div className={styles.sentences}>
      <p className={styles.label}>{messages[lang].checks.sentences[report.edition]}</p>
      {quotes.map(({ sentence, place, other, figures }) => (
        <figure key={sentence} className={styles.quote}>
          <blockquote lang={other}>
            {pieces(sentence).map((piece, i) =>
              'words' in piece ? (
                <Spoken key={i} runs={other ? [{ text: piece.words, lang: null }] : runs(piece.words, lang)} />
              ) : (
                <data
                  key={i}
                  className={styles.cited}
                  value={report.figures[piece.figure]?.value}
                  data-figure={piece.figure}
                  data-named={figures.has(piece.figure) || undefined}
                  {...opensCard}
                >
                  {piece.printed}
                </data>
              ),
            )}
          </blockquote>
          <figcaption>{placeName(place, lang)}</figcaption>
        </figure>
      ))}
    </div>
  )
}

/** `other`: the language it is in, where that is not the page's. */
type Quote = { sentence: string; place: Place; other: Lang | undefined; figures: ReadonlySet<string> }

/** Each sentence once, in the order of the check; a check about every place of a figure quotes each of them. */
function quotesOf(report: Report, { terms }: Finding, lang: Lang): Quote[] {
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
