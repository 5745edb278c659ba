import { type ReactNode, useEffect, useRef } from 'react'
import styles from './Filter.module.css'

export type Chip = { id: string; label: ReactNode; pressed: boolean; press: () => void }
type Props = {
  name: string
  chips: readonly Chip[]
  /** Under each other where there is room for a list. */
  list?: boolean
}

/** Which of these? Each is on or off; where the row is wider than the screen, it begins at the first that is on. */
export function Chips({ name, chips, list }: Props) {
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const first = row.current?.querySelector<HTMLElement>('[aria-pressed="true"]')
    if (row.current && first) row.current.scrollLeft = first.offsetLeft - row.current.offsetLeft - 16
  }, [])
  return (
    <fieldset className={styles.group}>
      <legend>{name}</legend>
      <div ref={row} className={styles.chips} data-list={list ? '' : undefined}>
        {chips.map((chip) => (
          <button
            key={chip.id}
            type="button"
            className={styles.chip}
            aria-pressed={chip.pressed}
            data-filter={chip.id}
            onClick={chip.press}
          >
            {chip.label}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
