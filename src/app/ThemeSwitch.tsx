import { useSyncExternalStore } from 'react'
import { type Lang, words as messages } from '../language/words'
import { choose, type Theme, useChoice } from '../state/choice'
import { Button } from '../ui/Button'

const dark = '(prefers-color-scheme: dark)'
const subscribe = (changed: () => void) => {
  const query = matchMedia(dark)
  query.addEventListener('change', changed)
  return () => query.removeEventListener('change', changed)
}

/** Light or dark? */
export function ThemeSwitch({ lang }: { lang: Lang }) {
  const chosen = useChoice((c) => c.theme)
  const system = useSyncExternalStore<Theme>(
    subscribe,
    () => (matchMedia(dark).matches ? 'dark' : 'light'),
    () => 'light',
  )
  const now = chosen ?? system
  const say = messages[lang].masthead
  return now === 'dark' ? (
    <Button aria-label={say.toLight} onClick={() => choose.theme('light')}>
      {say.light}
    </Button>
  ) : (
    <Button aria-label={say.toDark} onClick={() => choose.theme('dark')}>
      {say.dark}
    </Button>
  )
}
