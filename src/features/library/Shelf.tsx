import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import { library } from '../../language/library'
import { exact } from '../../language/numbers'
import type { Lang } from '../../language/words'
import type { Shelved } from '../../report/shelf'
import { useOnPaper } from '../../state/useOnPaper'
import ear from '../../ui/Ear.module.css'
import styles from './Library.module.css'

/** About how tall a row is before it is measured, in pixels. */
const likely = 76

/** So many are printed: of thousands a browser makes hundreds of sheets, and hardly comes to an end. */
const mostOnPaper = 1000

/** Where a key leads in the list, from the row the keyboard is in. */
const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  PageDown: (at) => at + 10,
  PageUp: (at) => at - 10,
  Home: () => 0,
  End: (_, last) => last,
}

/** What the keyboard may be on in a row: it goes on from the like of it in another. */
const controls = ['input', 'a, button'] as const
type Control = (typeof controls)[number]

/** The number of the row an element stands in; -1: in none. */
const rowOf = (element: Element) => Number(element.closest('[data-index]')?.getAttribute('data-index') ?? -1)

type Props = { reports: readonly Shelved[]; row: (report: Shelved) => ReactNode; lang: Lang }

/**
 * Reports one below the other; those out of sight are not in the page, and are counted for who cannot see it. The row the
 * keyboard is in stays in the page wherever that is scrolled to. On paper are all of them, or the
 * first thousand.
 */
export function Shelf({ reports, row, lang }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const id = useId()
  const [above, setAbove] = useState(0)
  const [active, setActive] = useState(-1)
  const [led, setLed] = useState<{ to: Control } | null>(null)
  const onPaper = useOnPaper()
  const last = reports.length - 1
  // What stands above the list may wrap anew, in another language or another window.
  useLayoutEffect(() => {
    const measured = () => setAbove(list.current ? list.current.getBoundingClientRect().top + scrollY : 0)
    measured()
    addEventListener('resize', measured)
    return () => removeEventListener('resize', measured)
  })
  const virtual = useWindowVirtualizer({
    count: reports.length,
    estimateSize: () => likely,
    overscan: 6,
    scrollMargin: above,
    getItemKey: (i) => reports[i]?.id ?? i,
    // Before the first measure, and where nothing measures, the first screen.
    initialRect: { width: 1024, height: 900 },
    rangeExtractor: (range) => {
      if (onPaper) return reports.slice(0, mostOnPaper).map((_, i) => i)
      const seen = defaultRangeExtractor(range)
      return active < 0 || active > last || seen.includes(active) ? seen : [...seen, active].sort((a, b) => a - b)
    },
  })
  useEffect(() => {
    if (led) list.current?.querySelector<HTMLElement>(`[data-index="${active}"] :is(${led.to})`)?.focus()
  }, [led])

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = steps[event.key]
    const on = event.target as Element
    const at = rowOf(on)
    const to = controls.find((control) => on.matches(control))
    if (!step || !to || at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    event.preventDefault()
    setActive(Math.max(0, Math.min(last, step(at, last))))
    setLed({ to })
  }
  return (
    <>
      <p id={id} className={ear.only}>
        {library[lang].keys}
      </p>
      <ul
        ref={list}
        className={styles.shelf}
        aria-label={library[lang].list}
        aria-describedby={id}
        style={{ blockSize: `${virtual.getTotalSize()}px` }}
        onKeyDown={onKeyDown}
        onFocus={(event) => setActive(rowOf(event.target))}
        onBlur={(event) => {
          if (!list.current?.contains(event.relatedTarget)) setActive(-1)
        }}
      >
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const report = reports[index]
          return (
            report && (
              <li
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                data-report={report.id}
                aria-setsize={reports.length}
                aria-posinset={index + 1}
                className={styles.item}
                style={{ transform: `translateY(${start - above}px)` }}
              >
                {row(report)}
              </li>
            )
          )
        })}
      </ul>
      {onPaper && reports.length > mostOnPaper && (
        <p>{library[lang].notPrinted(exact(reports.length - mostOnPaper, lang))}</p>
      )}
    </>
  )
}
