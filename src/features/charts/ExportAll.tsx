import { useEffect, useRef, useState } from 'react'
import { exact } from '../../language/numbers'
import { type Lang, words as messages } from '../../language/words'
import type { ChartEntry, Report } from '../../report/schema'
import { archive } from '../../takeaway/archive'
import { handOver } from '../../takeaway/handOver'
import { Button } from '../../ui/Button'
import { useSaid } from '../../ui/useSaid'
import styles from './ChartFigure.module.css'
import { kinds } from './kinds'
import { chartModel } from './model'
import { pngOf } from './take'

type Props = { report: Report; charts: readonly ChartEntry[]; lang: Lang }

/** Take every chart on screen away, in one ZIP. */
export function ExportAll({ report, charts, lang }: Props) {
  const [done, setDone] = useState<number | null>(null)
  const [said, setSaid] = useSaid()
  const stop = useRef(false)
  const say = messages[lang].take
  const busy = done !== null
  const box = useRef<HTMLDivElement>(null)
  // The button that was pressed has given way to another: the keyboard goes on from that.
  useEffect(() => {
    if (document.activeElement === document.body && (busy || said)) box.current?.querySelector('button')?.focus()
  }, [busy, said])
  // Nobody is left to take the ZIP when the page has gone.
  useEffect(
    () => () => {
      stop.current = true
    },
    [],
  )
  const drawable = charts.filter((c) => Object.hasOwn(kinds, c.kind))

  const start = async () => {
    stop.current = false
    setSaid('')
    try {
      const files: File[] = []
      const failed: string[] = []
      for (const [i, entry] of drawable.entries()) {
        if (stop.current) return
        setDone(i)
        const model = chartModel(report, entry, lang)
        if (!model.marks.length) continue
        // One that cannot be drawn does not cost the reader the others.
        await pngOf(model, 2).then(
          (file) => files.push(file),
          () => failed.push(model.title),
        )
      }
      if (stop.current) return
      if (!files.length) throw new Error('no chart could be drawn')
      const zip = await archive(files, `${report.id}-charts.zip`)
      handOver(zip)
      setSaid(failed.length ? say.savedWithout(zip.name, messages[lang].list(failed)) : say.saved(zip.name))
    } catch {
      setSaid(say.noPicture)
    } finally {
      setDone(null)
    }
  }

  const n = (value: number) => exact(value, lang)
  return (
    <div ref={box} className={styles.all}>
      {done === null ? (
        <Button onClick={start} disabled={drawable.length === 0}>
          {say.all}
        </Button>
      ) : (
        <>
          <progress max={drawable.length} value={done} aria-label={say.allProgress(n(done + 1), n(drawable.length))} />
          <span>{say.allProgress(n(done + 1), n(drawable.length))}</span>
          <Button
            look="quiet"
            onClick={() => {
              stop.current = true
            }}
          >
            {say.cancel}
          </Button>
        </>
      )}
      <span role="status" className={styles.said}>
        {said}
      </span>
    </div>
  )
}
