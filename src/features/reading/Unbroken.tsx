import { useSyncExternalStore } from 'react'
import { phrases } from '../../language/phrases'

const never = () => () => {}

/**
 * Chinese text whose lines end between words. Where words end only the browser's own dictionary knows: in the
 * page the build writes, and until it has been taken over, lines end anywhere.
 */
export function Unbroken({ text }: { text: string }) {
  const inBrowser = useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
  if (!inBrowser) return text
  return phrases(text).flatMap((phrase, i) => (i ? [<wbr key={i} />, phrase] : [phrase]))
}
