import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { library } from '../../language/library'
import type { Lang } from '../../language/words'
import type { Shelved } from '../../report/shelf'
import styles from './Library.module.css'

/** About how tall a row is before it is measured, in pixels. */
const likely = 76

type Props = { reports: readonly Shelved[]; row: (report: Shelved) => ReactNode; lang: Lang }

/** Reports one below the other; those out of sight are not in the page, and are counted for who cannot see it. */
export function Shelf({ reports, row, lang }: Props) {
  const list = useRef<HTMLUListElement>(null)
  const [above, setAbove] = useState(0)
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
  })
  return (
    <ul
      ref={list}
      className={styles.shelf}
      aria-label={library[lang].list}
      style={{ blockSize: `${virtual.getTotalSize()}px` }}
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
  )
}
