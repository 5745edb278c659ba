import { PaperWay } from '../features/charts/PaperWay'
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
        <PaperWay report={report} lang={lang} charts={charts} prepare={loadPaper} close={onClose} />
      </div>
    </Dialog>
  )
}
