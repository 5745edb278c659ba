import { useEffect, useRef, useState } from 'react'
import { exact } from '../../language/numbers'
import { type Lang, words as messages } from '../../language/words'
import type { ChartEntry, Report } from '../../report/schema'
import { Button } from '../../ui/Button'
import ear from '../../ui/Ear.module.css'
import { useSaid } from '../../ui/useSaid'
import styles from './ChartFigure.module.css'

type Props = { report: Report; charts: readonly ChartEntry[]; lang: Lang }

/** Take every chart on screen away, in one ZIP. */
export function ExportAll({ report, charts, lang }: Props) {
  const [done, setDone] = useState<{ nth: number; of: number } | null>(null)
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
  const start = async () => {
    stop.current = false
    setSaid('')
    setDone({ nth: 1, of: charts.length })
    try {
      const [{ allPictures }, { handOver }] = await Promise.all([
        import('./allPictures'),
        import('../../takeaway/handOver'),
      ])
      const made = await allPictures(
        report,
        charts,
        lang,
        (nth, of) => setDone({ nth, of }),
        () => stop.current,
      )
      if (!made) return
      const { zip, failed } = made
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
        <Button onClick={start} disabled={charts.length === 0}>
          {say.all}
        </Button>
      ) : (
        <>
          <progress max={done.of} value={done.nth - 1} aria-label={say.allProgress(n(done.nth), n(done.of))} />
          <span>{say.allProgress(n(done.nth), n(done.of))}</span>
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
      {/* Said aloud are the first and every tenth: all would still be said when the ZIP is there. */}
      <span role="status" className={done ? ear.only : styles.said}>
        {done ? say.allProgress(n(done.nth - ((done.nth - 1) % 10)), n(done.of)) : said}
      </span>
    </div>
  )
}
