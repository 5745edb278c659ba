import { useId } from 'react'
import { sharing } from '../../language/sharing'
import { inLang } from '../../language/text'
import type { Lang } from '../../language/words'
import type { Report } from '../../report/schema'
import { canBeLinked, linkToSend } from '../../state/address'
import { useChoice } from '../../state/choice'
import { useOpened } from '../../state/opened'
import { canShare, copyText, share } from '../../takeaway/handOver'
import { Button } from '../../ui/Button'
import { useSaid } from '../../ui/useSaid'
import { Way } from '../../ui/Way'
import { LinkCode } from './LinkCode'
import styles from './ShareWay.module.css'

type Props = { report: Report; lang: Lang }

/** Send what is on screen: its link, to copy, to share and to scan. Where there can be none, why. */
export function ShareWay({ report, lang }: Props) {
  const own = useOpened((o) => o.viewing !== null)
  const say = sharing[lang].link
  if (own || !canBeLinked())
    return (
      <Way title={say.way} about={own ? say.own : say.unserved}>
        {null}
      </Way>
    )
  return (
    <Way title={say.way} about={say.about}>
      <Link report={report} lang={lang} />
    </Way>
  )
}

function Link({ report, lang }: Props) {
  // All of it: the link says what is on screen.
  useChoice()
  const [said, setSaid] = useSaid()
  const id = useId()
  const say = sharing[lang].link
  // The report by its name: on paper a link outlives the order of the library. Its colours are the reader's own.
  const link = linkToSend({ report: report.id, lang, theme: null })
  const send = async () => {
    if ((await share({ title: inLang(report.title, lang), url: link })) === 'failed') setSaid(say.noShare)
  }
  return (
    <>
      <input
        className={styles.link}
        aria-label={say.address}
        readOnly
        translate="no"
        value={link}
        onFocus={(event) => event.currentTarget.select()}
        aria-describedby={`${id}said`}
      />
      <Button look="strong" onClick={async () => setSaid((await copyText(link)) ? say.copied : say.noCopy)}>
        {say.copy}
      </Button>
      {canShare() && <Button onClick={send}>{say.share}</Button>}
      <span id={`${id}said`} role="status" className={styles.said}>
        {said}
      </span>
      <LinkCode link={link} name={report.id} lang={lang} />
    </>
  )
}
