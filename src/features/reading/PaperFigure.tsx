import type { Printed } from './onPaper'
import styles from './Paper.module.css'

/**
 * Draws the numbers of sentences on paper: nothing to point at, but the signs behind them stay.
 * @param numberOf the number a check has in the print, if it stands in it
 */
export const figureOnPaper = (numberOf: (check: string) => number | undefined) =>
  function PaperFigure({ disputed, doubtful, children }: Printed) {
    const numbered = disputed === undefined ? undefined : numberOf(disputed)
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
