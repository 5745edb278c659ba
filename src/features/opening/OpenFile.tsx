import { useEffect, useRef, useState } from 'react'
import { type Lang, words as messages } from '../../language/words'
import { open } from '../../state/opened'
import { Button } from '../../ui/Button'
import styles from './Opening.module.css'

/** The button, and the drop anywhere on the page. */
export function OpenFile({ lang }: { lang: Lang }) {
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const say = messages[lang].open

  useEffect(() => {
    const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false
    const onOver = (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      setOver(true)
    }
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      if (!holdsFile(event)) return
      event.preventDefault()
      setOver(false)
      const file = event.dataTransfer?.files[0]
      if (file) open.file(file)
    }
    document.addEventListener('dragover', onOver)
    document.addEventListener('dragleave', onLeave)
    document.addEventListener('drop', onDrop)
    return () => {
      document.removeEventListener('dragover', onOver)
      document.removeEventListener('dragleave', onLeave)
      document.removeEventListener('drop', onDrop)
    }
  }, [])

  return (
    <>
      <Button onClick={() => input.current?.click()} title={say.private}>
        {say.button}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        className={styles.input}
        aria-label={say.button}
        aria-hidden="true"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Emptied so that the same file, once corrected, can be opened again.
          event.target.value = ''
          if (file) open.file(file)
        }}
      />
      {over && <div className={styles.drop}>{say.drop}</div>}
    </>
  )
}
