import { type Lang, words } from '../language/words'
import { accessibilityFolder, inSite, page } from '../state/page'
import styles from './Foot.module.css'

/** What else does the site say? Nothing where no build has written it. */
export function Foot({ lang }: { lang: Lang }) {
  const folder = accessibilityFolder(lang)
  const href = page.file ? page.file.site && page.file.site + folder : page.pages && inSite(folder)
  return (
    href && (
      <footer className={styles.foot}>
        <a href={href}>{words[lang].accessibility}</a>
      </footer>
    )
  )
}
