import { phrases } from '../../language/phrases'
import { escaped } from '../../takeaway/markup'

/**
 * Chinese text whose lines end between words. The build's dictionary and a browser's may know other words: what is
 * taken over stays as it was written.
 */
export function Unbroken({ text }: { text: string }) {
  return (
    <span dangerouslySetInnerHTML={{ __html: phrases(text).map(escaped).join('<wbr>') }} suppressHydrationWarning />
  )
}
