import { useSyncExternalStore } from 'react'
import { type Lang, langFor } from '../language/words'
import { useChoice } from './choice'

const never = () => () => {}
const browserLang = () => langFor(navigator.languages)

/** The page's language: the reader's choice, else the browser's; Chinese while the page is made at build. */
export function useLang(): Lang {
  const chosen = useChoice((c) => c.lang)
  const browser = useSyncExternalStore<Lang>(never, browserLang, () => 'zh')
  return chosen ?? browser
}
