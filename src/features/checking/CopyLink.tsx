import { type Lang, words as messages } from '../../language/words'
import { addressOf } from '../../state/address'
import type { Choice } from '../../state/choice'
import { useCanLink } from '../../state/useCanLink'
import { copyText } from '../../takeaway/handOver'
import { Button } from '../../ui/Button'
import { useSaid } from '../../ui/useSaid'

type Props = {
  /** What the link leads to; what narrows the page now is left out of it. */
  to: Partial<Choice>
  lang: Lang
}

/** A link to send. Where it would lead nobody anywhere there is none. */
export function CopyLink({ to, lang }: Props) {
  const leads = useCanLink()
  const [said, setSaid] = useSaid()
  const say = messages[lang].take
  if (!leads) return null
  const elsewhere = { figure: null, chart: null, check: null, verdict: null, sections: [], topics: [], words: '' }
  const copy = async () =>
    setSaid((await copyText(addressOf({ ...elsewhere, ...to }))) ? say.linkCopied : say.noCopyText)
  return (
    <>
      <Button look="quiet" onClick={copy}>
        {say.copyLink}
      </Button>
      <span role="status">{said}</span>
    </>
  )
}
