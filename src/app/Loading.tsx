import { type Lang, words as messages } from '../language/words'
import { Notice } from '../ui/Notice'

/** Is the file still on its way? */
export function Loading({ of, lang }: { of: 'index' | 'report' | 'checks' | 'part'; lang: Lang }) {
  const say = messages[lang].loading
  const text = say[of]
  return (
    <Notice kind="status">
      <p>{text}</p>
      <progress aria-label={text} />
    </Notice>
  )
}
