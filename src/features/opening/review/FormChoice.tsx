import { useRef, useState } from 'react'
import { desk } from '../../../language/desk'
import type { Lang } from '../../../language/words'
import { review, useReview } from '../../../state/review'
import { Button } from '../../../ui/Button'
import { Notice } from '../../../ui/Notice'
import styles from './Review.module.css'

type Props = { id: string; value: string; hints: string | undefined; lang: Lang }

/** Which national form does it follow? Another one clears the table, and says so before. */
export function FormChoice({ id, value, hints, lang }: Props) {
  const select = useRef<HTMLSelectElement>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const filled = useReview((r) => Object.keys(r.review?.report.statistics ?? {}).length > 0)
  const say = desk[lang].review
  const settle = () => {
    setAsked(null)
    select.current?.focus()
  }
  const change = (form: string) => {
    settle()
    review.edit({ kind: 'identity', field: 'form', value: form })
  }
  return (
    <>
      <select
        ref={select}
        id={id}
        className={styles.entry}
        aria-describedby={hints}
        value={asked ?? value}
        onChange={({ target }) => {
          if (target.value === value) setAsked(null)
          else if (filled) setAsked(target.value)
          else change(target.value)
        }}
      >
        {Object.entries(say.forms).map(([form, name]) => (
          <option key={form} value={form}>
            {name}
          </option>
        ))}
      </select>
      {asked !== null && (
        <Notice kind="alert">
          <p>{say.formWarning}</p>
          <Button onClick={() => change(asked)}>{say.changeForm}</Button>
          <Button look="quiet" onClick={settle}>
            {say.keepForm}
          </Button>
        </Notice>
      )}
    </>
  )
}
