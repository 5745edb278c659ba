import {
  type ComponentType,
  type CSSProperties,
  type ReactNode,
  Suspense,
  use,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { words as messages } from '../../language/words'
import { relight } from '../../state/pointed'
import { Woken } from '../../ui/Asleep'
import ear from '../../ui/Ear.module.css'
import { ErrorFence } from '../../ui/ErrorFence'
import { lazily } from '../../ui/lazily'
import styles from './ChartFigure.module.css'
import { type ChartKind, type DrawingProps, type Variant, widths } from './kind'
import type { ChartModel } from './model'
import { snapshotOf, takeFromPage } from './snapshots'
import { holdAgain, markHeld, whenTouched } from './touch'
import { takeTurn } from './turns'

/** Where a column is wide enough for the wide drawing; the same condition stands in ChartFigure.module.css and index.html. */
const wideColumn = '(min-width: 1400px), (min-width: 520px) and (max-width: 1179px)'

/** A chart that stands alone has the whole width. */
const wideAlone = '(min-width: 520px)'

/** Which of the two drawings fits now; at build nobody knows, and the page puts in the one that fits (index.html). */
function useVariant(alone: boolean): Variant {
  const media = alone ? wideAlone : wideColumn
  const now = useCallback((): Variant => (window.matchMedia?.(media).matches ? 'wide' : 'narrow'), [media])
  const [variant, setVariant] = useState(now)
  useEffect(() => {
    const query = matchMedia(media)
    const changed = () => setVariant(now())
    changed()
    query.addEventListener('change', changed)
    return () => query.removeEventListener('change', changed)
  }, [media, now])
  return variant
}

const live = new Map<ChartKind, () => ComponentType<DrawingProps>>()
/** The code of a kind, loaded when the first chart of it is drawn. */
const liveKind = (kind: ChartKind) => {
  const found = live.get(kind) ?? lazily(kind.load)
  live.set(kind, found)
  return found()
}

type Props = { model: ChartModel; kind: ChartKind; alone?: boolean }

/**
 * The drawing of a chart: the picture of it made at build where there is one, and when the reader touches it the live one
 * in exactly its place. Without a picture the place is kept free, so that nothing moves when the drawing comes in its turn.
 */
export function Drawing({ model, kind, alone = false }: Props) {
  const variant = useVariant(alone)
  const touched = use(Woken)
  const [turn, setTurn] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const held = useRef<string | null>(null)
  const pictured = snapshotOf(model, variant) !== null
  useEffect(() => {
    const place = box.current
    if (!place) return
    takeFromPage(model.id)
    // What is drawn now shows what is pointed at, like the drawing it replaces, and the keyboard stays where it is.
    const drawn = new MutationObserver(() => {
      relight()
      if (held.current !== null && holdAgain(place, held.current) && place.querySelector('[data-live] [data-mark]'))
        held.current = null
    })
    drawn.observe(place, { childList: true, subtree: true })
    return () => drawn.disconnect()
  }, [model.id])
  useEffect(() => {
    const place = box.current
    if (!place || turn) return
    const go = () => {
      held.current = markHeld(place)
      setTurn(true)
    }
    if (pictured && touched) return go()
    return pictured ? whenTouched(place, go) : takeTurn(place, go)
  }, [pictured, touched, turn])

  const Live = liveKind(kind)
  const width = widths[variant]
  const height = kind.height(model, width)
  const place = <Place model={model} kind={kind} variant={variant} alone={alone} />
  return (
    <div ref={box}>
      {turn ? (
        <Pictured of={model} picture={pictured ? place : null}>
          <Suspense fallback={place}>
            <div className={styles.live} style={{ aspectRatio: `${width} / ${height}` }} data-live>
              <Live model={model} width={width} height={height} />
            </div>
          </Suspense>
        </Pictured>
      ) : (
        place
      )}
    </div>
  )
}

/** A chart that has its picture keeps it where it cannot be drawn live: it answers all the same. */
function Pictured({ of, picture, children }: { of: ChartModel; picture: ReactNode; children: ReactNode }) {
  return picture ? (
    <ErrorFence of={of} fallback={() => picture}>
      {children}
    </ErrorFence>
  ) : (
    children
  )
}

type PlaceProps = { model: ChartModel; kind: ChartKind; variant: Variant; alone: boolean }

/** The place of a drawing: its picture from the build, or nothing yet. In a column the style sheet knows how high it is. */
function Place({ model, kind, variant, alone }: PlaceProps) {
  const ratio = (v: Variant) => `${widths[v]} / ${kind.height(model, widths[v])}`
  const still = snapshotOf(model, variant)
  const html = useMemo(() => ({ __html: still ?? '' }), [still])
  const place = {
    className: alone ? styles.live : `${styles.live} ${styles.column}`,
    style: alone
      ? { aspectRatio: ratio(variant) }
      : ({ '--narrow': ratio('narrow'), '--wide': ratio('wide') } as CSSProperties),
  }
  return still === null ? (
    <div {...place} role="status">
      <span className={ear.only}>{messages[model.lang].charts.loading}</span>
    </div>
  ) : (
    // The build's own drawing, not the report's words: every text in it went through React. The page may have put in
    // the one for a wide column.
    <div {...place} data-still dangerouslySetInnerHTML={html} suppressHydrationWarning />
  )
}
