import type { ReactNode } from 'react'
import styles from './Notice.module.css'

type Props = { kind: 'status' | 'alert'; children: ReactNode }

/** Something the reader must know: `status` is said when convenient, `alert` at once. */
export function Notice({ kind, children }: Props) {
  return (
    <div role={kind} className={styles.notice} data-kind={kind}>
      {children}
    </div>
  )
}
