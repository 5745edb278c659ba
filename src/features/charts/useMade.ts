import { useEffect, useState } from 'react'
import type { Made } from './pictures'

type Making = () => Promise<Made>

/**
 * The picture that `make` makes, which must stay the same function while the same picture is meant. `made`: it, once
 * it is there; `shown`: the last one until then; `failed`: it cannot be made.
 */
export function useMade(make: Making): { made: Made | null; shown: Made | null; failed: boolean } {
  const [last, setLast] = useState<{ by: Making; made: Made | null } | null>(null)
  useEffect(() => {
    let wanted = true
    const done = (made: Made | null) => {
      if (wanted) setLast({ by: make, made })
    }
    make().then(done, () => done(null))
    return () => {
      wanted = false
    }
  }, [make])
  const now = last?.by === make ? last : null
  return { made: now?.made ?? null, shown: last?.made ?? null, failed: now !== null && now.made === null }
}
