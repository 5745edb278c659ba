import { useEffect, useRef, useState } from 'react'
import { exact } from '../../language/numbers'
import { paper } from '../../language/paper'
import type { Lang } from '../../language/words'
import type { ChartEntry, Report } from '../../report/schema'
import { canPrint, printWhole } from '../../state/printing'
import { Button } from '../../ui/Button'
import { Way } from '../../ui/Way'
import { drawAhead } from './onPaper'

type Props = {
  report: Report
  lang: Lang
  /** What of its charts is printed. */
  charts: readonly ChartEntry[]
  /** Fetches what the document needs besides its charts. */
  prepare: () => Promise<void>
  /** Closes the window this stands in: it would lie over what is printed. */
  close: () => void
}

/** To print the report, or save it as PDF, with every chart drawn first. */
export function PaperWay({ report, lang, charts, prepare, close }: Props) {
  const [told, setTold] = useState('')
  const [making, setMaking] = useState<AbortController | null>(null)
  const box = useRef<HTMLSpanElement>(null)
  const say = paper[lang]
  // The button that was pressed has given way to another: the keyboard goes on from that.
  useEffect(() => {
    if (document.activeElement === document.body && (making || told)) box.current?.querySelector('button')?.focus()
  }, [making, told])
  // A window that was closed prints nothing any more.
  useEffect(() => () => making?.abort(), [making])

  const print = async () => {
    if (!canPrint()) return setTold(say.impossible)
    const stop = new AbortController()
    setMaking(stop)
    setTold('')
    try {
      await prepare()
      await drawAhead(
        report,
        charts,
        lang,
        (at, of) => setTold(say.drawing(exact(at + 1, lang), exact(of, lang))),
        stop.signal,
      )
      if (stop.signal.aborted) return
      close()
      // After the window has gone.
      setTimeout(printWhole)
    } catch {
      setTold(say.notReady)
    } finally {
      setMaking(null)
    }
  }
  return (
    <Way title={say.way} about={say.about}>
      <span ref={box}>
        {making ? (
          <Button
            onClick={() => {
              making.abort()
              setTold('')
            }}
          >
            {say.cancel}
          </Button>
        ) : (
          <Button onClick={print}>{say.print}</Button>
        )}
      </span>
      <span role="status">{told}</span>
    </Way>
  )
}
