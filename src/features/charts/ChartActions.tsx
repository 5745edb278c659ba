import { Suspense, useState } from 'react'
import { words as messages } from '../../language/words'
import type { Report } from '../../report/schema'
import { addressOf } from '../../state/address'
import { useCanLink } from '../../state/useCanLink'
import { canCopyPictures, copyPicture, copyText, handOver } from '../../takeaway/handOver'
import { lazily } from '../../ui/lazily'
import { Menu, type MenuItem } from '../../ui/Menu'
import { useSaid } from '../../ui/useSaid'
import styles from './ChartFigure.module.css'
import type { ChartModel } from './model'
import { csvOf, dataOf, pngOf, type Scale, scales, svgOf } from './take'

const pictureDialog = lazily(() => import('./PictureDialog'))

/** Take this chart away: as a picture, as data, as a link. */
export function ChartActions({ report, model }: { report: Report; model: ChartModel }) {
  const leads = useCanLink()
  const [scale, setScale] = useState<Scale>(2)
  const [said, setSaid] = useSaid()
  const [sizing, setSizing] = useState(false)
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
  const copyLink = async () =>
    setSaid((await copyText(addressOf({ chart: model.id, figure: null }))) ? say.linkCopied : say.noCopyText)
  const items: MenuItem[] = [
    { label: 'PNG', act: () => save(pngOf(report.id, model, scale)) },
    { label: 'SVG', act: () => save(svgOf(report.id, model)) },
    { label: say.more, act: () => setSizing(true) },
    { label: 'CSV', act: () => save(csvOf(report.id, model), messages[model.lang].table.noCsv) },
    { label: 'XLSX', act: () => save(dataOf(report, model, 'chartXlsx'), say.noData) },
    { label: 'JSON', act: () => save(dataOf(report, model, 'chartJson'), say.noData) },
    ...(canCopyPictures() ? [{ label: say.copy, act: copy }] : []),
    ...(leads ? [{ label: say.copyLink, act: copyLink }] : []),
  ]
  const PictureDialog = pictureDialog()
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
      {sizing && (
        <Suspense>
          <PictureDialog model={model} onClose={() => setSizing(false)} />
        </Suspense>
      )}
    </>
  )
}
