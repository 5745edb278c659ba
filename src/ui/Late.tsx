import { type ComponentType, type ReactNode, Suspense } from 'react'
import { ErrorFence } from './ErrorFence'

type Props<P extends object> = {
  /** From `lazily`. */
  piece: () => ComponentType<P>
  /** The props of the piece. */
  of: P
  /** Stands there until the code has come. */
  meanwhile?: ReactNode
  /** Stands there where the code does not come, or fails; `again` tries it once more. */
  failed?: (again: () => void) => ReactNode
  /** A new value tries again by itself. */
  retryOn?: unknown
}

/** A piece whose code loads when it is drawn; where it does not come, and nothing is to be said of that, it is left out. */
export function Late<P extends object>({ piece, of, meanwhile = null, failed = () => null, retryOn }: Props<P>) {
  return (
    <ErrorFence of={retryOn} fallback={failed}>
      {() => {
        const Piece = piece()
        return (
          <Suspense fallback={meanwhile}>
            <Piece {...of} />
          </Suspense>
        )
      }}
    </ErrorFence>
  )
}
