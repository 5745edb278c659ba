import { useRef } from 'react'
import { open } from '../../state/opened'
import { page } from '../../state/page'
import { Button } from '../../ui/Button'
import styles from './Opening.module.css'

/** What the dialog offers; anything else can still be given, and is refused with a reason. */
const reports = '.json,application/json'
const accepted = `${reports},.txt,.html,.htm,.docx,.pdf`

type Props = { name: string; title?: string; look?: 'plain' | 'strong' }

/** A button that asks for a file and opens it. */
export function PickFile({ name, title, look = 'plain' }: Props) {
  const input = useRef<HTMLInputElement>(null)
  return (
    <>
      <Button look={look} onClick={() => input.current?.click()} title={title}>
        {name}
      </Button>
      <input
        ref={input}
        type="file"
        accept={page.file ? reports : accepted}
        className={styles.input}
        aria-label={name}
        aria-hidden="true"
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // Emptied so that the same file, once corrected, can be opened again.
          event.target.value = ''
          if (file) open.file(file)
        }}
      />
    </>
  )
}
