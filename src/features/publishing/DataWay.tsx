import { useState } from 'react'
import { dataWay } from '../../language/dataWay'
import type { Lang } from '../../language/words'
import type { Report } from '../../report/schema'
import { citedPage } from '../../state/cited'
import { handOver } from '../../takeaway/handOver'
import { reportFile } from '../../takeaway/jsonFile'
import { Button } from '../../ui/Button'
import { Way } from '../../ui/Way'
import styles from './DataWay.module.css'

type Kind = keyof (typeof dataWay)['zh']['kinds']

/** The whole report in one of these kinds; what makes it loads then. */
async function make(kind: Kind, report: Report, lang: Lang): Promise<File> {
  if (kind === 'report') return reportFile(report)
  const files = await import('../../takeaway/files')
  const taken = { page: citedPage({ report: report.id, lang }), at: new Date() }
  switch (kind) {
    case 'figuresCsv':
      return files.figuresCsv(report, lang)
    case 'figuresJson':
      return files.figuresJson(report, taken, lang)
    case 'workbook':
      return files.reportXlsx(report, taken, lang)
    case 'package':
      return files.dataPackage(report, taken, lang)
  }
}

/** Take the data of the whole report away, whatever is on screen. */
export function DataWay({ report, lang }: { report: Report; lang: Lang }) {
  const [told, setTold] = useState('')
  const say = dataWay[lang]
  const save = async (kind: Kind) => {
    const { label } = say.kinds[kind]
    setTold(say.making(label))
    try {
      const file = await make(kind, report, lang)
      handOver(file)
      setTold(say.saved(file.name))
    } catch {
      setTold(say.failed(label))
    }
  }
  return (
    <Way title={say.title} about={say.about}>
      <ul className={styles.kinds}>
        {(Object.keys(say.kinds) as Kind[]).map((kind) => (
          <li key={kind}>
            <Button onClick={() => save(kind)} aria-describedby={`data-${kind}`}>
              {say.kinds[kind].label}
            </Button>
            <span id={`data-${kind}`}>{say.kinds[kind].about}</span>
          </li>
        ))}
      </ul>
      <p role="status" className={styles.told}>
        {told}
      </p>
    </Way>
  )
}
