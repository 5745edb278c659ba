import { type Lang, words as messages } from '../language/words'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

/** A part of the page that could not be shown says so in its place, and can be tried again. */
export function Failed({ lang, again }: { lang: Lang; again: () => void }) {
  const say = messages[lang].fence
  return (
    <Notice kind="alert">
      <p>{say.failed}</p>
      <Button onClick={again}>{say.retry}</Button>
    </Notice>
  )
}
