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
  /** Whether a report in our own words is among them. */
  plainLanguage: boolean
  read: Lang
  lang: Lang
}

/** How much of the right report stood in the left one, and how that is computed. */
export function RepeatedShare({ repeated, names, plainLanguage, read, lang }: Props) {
  const { share, how, moreSentences } = textBeside[lang]
  const id = useId()
  const { sentences, characters, repeatedCharacters, which } = repeated
  if (sentences === 0) return <p>{share.none(names.right)}</p>
  const number = (n: number) => exact(n, lang)
  return (
    <div className={styles.share}>
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
        {plainLanguage && ` ${share.plainLanguage}`}
      </p>
      <details className={styles.how}>
        <summary>{how.title}</summary>
        <ul>
          {how.rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
        <p id={id} className={styles.listTitle}>
          {which.length > 0 ? how.repeated(number(which.length)) : how.none}
        </p>
        {which.length > 0 && (
          <Few all={which} at={100} more={(n) => moreSentences(number(n))} lang={lang}>
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
      </details>
    </div>
  )
}
