import type { KeyboardEvent } from 'react'
import styles from './Review.module.css'
import { useWriting } from './useWriting'

type Props = {
  id: string
  value: string
  hints: string | undefined
  /** Takes what was written; false: it cannot stand here, and `wrongly` says why. */
  accept: (text: string) => boolean
  confirm: () => void
  wrongly: string
  unit?: string
  wide?: boolean
}

/** A field to write in. Enter takes what was written, or confirms what stands there. */
export function Written({ id, value, hints, accept, confirm, wrongly, unit, wide }: Props) {
  const { field, wrong, same, done } = useWriting(value, accept)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
    if (same) confirm()
    else done()
  }
  return (
    <>
      <span className={styles.written} data-wide={wide || undefined}>
        <input
          {...field}
          id={id}
          type="text"
          lang={wide ? 'zh-CN' : undefined}
          inputMode={wide ? undefined : 'decimal'}
          autoComplete="off"
          className={styles.entry}
          aria-describedby={[hints, wrong ? `${id}wrong` : undefined].filter(Boolean).join(' ') || undefined}
          aria-invalid={wrong || undefined}
          onKeyDown={onKeyDown}
        />
        {unit}
      </span>
      {wrong && (
        <p id={`${id}wrong`} role="alert" className={styles.wrong}>
          {wrongly}
        </p>
      )}
    </>
  )
}
