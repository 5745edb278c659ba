import { useState } from 'react'
import { exact } from '../../language/numbers'
import { paper } from '../../language/paper'
import type { Lang } from '../../language/words'
import { chartsOf } from '../../report/charts'
import type { Report } from '../../report/schema'
import { printWhole } from '../../state/printing'
import { Button } from '../../ui/Button'
import { Way } from '../../ui/Way'
import { drawAhead } from './onPaper'

type Props = {
  report: Report
  lang: Lang
  /** Fetches what the document needs besides its charts. */
  prepare: () => Promise<void>
  /** Closes the window this stands in: it would lie over what is printed. */
  close: () => void
}

/** To print the report, or save it as PDF, with every chart drawn first. */
export function PaperWay({ report, lang, prepare, close }: Props) {
  const [told, setTold] = useState('')
  const say = paper[lang]
  const charts = chartsOf(report)
  const print = async () => {
    const of = exact(charts.length, lang)
    try {
      await prepare()
      const failed = await drawAhead(report, charts, lang, (done) => setTold(say.drawing(exact(done + 1, lang), of)))
      setTold(failed ? say.failed : '')
      close()
      // After the window has gone.
      setTimeout(printWhole)
    } catch {
      setTold(say.notReady)
    }
  }
  return (
    <Way title={say.way} about={say.about}>
      <Button onClick={print}>{say.print}</Button>
      <span role="status">{told}</span>
    </Way>
  )
}
