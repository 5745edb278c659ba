import { type Lang, words as messages } from '../../language/words'
import type { Report } from '../../report/schema'
import { Block } from './Block'
import styles from './Reading.module.css'

type Props = { report: Report; lang: Lang; words: string }

/** What does the report say of itself, before its first section? */
export function Preface({ report, lang, words }: Props) {
  if (!report.preface.length) return null
  return (
    <section className={styles.section} aria-labelledby="preface-title">
      <h2 className={styles.title} id="preface-title">
        {messages[lang].section.preface}
      </h2>
      <div className={styles.text} data-text>
        {report.preface.map((block, i) => (
          <Block key={i} report={report} block={block} lang={lang} words={words} hidden={false} />
        ))}
      </div>
    </section>
  )
}
