import { useId } from 'react'
import styles from './OneOf.module.css'

type Props<T> = {
  /** What is chosen, and the accessible name of the group. */
  name: string
  options: readonly { value: T; label: string }[]
  value: T
  onChoose: (value: T) => void
}

/** One of a few, all of them in sight (native radio buttons: one stop of Tab, arrows inside). */
export function OneOf<T extends string | number>({ name, options, value, onChoose }: Props<T>) {
  const id = useId()
  return (
    <fieldset className={styles.group}>
      <legend className={styles.name}>{name}</legend>
      <div className={styles.options}>
        {options.map((option) => (
          <label key={option.value} className={styles.option}>
            <input type="radio" name={id} checked={option.value === value} onChange={() => onChoose(option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
