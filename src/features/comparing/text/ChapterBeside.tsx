import { memo, useMemo } from 'react'
import { exact, ordinal } from '../../../language/numbers'
import { textBeside } from '../../../language/textBeside'
import type { Lang } from '../../../language/words'
import type { ChapterPair } from '../../../report/compare/beside'
import type { Chapter } from '../../../report/compare/passages'
import { addressOfPlace } from '../../../state/address'
import type { TextShow } from '../../../state/choice'
import { Few } from './Few'
import { LineGroup } from './LineGroup'
import { byTurns, groupsOf } from './lines'
import { Said } from './Said'
import styles from './Text.module.css'

/** Lines of a section shown at once. */
const linesAtOnce = 250

/** The place of a section on the page, for links to it: by its number in the newer report, else in the older. */
export const placeOfChapter = ({ left, right }: ChapterPair) =>
  right ? `text-${right.number}` : `text-before-${left?.number}`

type Props = {
  pair: ChapterPair
  names: { left: string; right: string }
  show: TextShow
  /** Whether the sentences repeated are counted. */
  counted: boolean
  read: Lang
  lang: Lang
}

/** A section beside its counterpart. */
export const ChapterBeside = memo(function ChapterBeside({ pair, names, show, counted, read, lang }: Props) {
  const id = placeOfChapter(pair)
  const say = textBeside[lang]
  const lines = useMemo(
    () => byTurns(show === 'changes' ? pair.lines.filter(({ is }) => is !== 'same') : pair.lines),
    [pair, show],
  )
  const heading = pair.right ?? pair.left
  return (
    <section className={styles.chapter} aria-labelledby={id}>
      <h4 id={id} className={styles.chapterTitle}>
        {heading && <Title of={heading} read={read} lang={lang} />}
      </h4>
      <p className={styles.counts}>
        {countsOf(pair, names, counted, lang)}{' '}
        <a href={addressOfPlace(id)} className={styles.linkTo}>
          {say.linkTo}
        </a>
      </p>
      <div className={styles.pair} data-heads="">
        {(['left', 'right'] as const).map((side) => {
          const chapter = pair[side]
          return (
            <p key={side} className={`${styles[side]} ${styles.head}`}>
              {chapter ? (
                <>
                  <strong>{names[side]}</strong> <Title of={chapter} read={read} lang={lang} />
                </>
              ) : (
                say.noCounterpart(names[side])
              )}
            </p>
          )
        })}
      </div>
      {pair.lines.length > 0 && lines.length === 0 && <p className={styles.counts}>{say.noChange}</p>}
      <div lang={read === lang ? undefined : read}>
        <Few all={lines} at={linesAtOnce} more={(n) => say.more(exact(n, lang))} lang={lang}>
          {(shown) =>
            groupsOf(shown).map((group) => (
              <LineGroup
                key={group.at}
                group={group}
                names={names}
                folded={show === 'folded'}
                read={read}
                lang={lang}
              />
            ))
          }
        </Few>
      </div>
      {!pair.whole && <p className={styles.counts}>{say.cut}</p>}
    </section>
  )
})

/** A section's number and title. */
export function Title({ of: { number, title }, read, lang }: { of: Chapter; read: Lang; lang: Lang }) {
  const say = textBeside[lang]
  if (number === 0) return say.preface
  return (
    <span lang={read === lang ? undefined : read}>
      <Said text={textBeside[read].chapter(ordinal(number, read), title)} lang={read} />
    </span>
  )
}

/** How many paragraphs are which, and how many sentences are repeated. */
function countsOf({ lines, repeated }: ChapterPair, names: Props['names'], counted: boolean, lang: Lang): string {
  const { counts, between } = textBeside[lang]
  const count = (is: string) => lines.filter((line) => line.is === is).length
  // What moved has a line in both reports, what came from elsewhere or went there one in this section.
  const said = (n: number, words: (n: string) => string) => (n > 0 ? [words(exact(n, lang))] : [])
  return [
    ...said(count('same'), counts.same),
    ...said(count('changed'), counts.changed),
    ...said(count('moved'), counts.moved),
    ...said(count('removed'), (n) => counts.removed(n, names.left)),
    ...said(count('added'), (n) => counts.added(n, names.right)),
    ...(counted && repeated && repeated.sentences > 0
      ? [counts.repeated(exact(repeated.repeated, lang), exact(repeated.sentences, lang))]
      : []),
  ].join(between)
}
