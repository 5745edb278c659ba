import { Fragment, type ReactNode } from 'react'
import { ordinal } from '../../language/numbers'
import { plain } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import type { Stretch } from '../../report/beside'
import type { Block, ChartEntry, Report } from '../../report/schema'
import { textsIn } from '../../report/texts'
import type { VisibleSection } from '../../report/visible'
import styles from './Paper.module.css'
import { PaperBlock } from './PaperBlock'
import { Running } from './Running'

type Props = {
  report: Report
  seen: VisibleSection
  /** The section cut at its headings, with the charts that are shown. */
  stretches: readonly Stretch[]
  lang: Lang
  words: string
  /** A chart of the section on paper; `alone`: it has a row of the sheet to itself. */
  chart: (entry: ChartEntry, alone: boolean) => ReactNode
  /** Whether a chart's drawing is narrow enough to stand beside the text. */
  fits: (entry: ChartEntry) => boolean
  /** The tables of the national form that stand in the section, after its text. */
  tables: readonly ReactNode[]
}

/** A block that is shown, and which of the section's it is. */
type Placed = { block: Block; at: number }

/** So much text, in characters as wide as a Han one, is as long as a chart beside it is high. */
const besideChart = 340

/**
 * A section on paper. One chart that belongs to a long text stands beside it; several, or one of a short text, stand
 * under it, two in a row.
 */
export function PaperSection({ report, seen, stretches, lang, words, chart, fits, tables }: Props) {
  const { section, blocks } = seen
  const id = `paper-section-${section.number}`
  const [before = '', after = ''] = messages[lang].section.heading(ordinal(section.number, lang), '\n').split('\n')
  const shownIn = (from: number, to: number): Placed[] =>
    section.blocks.slice(from, to).flatMap((block, j) => (blocks[from + j] ? [{ block, at: from + j }] : []))
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 className={styles.title} id={id}>
        {before}
        <Running report={report} text={section.title} lang={lang} words={words} />
        {after}
      </h2>
      {stretches.map(({ from, to, charts }, i) => {
        const next = stretches.find((s, j) => j > i && s.charts.length > 0)?.from ?? section.blocks.length
        const text = shownIn(from, to)
        const beside =
          charts.length === 1 &&
          charts.every(fits) &&
          text.some(({ block }) => block.kind !== 'heading') &&
          lengthOf(shownIn(from, next), lang) >= besideChart
        // A heading stands above the chart beside its text, not next to it.
        const headings = beside ? text.findIndex(({ block }) => block.kind !== 'heading') : 0
        const lines = (some: readonly Placed[]) =>
          some.map(({ block, at }) => <PaperBlock key={at} report={report} block={block} lang={lang} words={words} />)
        return (
          <Fragment key={from}>
            {text.length > 0 && (
              <div className={styles.text} data-apart={charts.length > 0 || undefined}>
                {lines(text.slice(0, headings))}
                {beside && (
                  <div className={styles.beside}>
                    {charts.map((entry) => (
                      <Fragment key={entry.id}>{chart(entry, false)}</Fragment>
                    ))}
                  </div>
                )}
                {lines(text.slice(headings))}
              </div>
            )}
            {!beside && charts.length > 0 && (
              <div className={styles.under}>
                {charts.map((entry, n) => (
                  <Fragment key={entry.id}>{chart(entry, charts.length % 2 === 1 && n === charts.length - 1)}</Fragment>
                ))}
              </div>
            )}
          </Fragment>
        )
      })}
      {tables}
    </section>
  )
}

/** How long a text is in print, in characters as wide as a Han one: two Latin letters are one. */
const lengthOf = (placed: readonly Placed[], lang: Lang): number =>
  placed.flatMap(({ block }) => textsIn(block)).reduce((n, { text }) => n + widthOf(plain(text, lang)), 0)

const widthOf = (text: string) => [...text].reduce((n, c) => n + (c < '\u2e80' ? 0.5 : 1), 0)

type PrefaceProps = { report: Report; lang: Lang; words: string }

/** What the report says of itself, on paper. */
export function PaperPreface({ report, lang, words }: PrefaceProps) {
  return (
    <section className={styles.section} aria-labelledby="paper-preface">
      <h2 className={styles.title} id="paper-preface">
        {messages[lang].section.preface}
      </h2>
      <div className={styles.text}>
        {report.preface.map((block, i) => (
          <PaperBlock key={i} report={report} block={block} lang={lang} words={words} />
        ))}
      </div>
    </section>
  )
}
