import { useId } from 'react'
import { exact, percent } from '../../../language/numbers'
import { textBeside } from '../../../language/textBeside'
import type { Lang } from '../../../language/words'
import type { Repetition } from '../../../report/compare/repetition'
import { Few } from './Few'
import { Said } from './Said'
import styles from './Text.module.css'

type Props = {
  repeated: Repetition
  names: { left: string; right: string }
  /** Whether a report in our own words is among them: then the share is not the office's, and no headline. */
  plainLanguage: boolean
  read: Lang
  lang: Lang
}

/** How much of the right report stood in the left one, and how that is computed. */
export function RepeatedShare({ repeated, names, plainLanguage, read, lang }: Props) {
  const { share, how, plain } = textBeside[lang]
  if (repeated.sentences === 0) return <p>{share.none(names.right)}</p>
  const statement = <Statement repeated={repeated} names={names} lang={lang} />
  return (
    <div className={styles.share} data-headline={plainLanguage ? undefined : ''}>
      {!plainLanguage && statement}
      <details className={styles.how}>
        <summary>{plainLanguage ? plain.share : how.title}</summary>
        {plainLanguage && (
          <>
            <p className={styles.counts}>{plain.shareAbout}</p>
            {statement}
          </>
        )}
        <ul>
          {how.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <Repeated which={repeated.which} read={read} lang={lang} />
      </details>
    </div>
  )
}

function Statement({ repeated, names, lang }: Pick<Props, 'repeated' | 'names' | 'lang'>) {
  const { share } = textBeside[lang]
  const { sentences, characters, repeatedCharacters } = repeated
  const number = (n: number) => exact(n, lang)
  return (
    <>
      <p className={styles.statement} data-repeated={repeated.repeated} data-sentences={sentences}>
        {share.start(names.right, number(sentences))}
        <strong>{share.figure(number(repeated.repeated), percent(repeated.repeated / sentences, lang))}</strong>
        {share.end(names.left)}
      </p>
      <p className={styles.counts}>
        {share.characters(
          number(repeatedCharacters),
          number(characters),
          percent(characters ? repeatedCharacters / characters : 0, lang),
        )}
      </p>
    </>
  )
}

/** The sentences themselves. */
function Repeated({ which, read, lang }: { which: readonly string[]; read: Lang; lang: Lang }) {
  const { how, moreSentences } = textBeside[lang]
  const id = useId()
  return (
    <>
      <p id={id} className={styles.listTitle}>
        {which.length > 0 ? how.repeated(exact(which.length, lang)) : how.none}
      </p>
      {which.length > 0 && (
        <Few all={which} at={100} more={(n) => moreSentences(exact(n, lang))} lang={lang}>
          {(shown) => (
            <ol aria-labelledby={id} className={styles.repeated} lang={read === lang ? undefined : read}>
              {shown.map((text, i) => (
                <li key={i}>
                  <Said text={text} lang={read} />
                </li>
              ))}
            </ol>
          )}
        </Few>
      )}
    </>
  )
}
