import { Suspense, useState } from 'react'
import { words as messages } from '../../language/words'
import type { Report } from '../../report/schema'
import { linkTo, linkToSend } from '../../state/address'
import { useChoice } from '../../state/choice'
import { page } from '../../state/page'
import { useCanLink } from '../../state/useCanLink'
import { canCopyPictures, canShare, copyPicture, copyText, handOver, share } from '../../takeaway/handOver'
import { type Scale, scales } from '../../takeaway/presets'
import { ErrorFence } from '../../ui/ErrorFence'
import { lazily } from '../../ui/lazily'
import { Menu, type MenuItem } from '../../ui/Menu'
import { useSaid } from '../../ui/useSaid'
import styles from './ChartFigure.module.css'
import type { ChartModel } from './model'
import { csvOf, pngOf, svgOf } from './take'

const pictureDialog = lazily(() => import('./PictureDialog'))
const embedDialog = lazily(() => import('./EmbedDialog'))

type Props = {
  /** The report whose chart it is; null: it draws several, and cannot be embedded. */
  report: Report | null
  model: ChartModel
  /** Its whole data as a workbook or JSON. */
  data: (as: 'xlsx' | 'json') => Promise<File>
}

/** Take this chart away: as a picture, as data, as a link, as code to embed it. */
export function ChartActions({ report, model, data }: Props) {
  const canLink = useCanLink()
  const embedded = useChoice((c) => c.embed)
  const [opened, setOpened] = useState<'sizes' | 'embed' | null>(null)
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
  const copy = async () => setSaid((await copyPicture(pngOf(model, scale))) ? say.copied : say.noCopy)
  // From a page that embeds it, a chart is sent with its report around it.
  const link = () =>
    embedded
      ? linkTo('', { ...model.link, lang: model.lang })
      : linkToSend({ ...model.link, lang: model.lang, figure: null })
  const copyLink = async () => setSaid((await copyText(link())) ? say.linkCopied : say.noCopyText)
  const shareLink = async () => {
    if ((await share({ title: model.title, url: link() })) === 'failed') setSaid(say.noShare)
  }
  const items: MenuItem[] = [
    { label: 'PNG', act: () => save(pngOf(model, scale)) },
    { label: 'SVG', act: () => save(svgOf(model)) },
    { label: say.more, act: () => setOpened('sizes') },
    { label: 'CSV', act: () => save(csvOf(model), messages[model.lang].table.noCsv) },
    { label: 'XLSX', act: () => save(data('xlsx'), say.noData) },
    { label: 'JSON', act: () => save(data('json'), say.noData) },
    ...(canCopyPictures() ? [{ label: say.copy, act: copy }] : []),
    ...(canLink ? [{ label: say.copyLink, act: copyLink }] : []),
    ...(canLink && canShare() ? [{ label: say.share, act: shareLink }] : []),
    ...(report && canLink && page.file === null && !embedded
      ? [{ label: say.embed, act: () => setOpened('embed') }]
      : []),
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
      {opened && (
        <ErrorFence of={opened} fallback={() => <span role="alert">{say.noWindow}</span>}>
          {() => {
            const PictureDialog = opened === 'sizes' ? pictureDialog() : null
            const EmbedDialog = opened === 'embed' ? embedDialog() : null
            return (
              <Suspense>
                {PictureDialog && <PictureDialog model={model} onClose={() => setOpened(null)} />}
                {EmbedDialog && report && <EmbedDialog report={report} model={model} onClose={() => setOpened(null)} />}
              </Suspense>
            )
          }}
        </ErrorFence>
      )}
    </>
  )
}
