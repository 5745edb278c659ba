import { type Lang, words as messages } from '../language/words'
import { reload } from '../state/address'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

/**
 * A part of the page that could not be shown says so in its place, and can be tried again. Code that an update of the
 * site took away does not come however often it is asked for: the page can be loaded anew.
 */
export function Failed({ lang, again }: { lang: Lang; again: () => void }) {
  const say = messages[lang].fence
  return (
    <Notice kind="alert">
      <p>{say.failed}</p>
      <p>{say.updated}</p>
      <Button onClick={again}>{say.retry}</Button> <Button onClick={reload}>{say.reload}</Button>
    </Notice>
  )
}
