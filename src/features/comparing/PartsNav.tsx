import { comparedRows } from '../../language/comparedRows'
import type { Lang } from '../../language/words'
import { goTo } from '../../ui/goTo'
import styles from './PartsNav.module.css'

type Props = { parts: readonly { id: string; name: string }[]; lang: Lang }

/** The way to what stands far below; each is a heading's element id and name. */
export function PartsNav({ parts, lang }: Props) {
  return (
    <nav aria-label={comparedRows[lang].parts} className={styles.parts}>
      {parts.map(({ id, name }) => (
        <button key={id} type="button" onClick={() => goTo(id)}>
          {name}
        </button>
      ))}
    </nav>
  )
}
