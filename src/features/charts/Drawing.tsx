import { type ComponentType, type ReactNode, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { words as messages } from '../../language/words'
import { relight } from '../../state/pointed'
import { ErrorFence } from '../../ui/ErrorFence'
import { lazily } from '../../ui/lazily'
import styles from './ChartFigure.module.css'
import { type ChartKind, type DrawingProps, type Variant, widths } from './kind'
import type { ChartModel } from './model'
import { snapshotOf } from './snapshots'
import { holdAgain, markHeld, whenTouched } from './touch'
import { takeTurn } from './turns'

/** Where a column is wide enough for the wide drawing; the same condition stands in ChartFigure.module.css. */
const wideColumn = '(min-width: 1400px), (min-width: 520px) and (max-width: 1179px)'

/** A chart that stands alone has the whole width. */
const wideAlone = '(min-width: 520px)'

const follow = (media: string) => ({
  subscribe: (changed: () => void) => {
    const query = matchMedia(media)
    query.addEventListener('change', changed)
    return () => query.removeEventListener('change', changed)
  },
  now: (): Variant => (matchMedia(media).matches ? 'wide' : 'narrow'),
})
const inColumn = follow(wideColumn)
const standingAlone = follow(wideAlone)

/** Which of the two drawings fits now; null while the page is made at build, where nobody knows. */
const useVariant = (alone: boolean): Variant | null => {
  const { subscribe, now } = alone ? standingAlone : inColumn
  return useSyncExternalStore<Variant | null>(subscribe, now, () => null)
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
  const [turn, setTurn] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const held = useRef<string | null>(null)
  const pictured = variant !== null && snapshotOf(model, variant) !== null
  useEffect(() => {
    const place = box.current
    if (!place) return
    // What is drawn now shows what is pointed at, like the drawing it replaces, and the keyboard stays where it is.
    const drawn = new MutationObserver(() => {
      relight()
      if (held.current !== null && holdAgain(place, held.current) && place.querySelector('[data-live] [data-mark]'))
        held.current = null
    })
    drawn.observe(place, { childList: true, subtree: true })
    return () => drawn.disconnect()
  }, [])
  useEffect(() => {
    const place = box.current
    if (!place || turn) return
    const go = () => {
      held.current = markHeld(place)
      setTurn(true)
    }
    return pictured ? whenTouched(place, go) : takeTurn(place, go)
  }, [pictured, turn])

  const Live = liveKind(kind)
  const shown = variant === null ? (Object.keys(widths) as Variant[]) : [variant]
  return (
    <div ref={box}>
      {shown.map((v) => {
        const place = <Place key={v} model={model} kind={kind} variant={v} both={variant === null} />
        if (!turn || variant === null) return place
        const width = widths[v]
        const height = kind.height(model, width)
        return (
          <Pictured key={v} of={model} picture={pictured ? place : null}>
            <Suspense fallback={place}>
              <div className={styles.live} style={{ aspectRatio: `${width} / ${height}` }} data-live>
                <Live model={model} width={width} height={height} />
              </div>
            </Suspense>
          </Pictured>
        )
      })}
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

type PlaceProps = {
  model: ChartModel
  kind: ChartKind
  variant: Variant
  /** Both drawings stand in the page as built; the style sheet shows the one that fits. */
  both: boolean
}

/** The place of a drawing: its picture from the build, or nothing yet. */
function Place({ model, kind, variant, both }: PlaceProps) {
  const width = widths[variant]
  const height = kind.height(model, width)
  const still = snapshotOf(model, variant)
  const place = {
    className: styles.live,
    style: { aspectRatio: `${width} / ${height}` },
    'data-variant': both ? variant : undefined,
  }
  return still === null ? (
    <div {...place} role="status">
      <span className={styles.words}>{messages[model.lang].charts.loading}</span>
    </div>
  ) : (
    // The build's own drawing, not the report's words: every text in it went through React.
    <div {...place} dangerouslySetInnerHTML={{ __html: still }} suppressHydrationWarning />
  )
}
