import { checking } from '../../language/checking'
import { library } from '../../language/library'
import { exact } from '../../language/numbers'
import { inLang, runs } from '../../language/text'
import type { Lang } from '../../language/words'
import type { Shelved } from '../../report/shelf'
import { Go } from '../../ui/Go'
import { Spoken } from '../../ui/Spoken'
import styles from './Library.module.css'

type Props = {
  of: Shelved
  /** Where the report can be opened in a tab of its own; null: only here. */
  href: string | null
  onOpen: () => void
  /** It is among those to be compared. */
  ticked: boolean
  /** null: no more can be ticked. */
  onTick: (() => void) | null
  lang: Lang
}

/** One report of the shelf. */
export function ShelfRow({ of, href, onOpen, ticked, onTick, lang }: Props) {
  const say = library[lang]
  const title = inLang(of.title, lang)
  const facts = [
    of.place === null ? '' : inLang(of.place, lang),
    of.year === null ? '' : say.yearOf(String(of.year)),
    of.form === null ? '' : (say.forms[of.form] ?? say.otherForm(of.form)),
    of.edition === null ? '' : (say.editions[of.edition] ?? of.edition),
    say.where[of.where],
  ].filter(Boolean)
  return (
    <div className={styles.row} data-ticked={ticked || undefined}>
      <label className={styles.tick}>
        <input
          type="checkbox"
          aria-label={say.tick(title)}
          checked={ticked}
          disabled={onTick === null}
          onChange={() => onTick?.()}
        />
      </label>
      <p className={styles.name}>
        <Go className={styles.open} href={href} act={onOpen}>
          <Spoken runs={runs(title, lang)} />
        </Go>
      </p>
      <p className={styles.facts}>
        <Spoken runs={runs(facts.join(' · '), lang)} />
      </p>
      <p className={styles.checks} data-wrong={(of.checks?.disagrees ?? 0) > 0 || undefined}>
        {checksOf(of, lang)}
      </p>
    </div>
  )
}

/** How its checks came out, in short; the whole of it on pointing. */
function checksOf({ checks }: Shelved, lang: Lang) {
  const say = library[lang]
  if (!checks) return say.noChecks
  const { holds, disagrees, explained, untestable } = checks
  const n = (count: number) => exact(count, lang)
  const all = n(holds + disagrees + explained + untestable)
  const said = disagrees ? say.checks(all, n(disagrees)) : holds ? say.noneWrong(all) : say.noneTested
  return (
    <span title={checking[lang].summary(all, n(holds), n(disagrees), n(explained), n(untestable))}>
      {(disagrees > 0 || holds > 0) && <span aria-hidden="true">{disagrees ? '≠ ' : '= '}</span>}
      {untestable && (disagrees || holds) ? say.and(said, n(untestable)) : said}
    </span>
  )
}
