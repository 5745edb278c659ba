import { PaperWay } from '../features/charts/PaperWay'
import { PosterWay } from '../features/charts/PosterWay'
import { DataWay } from '../features/publishing/DataWay'
import { OneFileWay } from '../features/publishing/OneFileWay'
import { ShareWay } from '../features/publishing/ShareWay'
import { publishing } from '../language/publishing'
import type { Lang } from '../language/words'
import type { Report } from '../report/schema'
import { Dialog } from '../ui/Dialog'
import { loadPaper } from './paperLoaded'
import styles from './TakePage.module.css'
import { usePrinted } from './usePrinted'

type Props = { report: Report; lang: Lang; onClose: () => void }

/** The window where a whole report is taken away: a link, pictures, data, paper, one file. */
export default function TakePage({ report, lang, onClose }: Props) {
  const say = publishing[lang]
  const { charts } = usePrinted(report, lang)
  return (
    <Dialog title={say.title} close={say.close} onClose={onClose}>
      <div className={styles.ways}>
        <ShareWay report={report} lang={lang} />
        <PosterWay report={report} lang={lang} />
        <DataWay report={report} lang={lang} />
        <PaperWay report={report} lang={lang} charts={charts} prepare={loadPaper} close={onClose} />
        <OneFileWay report={report} lang={lang} />
      </div>
    </Dialog>
  )
}
