import { useEffect, useRef, useState } from 'react'
import { exact } from '../../language/numbers'
import { onePageWords } from '../../language/onePage'
import { sentence } from '../../language/problems'
import type { Lang } from '../../language/words'
import type { Report } from '../../report/schema'
import { siteAddress } from '../../state/address'
import { useOpened } from '../../state/opened'
import { page } from '../../state/page'
import { Failed, onePageParts } from '../../state/reports'
import { handOver } from '../../takeaway/handOver'
import { onePageFile } from '../../takeaway/onePage'
import { Button } from '../../ui/Button'
import { Way } from '../../ui/Way'

/** What became of it: nothing yet, on its way, or what there is to say. */
type State = 'making' | { saved: string } | { failed: string } | null

/** How to take the report along as one file that needs no network? */
export function OneFileWay({ report, lang }: { report: Report; lang: Lang }) {
  const own = useOpened((o) => o.viewing !== null)
  const [state, setState] = useState<State>(null)
  const asking = useRef<AbortController>(null)
  // Nobody is left to take the file when the window has been closed.
  useEffect(() => () => asking.current?.abort(), [])
  const say = onePageWords[lang]

  const save = async () => {
    asking.current = new AbortController()
    const { signal } = asking.current
    setState('making')
    try {
      const parts = await onePageParts(signal)
      if (signal.aborted) return
      const listed = !own && (page.file === null || page.file.page !== null)
      const file = onePageFile(parts, { report, lang, site: siteAddress(), listed })
      handOver(file)
      setState({ saved: say.saved(file.name, exact(Math.round(file.size / 1e5) / 10, lang)) })
    } catch (error) {
      if (signal.aborted) return
      setState({ failed: error instanceof Failed ? `${sentence(error.problem, lang)} ${say.failed}` : say.failed })
    }
  }
  const making = state === 'making'
  return (
    <Way title={say.title} about={say.about}>
      <Button onClick={save} disabled={making}>
        {say.save}
      </Button>
      {making && <progress aria-label={say.making} />}
      <span role="status">{making ? say.making : state && 'saved' in state ? state.saved : ''}</span>
      {state !== null && !making && 'failed' in state && <span role="alert">{state.failed}</span>}
    </Way>
  )
}
