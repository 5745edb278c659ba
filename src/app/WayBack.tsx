import { type Lang, words as messages } from '../language/words'
import { useCard } from '../state/card'
import { trail, useWayBack } from '../state/trail'
import { Button } from '../ui/Button'
import styles from './App.module.css'

/** Where was I? Escape for those who have no such key: shown where a figure was followed, until the reader goes on. */
export function WayBack({ lang }: { lang: Lang }) {
  const led = useWayBack()
  const covered = useCard((c) => c.open !== null)
  if (!led || covered) return null
  return (
    <Button className={styles.back} onClick={trail.back}>
      {messages[lang].card.back}
    </Button>
  )
}
