import { type CSSProperties, Fragment, memo, type ReactNode, useState } from 'react'
import { ordinal } from '../../language/numbers'
import { type Lang, words as messages } from '../../language/words'
import type { Stretch } from '../../report/beside'
import type { ChartEntry, Report } from '../../report/schema'
import { isShownAlike, type VisibleSection } from '../../report/visible'
import type { Box } from '../../ui/Asleep'
import styles from './Reading.module.css'
import { Running } from './Running'
import type { SectionTextProps } from './SectionText'

export type SectionProps = {
  report: Report
  seen: VisibleSection
  stretches: readonly Stretch[]
  lang: Lang
  words: string
  /** false: the charts stand alone, without the text (view `charts`). */
  withText: boolean
  /** A stretch of its text, in an element with these attributes. */
  text: (of: SectionTextProps, box: Box) => ReactNode
  /** A chart of the section, drawn. */
  chart: (entry: ChartEntry) => ReactNode
  /** The tables of the national form that stand in the section, after its text. */
  tables?: readonly ReactNode[] | undefined
}

/** Narrowing makes what is seen of every section anew; most of them are as they were. */
const isAsItWas = ({ seen, ...before }: SectionProps, { seen: seenNow, ...now }: SectionProps): boolean =>
  seen.shown === seenNow.shown &&
  isShownAlike(seen, seenNow) &&
  (Object.keys(now) as (keyof typeof now)[]).every((name) => before[name] === now[name])

/** What does this section say, and what do its charts show of it? What is hidden stays as it was last seen. */
export const Section = memo(function Section({ seen, withText, ...rest }: SectionProps) {
  const [last, setLast] = useState(seen)
  if (seen.shown && !isShownAlike(last, seen)) setLast(seen)
  const id = `section-${seen.section.number}`
  const hidden = !seen.shown || (!withText && seen.charts.length === 0)
  return (
    <div className={styles.place} data-away={hidden || undefined}>
      <section
        id={id}
        className={styles.section}
        aria-labelledby={`${id}-title`}
        data-section={seen.section.number}
        hidden={hidden}
      >
        <Inside id={id} seen={last} withText={withText} {...rest} />
      </section>
    </div>
  )
}, isAsItWas)

/** Title, text and charts of a section: each chart stands beside the text it belongs to. */
const Inside = memo(function Inside(props: SectionProps & { id: string }) {
  const { id, report, seen, stretches, lang, words, withText, text, chart, tables = [] } = props
  const { section } = seen
  const end = stretches.length + (tables.length ? 1 : 0)
  const [before = '', after = ''] = messages[lang].section.heading(ordinal(section.number, lang), '\n').split('\n')
  return (
    <>
      <h2 className={styles.title} id={`${id}-title`} tabIndex={-1}>
        {before}
        <Running report={report} text={section.title} lang={lang} words={words} />
        {after}
      </h2>
      {stretches.map(({ from, to, charts }, i) => {
        const shown = charts.filter((entry) => seen.charts.includes(entry))
        // Beside its own stretch and those after it, down to where the next charts begin: it stays while they are read.
        const next = stretches.findIndex((s, j) => j > i && s.charts.some((entry) => seen.charts.includes(entry)))
        const rows = { '--row': i + 2, '--end': (next < 0 ? end : next) + 2 } as CSSProperties
        return (
          <Fragment key={from}>
            {text(
              { report, section, from, to, shown: seen.blocks, lang, words },
              { className: styles.text, style: rows, 'data-text': '', hidden: !withText },
            )}
            {charts.length > 0 && (
              <div className={styles.beside} style={rows} hidden={!shown.length}>
                {charts.map((entry) => (
                  <div key={entry.id} hidden={!shown.includes(entry)}>
                    {chart(entry)}
                  </div>
                ))}
              </div>
            )}
          </Fragment>
        )
      })}
      {tables.length > 0 && (
        <div
          className={styles.tables}
          style={{ '--row': stretches.length + 2 } as CSSProperties}
          data-alone={seen.charts.length === 0 || undefined}
        >
          {tables}
        </div>
      )}
    </>
  )
})
