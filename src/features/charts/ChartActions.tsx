import { useState } from 'react'
import { words as messages } from '../../language/words'
import type { Report } from '../../report/schema'
import { addressOf } from '../../state/address'
import { useCanLink } from '../../state/useCanLink'
import { canCopyPictures, copyPicture, copyText, handOver } from '../../takeaway/handOver'
import { Menu, type MenuItem } from '../../ui/Menu'
import { useSaid } from '../../ui/useSaid'
import styles from './ChartFigure.module.css'
import type { ChartModel } from './model'
import { csvOf, pngOf, type Scale, scales, svgOf } from './take'

/** Take this chart away: PNG, SVG, CSV, a copy, a link. */
export function ChartActions({ report, model }: { report: Report; model: ChartModel }) {
  const leads = useCanLink()
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
  const copyLink = async () =>
    setSaid((await copyText(addressOf({ chart: model.id, figure: null }))) ? say.linkCopied : say.noCopyText)
  const items: MenuItem[] = [
    { label: 'PNG', act: () => save(pngOf(report.id, model, scale)) },
    { label: 'SVG', act: () => save(svgOf(report.id, model)) },
    { label: 'CSV', act: () => save(csvOf(report.id, model), messages[model.lang].table.noCsv) },
    ...(canCopyPictures() ? [{ label: say.copy, act: copy }] : []),
    ...(leads ? [{ label: say.copyLink, act: copyLink }] : []),
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
    </>
  )
}
