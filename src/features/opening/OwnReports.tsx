import { desk } from '../../language/desk'
import type { Lang } from '../../language/words'
import { open } from '../../state/opened'
import { page } from '../../state/page'
import { Button } from '../../ui/Button'
import { focusMain } from '../../ui/focusMain'
import styles from './Desk.module.css'
import { GiveDocument } from './GiveDocument'
import { KeptList } from './KeptList'

/** What does the reader have of their own, and how do they open more? */
export function OwnReports({ lang }: { lang: Lang }) {
  const say = desk[lang].own
  const back = () => {
    open.desk(null)
    focusMain()
  }
  return (
    <div className={styles.own}>
      <h1 className={styles.title}>{say.title}</h1>
      <p className={styles.intro}>{page.file ? say.oneFile(page.file.site) : say.intro}</p>
      <p>
        <Button onClick={back}>{say.back}</Button>
      </p>
      <GiveDocument lang={lang} />
      <KeptList lang={lang} />
    </div>
  )
}
