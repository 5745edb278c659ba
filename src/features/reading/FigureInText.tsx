import type { ReactNode } from 'react'
import styles from './Reading.module.css'

type Props = { id: string; value: number | undefined; title: string; children: ReactNode }

/** A number in a sentence that lights up with its mark and its row (state/pointed). */
export function FigureInText({ id, value, title, children }: Props) {
  return (
    <data className={styles.figure} data-figure={id} value={value} title={title}>
      {children}
    </data>
  )
}
