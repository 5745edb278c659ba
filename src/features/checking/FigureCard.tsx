import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { inFull } from '../../language/numbers'
import { inLang, runs, spoken } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import { quantity } from '../../report/quantity'
import type { Report } from '../../report/schema'
import { card, type OpenCard } from '../../state/card'
import { trail, useWayBack } from '../../state/trail'
import { Button } from '../../ui/Button'
import { Spoken } from '../../ui/Spoken'
import { CopyLink } from './CopyLink'
import styles from './FigureCard.module.css'
import { FigureFacts } from './FigureFacts'
import { FigureLinks } from './FigureLinks'

type Props = { report: Report; open: OpenCard; lang: Lang }

/** Tab goes round inside the card, which stands at the end of the page; Escape leads back to the number. */
function goRound(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== 'Tab') return
  const stops = [...event.currentTarget.querySelectorAll<HTMLElement>('button')]
  const end = event.shiftKey ? stops[0] : stops.at(-1)
  if (document.activeElement !== end && !(event.shiftKey && document.activeElement === event.currentTarget)) return
  event.preventDefault()
  ;(event.shiftKey ? stops.at(-1) : stops[0])?.focus()
}

/** What is this number, how was it printed, where else does it stand, and does it agree? Beside the number pointed at. */
export default function FigureCard({ report, open, lang }: Props) {
  const { figure, at } = open
  const led = useWayBack()
  const box = useRef<HTMLDivElement>(null)
  const q = quantity(report, figure)
  const say = messages[lang].card

  useEffect(() => {
    const place = box.current
    if (!place) return
    return autoUpdate(at, place, async () => {
      if (!at.isConnected) return card.close()
      const { x, y } = await computePosition(at, place, {
        placement: 'bottom-start',
        middleware: [
          offset(8),
          flip({ padding: 8 }),
          shift({ padding: 8 }),
          size({
            padding: 8,
            apply: ({ availableHeight }) => place.style.setProperty('--room', `${Math.floor(availableHeight)}px`),
          }),
        ],
      })
      place.style.setProperty('--x', `${Math.round(x)}px`)
      place.style.setProperty('--y', `${Math.round(y)}px`)
    })
  }, [at])

  // A sheet at the foot of a phone: the sentence moves up from under it.
  useEffect(() => {
    const sheet = box.current
    if (!sheet || getComputedStyle(sheet).position !== 'fixed') return
    const text = (at.closest('p, li') ?? at).getBoundingClientRect()
    const covered = text.bottom + 16 - sheet.getBoundingClientRect().top
    const room = at.getBoundingClientRect().top - 16
    if (covered > 0) window.scrollBy({ top: Math.min(covered, room), behavior: 'instant' })
  }, [at])

  useEffect(() => {
    if (open.entered) box.current?.focus({ preventScroll: true })
  }, [open.entered])

  if (!q) return null
  const label = inLang(q.label, lang)
  return (
    <div
      ref={box}
      className={styles.card}
      role="dialog"
      aria-label={say.of(label)}
      data-card={figure}
      tabIndex={-1}
      onKeyDown={goRound}
    >
      <div className={styles.told}>
        <p className={styles.label}>
          <Spoken runs={spoken(q.label, report, lang)} />
        </p>
        <p className={styles.value}>
          <Spoken runs={runs(inFull(report.figures[figure] ?? q, lang), lang)} />
        </p>
        <FigureFacts report={report} of={q} at={at} lang={lang} />
        <FigureLinks report={report} of={q} at={at} lang={lang} />
      </div>
      <div className={styles.buttons}>
        <CopyLink to={{ report: report.id, view: 'read', figure }} title={label} lang={lang} />
        {led && (
          <Button
            look="quiet"
            onClick={() => {
              card.close()
              trail.back()
            }}
          >
            {say.back}
          </Button>
        )}
        <Button
          look="quiet"
          onClick={() => {
            at.focus({ preventScroll: true })
            card.close()
          }}
        >
          {say.close}
        </Button>
      </div>
    </div>
  )
}
