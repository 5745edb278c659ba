import { useEffect, useRef } from 'react'
import { open } from '../../state/opened'
import { page } from '../../state/page'
import { Button } from '../../ui/Button'
import styles from './Opening.module.css'

/** What the dialog offers; anything else can still be given, and is refused with a reason. */
const reports = '.json,application/json'
const accepted = `${reports},.txt,.html,.htm,.docx,.pdf`

type Props = { name: string; title?: string; look?: 'plain' | 'strong' }

function openFrom(input: HTMLInputElement): void {
  const file = input.files?.[0]
  // Emptied so that the same file, once corrected, can be opened again.
  input.value = ''
  if (file) open.file(file)
}

/** A button that asks for a file and opens it. */
export function PickFile({ name, title, look = 'plain' }: Props) {
  const input = useRef<HTMLInputElement>(null)
  // Given before the page answered.
  useEffect(() => {
    if (input.current?.files?.length) openFrom(input.current)
  }, [])
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
        onChange={(event) => openFrom(event.target)}
      />
    </>
  )
}
