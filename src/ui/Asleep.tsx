import {
  type ComponentType,
  createContext,
  type HTMLAttributes,
  type ReactNode,
  type RefObject,
  Suspense,
  use,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react'
import { ErrorFence } from './ErrorFence'
import type { Piece } from './piece'
import { sleep } from './sleepers'

/** The attributes of an element. */
export type Box = HTMLAttributes<HTMLDivElement> & { [data: `data-${string}`]: string }

type Props<P extends object> = {
  piece: Piece<P>
  /** The props of the piece. */
  of: P
  /** Stands there where the code does not come; `again` asks for it anew. */
  failed: (again: () => void) => ReactNode
  /** The attributes of the element it stands in, which change while it sleeps. */
  box?: Box
}

/** Whether a piece was woken: it stood as the build wrote it, and the reader has touched it. */
export const Woken = createContext(false)

const bare = { style: { display: 'contents' } }
const never = () => () => {}
const no = () => false
const yes = () => true
/** Whether the build wrote what stands here, and React is only taking it over. */
const useWritten = () => useSyncExternalStore(never, no, yes)

/**
 * A piece of the page that stands as the build wrote it until the reader touches it, or it is to show something else.
 * Then its code is fetched, it is taken over in place, and what the reader did to it meanwhile is done. Where the build
 * wrote nothing, its code is fetched at once.
 */
export function Asleep<P extends object>({ piece, of, failed, box = bare }: Props<P>) {
  const written = useWritten()
  const [slept] = useState(written && piece.now() === null)
  const [asleep, setAsleep] = useState(slept)
  const [first] = useState(of)
  const [door] = useState(() => closed(piece))
  const at = useRef<HTMLDivElement>(null)
  const woken = useRef(() => {})
  useEffect(() => {
    const place = at.current
    if (!asleep || !place) return
    const { wake, leave } = sleep(place, door.open)
    woken.current = () => {
      woken.current = () => {}
      wake()
      setAsleep(false)
    }
    return leave
  }, [asleep, door])
  const other = (Object.keys(of) as (keyof P)[]).some((name) => of[name] !== first[name])
  useEffect(() => {
    if (asleep && other) door.open()
  }, [asleep, other, door])

  const drawn = (come: Promise<ComponentType<P>> | null) => (
    <Suspense>
      <Woken value={slept}>
        <Drawn piece={piece} come={come} of={of} woken={woken} />
      </Woken>
    </Suspense>
  )
  // The same element as long as it sleeps: React leaves alone what does not change.
  const [sleeping] = useState(asleep ? drawn(door.opened) : null)
  return (
    <div ref={at} {...box}>
      <ErrorFence
        fallback={(again) =>
          failed(() => {
            piece.forget()
            again()
          })
        }
      >
        {asleep ? sleeping : drawn(null)}
      </ErrorFence>
    </div>
  )
}

/** Keeps the code of a piece from being drawn until it is opened, which fetches it. */
function closed<P>(piece: Piece<P>) {
  let letIn: (component: ComponentType<P>) => void = () => {}
  const opened = new Promise<ComponentType<P>>((resolve) => {
    letIn = resolve
  })
  return { opened, open: () => void piece.load().then(letIn, piece.forget) }
}

type DrawnProps<P> = {
  piece: Piece<P>
  /** What it waits for, if not for its code alone. */
  come: Promise<ComponentType<P>> | null
  of: P
  woken: RefObject<() => void>
}

function Drawn<P extends object>({ piece, come, of, woken }: DrawnProps<P>) {
  const Component = use(come ?? piece.load())
  useEffect(() => woken.current(), [woken])
  return <Component {...of} />
}
