import { Suspense, useState } from 'react'
import { words as messages } from '../../language/words'
import type { Report } from '../../report/schema'
import { addressOf, isServed, linkTo } from '../../state/address'
import { useChoice } from '../../state/choice'
import { useOpened } from '../../state/opened'
import { canCopyPictures, canShare, copyPicture, copyText, handOver, share } from '../../takeaway/handOver'
import { ErrorFence } from '../../ui/ErrorFence'
import { lazily } from '../../ui/lazily'
import { Menu, type MenuItem } from '../../ui/Menu'
import { useSaid } from '../../ui/useSaid'
import styles from './ChartFigure.module.css'
import type { ChartModel } from './model'
import { csvOf, pngOf, type Scale, scales, svgOf } from './take'

const embedDialog = lazily(() => import('./EmbedDialog'))

/** Take this chart away: PNG, SVG, CSV, a copy, a link, code to embed it. */
export function ChartActions({ report, model }: { report: Report; model: ChartModel }) {
  const own = useOpened((o) => o.viewing !== null)
  const embedded = useChoice((c) => c.embed)
  const [embedding, setEmbedding] = useState(false)
  const [scale, setScale] = useState<Scale>(2)
  const [said, setSaid] = useSaid()
  const say = messages[model.lang].take
  const save = async (making: Promise<File>, failed = say.noPicture) => {
    setSaid('')
    try {
      const file = await making
      handOver(file)
      setSaid(say.saved(file.name))
    } catch {
      setSaid(failed)
    }
  }
  const copy = async () => setSaid((await copyPicture(pngOf(report.id, model, scale))) ? say.copied : say.noCopy)
  // From a page that embeds it, a chart is sent with its report around it.
  const link = () =>
    embedded
      ? linkTo('', { report: report.id, chart: model.id, lang: model.lang })
      : addressOf({ chart: model.id, figure: null })
  const copyLink = async () => setSaid((await copyText(link())) ? say.linkCopied : say.noCopyText)
  const shareLink = async () => {
    if ((await share({ title: model.title, url: link() })) === 'failed') setSaid(say.noShare)
  }
  const items: MenuItem[] = [
    { label: 'PNG', act: () => save(pngOf(report.id, model, scale)) },
    { label: 'SVG', act: () => save(svgOf(report.id, model)) },
    { label: 'CSV', act: () => save(csvOf(report.id, model), messages[model.lang].table.noCsv) },
    ...(canCopyPictures() ? [{ label: say.copy, act: copy }] : []),
    // A link to a file of the reader's own would lead nobody anywhere.
    ...(own || !isServed()
      ? []
      : [
          { label: say.copyLink, act: copyLink },
          ...(canShare() ? [{ label: say.share, act: shareLink }] : []),
          ...(embedded ? [] : [{ label: say.embed, act: () => setEmbedding(true) }]),
        ]),
  ]
  return (
    <>
      <Menu
        label={say.export}
        name={say.exportOf(model.title)}
        choice={{
          name: say.size,
          options: scales.map((value) => ({ value, label: say.scale(String(value)) })),
          value: scale,
        }}
        onChoose={setScale}
        items={items}
      />
      <span role="status" className={styles.said}>
        {said}
      </span>
      {embedding && (
        <ErrorFence of={embedding} fallback={() => <span role="alert">{say.noWindow}</span>}>
          {() => {
            const EmbedDialog = embedDialog()
            return (
              <Suspense>
                <EmbedDialog report={report} model={model} onClose={() => setEmbedding(false)} />
              </Suspense>
            )
          }}
        </ErrorFence>
      )}
    </>
  )
}
