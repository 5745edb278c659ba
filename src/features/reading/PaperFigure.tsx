import type { ReactNode } from 'react'
import styles from './Paper.module.css'

type Props = {
  /** The check in which the number disagrees with others, if there is one. */
  disputed: string | undefined
  /** The number that check has in the print, if it stands in it. */
  numbered: number | undefined
  doubtful: boolean
  children: ReactNode
}

/** A number of a sentence on paper: nothing to point at, but the signs behind it stay. */
export function PaperFigure({ disputed, numbered, doubtful, children }: Props) {
  return (
    <>
      {children}
      {doubtful && <sup className={styles.sign}>?</sup>}
      {disputed !== undefined && (
        <sup className={styles.sign}>
          {numbered === undefined ? '≠' : <a href={`#paper-check-${disputed}`}>≠{numbered}</a>}
        </sup>
      )}
    </>
  )
}
