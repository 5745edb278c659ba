import { useState } from 'react'
import { checking } from '../../language/checking'
import { type Lang, words as messages } from '../../language/words'
import type { Finding } from '../../report/checks/finding'
import type { Report } from '../../report/schema'
import { citedPage } from '../../state/cited'
import { csvFile } from '../../takeaway/csv'
import { handOver } from '../../takeaway/handOver'
import { Button } from '../../ui/Button'
import { asJson, asRows } from './asRows'
import styles from './Checking.module.css'

type Props = {
  report: Report
  findings: readonly Finding[]
  lang: Lang
  onOpenAll: () => void
  onCloseAll: () => void
}

async function xlsxOf(report: Report, findings: readonly Finding[], lang: Lang): Promise<File> {
  const { checksXlsx } = await import('../../takeaway/files')
  const page = citedPage({ report: report.id, view: 'checks', lang })
  return checksXlsx(report, findings, { page, at: new Date() }, lang)
}

/** How to take the list away: as a table, as data, on paper. Each holds the checks shown. */
export function CheckTools({ report, findings, lang, onOpenAll, onCloseAll }: Props) {
  const [told, setTold] = useState('')
  const say = checking[lang]
  const { take } = messages[lang]
  const save = async (making: () => File | Promise<File>) => {
    setTold('')
    try {
      const file = await making()
      handOver(file)
      setTold(take.saved(file.name))
    } catch {
      setTold(take.noData)
    }
  }
  return (
    <div className={styles.tools}>
      <Button onClick={onOpenAll}>{say.openAll}</Button>
      <Button onClick={onCloseAll}>{say.closeAll}</Button>
      <Button onClick={() => save(() => csvFile(`${report.id}-checks.csv`, asRows(report, findings, lang)))}>
        {say.csv}
      </Button>
      <Button
        onClick={() =>
          save(
            () =>
              new File([asJson(report, findings, lang)], `${report.id}-checks.json`, {
                type: 'application/json',
              }),
          )
        }
      >
        {say.json}
      </Button>
      <Button onClick={() => save(() => xlsxOf(report, findings, lang))}>{say.xlsx}</Button>
      <Button onClick={() => window.print()}>{say.print}</Button>
      <span role="status">{told}</span>
    </div>
  )
}
