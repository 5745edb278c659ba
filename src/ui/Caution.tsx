import styles from './Caution.module.css'
import ear from './Ear.module.css'

type Props = {
  /** What there is to be careful about. */
  says: string
  /** The language it says it in, where the text around is in another. */
  lang?: string | undefined
}

/** A small sign after something that is not certain: it says why to whoever points at it or has it read aloud. */
export function Caution({ says, lang }: Props) {
  return (
    <span className={styles.caution} title={says} lang={lang}>
      <span aria-hidden="true">?</span>
      <span className={ear.only}> {says}</span>
    </span>
  )
}
