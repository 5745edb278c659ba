import { useEffect, useRef, useSyncExternalStore } from 'react'
import { create } from 'zustand'
import { fetchWords, type Lang, langFor, langs, speaks } from '../language/words'
import { choose, useChoice } from './choice'
import { page } from './page'

const never = () => () => {}
const onPage = () => page.of?.lang ?? langFor(navigator.languages)
const inBuild = () => page.of?.lang ?? 'zh'

/** The language the reader came for. */
export const langAtStart = (): Lang => useChoice.getState().lang ?? onPage()

/** How many languages have come; each time one comes, who waits for it looks again. */
const useCome = create(() => ({ come: 0 }))

/** Fetches the messages of a language. */
async function fetchLang(lang: Lang): Promise<void> {
  await fetchWords(lang)
  useCome.setState(({ come }) => ({ come: come + 1 }))
}

/**
 * The language on screen: the reader's choice, else the page's own, else the browser's; at build, where there is none,
 * Chinese. One that is chosen is spoken once its messages have come; until then, and if they do not come, the one before.
 */
export function useLang(): Lang {
  const chosen = useChoice((c) => c.lang)
  const given = useSyncExternalStore<Lang>(never, onPage, inBuild)
  const wanted = chosen ?? given
  const spoken = useRef<Lang>(null)
  useCome()
  const lang = speaks(wanted) ? wanted : (spoken.current ?? langs.find(speaks) ?? wanted)
  useEffect(() => {
    spoken.current = lang
    if (lang !== wanted) fetchLang(wanted).catch(() => choose.lang(lang))
  }, [lang, wanted])
  return lang
}
