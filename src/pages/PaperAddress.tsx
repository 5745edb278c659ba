import { day } from '../language/numbers'
import { paper } from '../language/paper'
import type { Lang } from '../language/words'
import type { Report } from '../report/schema'
import { addressOf } from '../state/address'
import { useOpened } from '../state/opened'
import { codeOf } from '../takeaway/code'
import styles from './PaperPage.module.css'

/** Where can what is printed be read, and when was it printed? A file of the reader's own is nowhere to be read. */
export function PaperAddress({ report, lang }: { report: Report; lang: Lang }) {
  const own = useOpened((o) => o.viewing?.name)
  const here = addressOf({ report: report.id, figure: null, chart: null, check: null, embed: false })
  // A page opened from a disk can be read from that disk alone.
  const address = own === undefined && /^https?:/.test(here) ? here : null
  const code = address === null ? null : codeOf(address)
  const say = paper[lang]
  return (
    <div className={styles.where}>
      {code && (
        <svg role="img" aria-label={say.readAt} viewBox={`0 0 ${code.size} ${code.size}`} shapeRendering="crispEdges">
          <path d={code.path} />
        </svg>
      )}
      <p>
        {address !== null && (
          <>
            {say.readAt}
            <br />
            <a href={address}>{readable(address)}</a>
            <br />
          </>
        )}
        {own !== undefined && (
          <>
            {say.ownFile(own)}
            <br />
          </>
        )}
        {say.printedOn(day(today(), lang))}
      </p>
    </div>
  )
}

/** An address as people write it; one that cannot be decoded stays as it is. */
function readable(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}

/** The day on the reader's own calendar, yyyy-mm-dd. */
function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}
