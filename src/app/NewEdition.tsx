import { type Lang, words as messages } from '../language/words'
import { edition, useEdition } from '../state/edition'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

/** There is a newer edition of the site: it comes when the reader wants it. */
export function NewEdition({ lang }: { lang: Lang }) {
  const waiting = useEdition((e) => e.waiting)
  if (!waiting) return null
  const say = messages[lang].edition
  return (
    <Notice kind="status">
      <p>{say.waiting}</p>
      <Button onClick={edition.take}>{say.take}</Button>
      <Button look="quiet" onClick={edition.later}>
        {say.later}
      </Button>
    </Notice>
  )
}
