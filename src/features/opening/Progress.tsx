import styles from './Opening.module.css'

/** How far is it? `share`: from 0 to 1; without one nobody knows yet. */
export function Progress({ name, share }: { name: string; share: number | undefined }) {
  const percent = share === undefined ? undefined : Math.round(share * 100)
  return (
    <div
      role="progressbar"
      aria-label={name}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      className={styles.progress}
    >
      <div style={{ inlineSize: `${percent ?? 0}%` }} />
    </div>
  )
}
