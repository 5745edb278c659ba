import { type ReactNode, useId } from 'react'
import styles from './Way.module.css'

/** One way of doing something, among others beside it: its name, a line about it, its controls. */
export function Way({ title, about, children }: { title: string; about: string; children: ReactNode }) {
  const id = useId()
  return (
    <section className={styles.way} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      <p>{about}</p>
      <div className={styles.controls}>{children}</div>
    </section>
  )
}
