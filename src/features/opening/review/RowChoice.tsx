import { useId, useState } from 'react'
import { desk } from '../../../language/desk'
import type { Lang } from '../../../language/words'
import { review } from '../../../state/review'
import type { RowName } from './names'
import styles from './Review.module.css'

type Props = { id: string; name: string; code: string | null; rows: readonly RowName[]; lang: Lang }

/** Which row of the form does this figure of the text state? */
export function RowChoice({ id: figure, name, code, rows, lang }: Props) {
  // A text has hundreds of figures and the form a hundred rows: a list is made when it is needed.
  const [used, setUsed] = useState(false)
  const id = useId()
  const say = desk[lang].review
  const offered = used ? rows : rows.filter((row) => row.code === code)
  return (
    <p className={styles.row}>
      <label htmlFor={id}>{say.row}</label>
      <select
        id={id}
        className={styles.entry}
        aria-label={say.rowOf(name)}
        value={code ?? ''}
        onFocus={() => setUsed(true)}
        onPointerDown={() => setUsed(true)}
        onChange={(event) => review.edit({ kind: 'tie', figure, code: event.target.value || null })}
      >
        <option value="">{say.noRow}</option>
        {offered.map((row) => (
          <option key={row.code} value={row.code}>
            {row.name}
          </option>
        ))}
      </select>
    </p>
  )
}
