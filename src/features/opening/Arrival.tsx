import { type ReactNode, useEffect, useState } from 'react'
import type { Lang } from '../../language/words'
import { keepsAnything } from '../../state/keepsAnything'
import { useOpened } from '../../state/opened'
import { Late } from '../../ui/Late'
import { lazily } from '../../ui/lazily'
import { AtRest } from './AtRest'

const unfinished = lazily(() => import('./Unfinished'))
const arrived = lazily(() => import('./Arrived'))

type Props = {
  lang: Lang
  /** Stands there where the code does not come; `again` asks for it anew. */
  failed: (again: () => void) => ReactNode
}

/** What became of the file the reader gave, or of the one they were not finished with last time? */
export function Arrival({ lang, failed }: Props) {
  const quiet = useOpened((o) => o.arriving.state === 'nothing' && o.viewing === null)
  const desk = useOpened((o) => o.desk)
  const keeps = useKeeps()
  if (quiet) return keeps && desk === null && <AtRest piece={unfinished} lang={lang} />
  return <Late piece={arrived} of={{ lang }} failed={failed} />
}

/** Whether this browser keeps anything of the reader's: most readers never give it anything. */
function useKeeps(): boolean {
  const [keeps, setKeeps] = useState(false)
  useEffect(() => {
    let left = false
    void keepsAnything().then((found) => !left && setKeeps(found))
    return () => {
      left = true
    }
  }, [])
  return keeps
}
