import { useSyncExternalStore } from 'react'
import { type Lang, langFor } from '../language/words'
import { useChoice } from './choice'
import { page } from './page'

const never = () => () => {}
const onPage = () => page.of?.lang ?? langFor(navigator.languages)
const inBuild = () => page.of?.lang ?? 'zh'

/** The language on screen: the reader's choice, else the page's own, else the browser's; at build, where there is none, Chinese. */
export function useLang(): Lang {
  const chosen = useChoice((c) => c.lang)
  const given = useSyncExternalStore<Lang>(never, onPage, inBuild)
  return chosen ?? given
}
