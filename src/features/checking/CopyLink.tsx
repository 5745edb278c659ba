import { type Lang, words as messages } from '../../language/words'
import { linkToSend } from '../../state/address'
import type { Choice } from '../../state/choice'
import { useCanLink } from '../../state/useCanLink'
import { canShare, copyText, share } from '../../takeaway/handOver'
import { Button } from '../../ui/Button'
import { useSaid } from '../../ui/useSaid'

type Props = {
  /** What the link leads to; what narrows the page now is left out of it. */
  to: Partial<Choice> & { report: string }
  /** What it is about. */
  title: string
  lang: Lang
}

/**
 * A link to send: copied, or by the system's share sheet where there is one. Where it would lead nobody anywhere there is
 * none.
 */
export function CopyLink({ to, title, lang }: Props) {
  const canLink = useCanLink()
  const [said, setSaid] = useSaid()
  const say = messages[lang].take
  if (!canLink) return null
  const elsewhere = { figure: null, chart: null, check: null, verdict: null, sections: [], topics: [], words: '' }
  const link = () => linkToSend({ ...elsewhere, ...to, lang })
  const copy = async () => setSaid((await copyText(link())) ? say.linkCopied : say.noCopyText)
  const send = async () => {
    if ((await share({ title, url: link() })) === 'failed') setSaid(say.noShare)
  }
  return (
    <>
      <Button look="quiet" onClick={copy}>
        {say.copyLink}
      </Button>
      {canShare() && (
        <Button look="quiet" onClick={send}>
          {say.share}
        </Button>
      )}
      <span role="status">{said}</span>
    </>
  )
}
