import { textBeside } from '../../../language/textBeside'
import type { Lang } from '../../../language/words'
import { atNumbers, type Piece } from '../../../report/compare/pieces'
import ear from '../../../ui/Ear.module.css'
import { Said } from './Said'
import styles from './Text.module.css'

type Props = {
  pieces: readonly Piece[]
  /** `left`: what was dropped is marked; `right`: what was added; on a narrow page what was dropped stands before it. */
  side: 'left' | 'right'
  /** The language of the texts, and that of the page. */
  read: Lang
  lang: Lang
}

/** A text with what differs from the other marked, by line and by a word for who hears it, numbers more than words. */
export function Marked({ pieces, side, read, lang }: Props) {
  const say = textBeside[lang]
  let place = 0
  return pieces.map(({ is, left, right }) => {
    const key = place
    place += left.length + right.length
    if (is === 'same') return <Said key={key} text={side === 'left' ? left : right} lang={read} />
    return (
      <span key={key} data-change={is}>
        {left !== '' && (
          <del className={side === 'right' ? styles.onNarrow : undefined}>
            <Told says={say.deleted} lang={lang} />
            <Numbers text={left} read={read} />
            <Told says={say.ended} lang={lang} />
          </del>
        )}
        {side === 'right' && right !== '' && (
          <ins>
            <Told says={say.inserted} lang={lang} />
            <Numbers text={right} read={read} />
            <Told says={say.ended} lang={lang} />
          </ins>
        )}
      </span>
    )
  })
}

/** Words for who does not see the line. */
const Told = ({ says, lang }: { says: string; lang: Lang }) => (
  <span className={ear.only} lang={lang}>
    {says}
  </span>
)

/** A text that changed, its numbers standing out. */
function Numbers({ text, read }: { text: string; read: Lang }) {
  let place = 0
  return atNumbers(text).map((part, i) => {
    const key = place
    place += part.length + 1
    return i % 2 ? (
      <b key={key} className={styles.number}>
        {part}
      </b>
    ) : (
      <Said key={key} text={part} lang={read} />
    )
  })
}
