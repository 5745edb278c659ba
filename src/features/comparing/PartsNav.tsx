import { comparedRows } from '../../language/comparedRows'
import type { Lang } from '../../language/words'
import { goTo } from '../../ui/goTo'
import styles from './PartsNav.module.css'
import { usePassed } from './usePassed'

type Props = { parts: readonly { id: string; name: string }[]; lang: Lang }

/** The way to what stands far below; each is a heading's element id and name. The one being read is marked. */
export function PartsNav({ parts, lang }: Props) {
  const at = usePassed(parts.map(({ id }) => id))
  return (
    <nav aria-label={comparedRows[lang].parts} className={styles.parts}>
      {parts.map(({ id, name }) => (
        <button key={id} type="button" aria-current={id === at ? 'location' : undefined} onClick={() => goTo(id)}>
          {name}
        </button>
      ))}
    </nav>
  )
}
