import { type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import styles from './Chips.module.css'

type Chip = {
  id: string
  children: ReactNode
  /** The name of the button that takes it off; null: it stays. */
  remove: string | null
}

type Props = {
  /** The accessible name of the list. */
  label: string
  chips: readonly Chip[]
  onRemove: (id: string) => void
  /** Where the keyboard goes on from when the last one is off. */
  next: () => HTMLElement | null
}

/** What is picked, each with a button to take it off; the keyboard goes on from the one that takes its place. */
export function Chips({ label, chips, onRemove, next }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const takeOff = (id: string, button: HTMLButtonElement) => {
    const at = [...(list.current?.querySelectorAll('button') ?? [])].indexOf(button)
    flushSync(() => onRemove(id))
    const left = list.current?.querySelectorAll('button') ?? []
    const goal = left[Math.min(at, left.length - 1)] ?? next()
    goal?.focus()
  }
  return (
    <ul ref={list} className={styles.chips} aria-label={label}>
      {chips.map(({ id, children, remove }) => (
        <li key={id}>
          <span>{children}</span>
          {remove !== null && (
            <button type="button" aria-label={remove} onClick={(event) => takeOff(id, event.currentTarget)}>
              <span aria-hidden="true">×</span>
            </button>
          )}
        </li>
      ))}
    </ul>
  )
}
