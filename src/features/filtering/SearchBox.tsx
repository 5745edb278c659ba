import { useDeferredValue, useId, useLayoutEffect, useRef, useState } from 'react'
import { exact } from '../../language/numbers'
import { type Lang, words as messages } from '../../language/words'
import { longestWords } from '../../state/address'
import { choose, useChoice } from '../../state/choice'
import { Button } from '../../ui/Button'
import styles from './Filter.module.css'

type Props = {
  lang: Lang
  /** How many places on screen hold the words; null where there is no text to step through. */
  count: number | null
}

/** The first mark of each hit on screen, in reading order. */
const marks = () =>
  [...document.querySelectorAll<HTMLElement>('mark[data-hit]')].filter((m) => m.closest('[hidden]') === null)

/** How many frames text that slept until now may take to show its marks. */
const longestWait = 60

/** Which words? Marks their places and steps through them. */
export function SearchBox({ lang, count }: Props) {
  const words = useChoice((c) => c.words)
  const searched = useDeferredValue(words)
  const [at, setAt] = useState(-1)
  const id = useId()
  const box = useRef<HTMLInputElement>(null)
  /** A step asked for and not taken yet: Enter right behind the last letter, before its places are found and marked. */
  const asked = useRef<1 | -1 | null>(null)
  const frame = useRef(0)
  const say = messages[lang].filter

  const stepOnceMarked = (left = longestWait) => {
    const by = asked.current
    if (by === null || words !== searched || count === null) return
    const all = marks()
    if (all.length < count && left > 0) {
      frame.current = requestAnimationFrame(() => stepOnceMarked(left - 1))
      return
    }
    asked.current = null
    if (!all.length) return
    const current = all.findIndex((m) => 'current' in m.dataset)
    const next = current < 0 ? (by > 0 ? 0 : all.length - 1) : (current + by + all.length) % all.length
    for (const m of all) m.removeAttribute('data-current')
    all[next]?.setAttribute('data-current', '')
    all[next]?.scrollIntoView({ block: 'center' })
    setAt(next)
  }

  const step = (by: 1 | -1) => {
    asked.current = by
    stepOnceMarked()
  }

  // Other words, or other places on screen, begin at the top again: before a key is pressed that steps among them.
  useLayoutEffect(() => {
    setAt(-1)
    for (const m of document.querySelectorAll('mark[data-current]')) m.removeAttribute('data-current')
    stepOnceMarked()
    return () => cancelAnimationFrame(frame.current)
  }, [searched, count])

  return (
    <search className={styles.search}>
      <label htmlFor={id} className={styles.label}>
        {say.search}
      </label>
      <input
        ref={box}
        id={id}
        type="search"
        className={styles.input}
        value={words}
        maxLength={longestWords}
        placeholder={say.searchHint}
        onChange={(event) => {
          asked.current = null
          choose.words(event.target.value)
        }}
        onKeyDown={(event) => {
          // Enter while a Chinese input method is composing picks a word; it does not step.
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) step(event.shiftKey ? -1 : 1)
          if (event.key === 'Escape') choose.words('')
        }}
      />
      <div className={styles.found} data-open={words.trim() !== '' || undefined}>
        <p role="status" className={styles.hits}>
          {searched.trim() === '' || count === null
            ? ''
            : count === 0
              ? say.noHits
              : at < 0
                ? say.hits(exact(count, lang))
                : say.hitOf(exact(at + 1, lang), exact(count, lang))}
        </p>
        {words.trim() !== '' && (
          <div className={styles.steps}>
            <Button look="quiet" disabled={!count} onClick={() => step(-1)}>
              {say.previous}
            </Button>
            <Button look="quiet" disabled={!count} onClick={() => step(1)}>
              {say.next}
            </Button>
            <Button
              look="quiet"
              onClick={() => {
                choose.words('')
                box.current?.focus()
              }}
            >
              {say.clear}
            </Button>
          </div>
        )}
      </div>
    </search>
  )
}
