import { library } from '../../language/library'
import { exact } from '../../language/numbers'
import { inLang, runs } from '../../language/text'
import { type Lang, words } from '../../language/words'
import type { Shelved } from '../../report/shelf'
import { Button } from '../../ui/Button'
import { Spoken } from '../../ui/Spoken'
import styles from './Library.module.css'

type Props = {
  of: Shelved
  /** Where the report can be opened in a tab of its own; null: only here. */
  href: string | null
  onOpen: () => void
  /** Compares the report on screen with it; null: there is nothing to compare. */
  onCompare: (() => void) | null
  lang: Lang
}

/** One report of the shelf. */
export function ShelfRow({ of, href, onOpen, onCompare, lang }: Props) {
  const say = library[lang]
  const title = inLang(of.title, lang)
  const name = <Spoken runs={runs(title, lang)} />
  const facts = [
    of.place === null ? '' : inLang(of.place, lang),
    of.year === null ? '' : say.yearOf(String(of.year)),
    of.form === null ? '' : (say.forms[of.form] ?? say.otherForm(of.form)),
    of.edition === null ? '' : (say.editions[of.edition] ?? of.edition),
    say.where[of.where],
  ].filter(Boolean)
  return (
    <div className={styles.row}>
      <p className={styles.name}>
        {href === null ? (
          <button type="button" className={styles.open} onClick={onOpen}>
            {name}
          </button>
        ) : (
          <a
            className={styles.open}
            href={href}
            onClick={(event) => {
              if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
              event.preventDefault()
              onOpen()
            }}
          >
            {name}
          </a>
        )}
      </p>
      <p className={styles.facts}>
        <Spoken runs={runs(facts.join(' · '), lang)} />
      </p>
      <p className={styles.checks} data-wrong={(of.checks?.disagrees ?? 0) > 0 || undefined}>
        {checksOf(of, lang)}
      </p>
      {onCompare && (
        <Button look="quiet" aria-label={say.compareWith(title)} onClick={onCompare}>
          {say.compare}
        </Button>
      )}
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
    <span title={words[lang].checks.summary(all, n(holds), n(disagrees), n(explained), n(untestable))}>
      {(disagrees > 0 || holds > 0) && <span aria-hidden="true">{disagrees ? '≠ ' : '= '}</span>}
      {untestable && (disagrees || holds) ? say.and(said, n(untestable)) : said}
    </span>
  )
}
