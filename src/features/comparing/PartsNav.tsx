import { comparedRows } from '../../language/comparedRows'
import type { Lang } from '../../language/words'
import styles from './PartsNav.module.css'

type Props = { parts: readonly { id: string; name: string }[]; lang: Lang }

/** The way to what stands far below; each is a heading's element id and name. */
export function PartsNav({ parts, lang }: Props) {
  const go = (id: string) => {
    const heading = document.getElementById(id)
    heading?.scrollIntoView({ block: 'start' })
    if (heading) heading.tabIndex = -1
    heading?.focus({ preventScroll: true })
  }
  return (
    <nav aria-label={comparedRows[lang].parts} className={styles.parts}>
      {parts.map(({ id, name }) => (
        <button key={id} type="button" onClick={() => go(id)}>
          {name}
        </button>
      ))}
    </nav>
  )
}
