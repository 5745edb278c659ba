import { useEffect, useState } from 'react'

/** How long something said in passing stays, in milliseconds. */
const stays = 8000

/** What was said last of an action just done; it goes by itself, so that it is not taken for the next one's. */
export function useSaid() {
  const [said, say] = useState('')
  useEffect(() => {
    if (!said) return
    const timer = setTimeout(() => say(''), stays)
    return () => clearTimeout(timer)
  }, [said])
  return [said, say] as const
}
