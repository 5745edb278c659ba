import { memo, type ReactNode, useId } from 'react'
import { desk } from '../../../language/desk'
import { whereRead } from '../../../language/provenance'
import { inLang, runs } from '../../../language/text'
import { type Lang, words } from '../../../language/words'
import type { Doubt, Figure, Provenance } from '../../../report/schema'
import { review } from '../../../state/review'
import { Button } from '../../../ui/Button'
import { Spoken } from '../../../ui/Spoken'
import { acceptField } from './acceptField'
import { FormChoice } from './FormChoice'
import type { Item } from './items'
import type { RowName } from './names'
import { numberIn } from './numberIn'
import styles from './Review.module.css'
import { RowChoice } from './RowChoice'
import { Written } from './Written'

type Props = {
  item: Item
  name: string
  /** As it stands in the report; '' is a blank. */
  value: string
  at: Provenance | undefined
  /** Why it was not certain when it was read. */
  was: Doubt | undefined
  figure?: Figure
  rows: readonly RowName[]
  /** The document's name. */
  file: string
  lang: Lang
  onShow: (item: Item) => void
  onGone: () => void
}

/** Is this what the document says? One value, where it was read, and the ways to put it right. */
export const Value = memo(function Value(props: Props) {
  const { item, name, at, was, figure, rows, file, lang, onShow, onGone } = props
  const say = desk[lang].review
  const id = useId()
  const doubted = at?.doubt !== undefined
  const place = at ? whereRead(file, at, lang) : ''
  // A cell that was read for certain needs no words: a table has hundreds.
  const hint = (was !== undefined || item.kind === 'figure') && (at?.raw || place)
  const hints = [was !== undefined && `${id}doubt`, hint && `${id}read`].filter(Boolean).join(' ') || undefined
  const confirm = () => {
    if (doubted) review.edit({ kind: 'confirm', ref: item.ref })
  }
  return (
    <li
      className={styles.value}
      data-value={item.key}
      data-doubt={doubted || undefined}
      data-was={was}
      data-kind={item.kind}
    >
      <label htmlFor={id} className={styles.name}>
        <Spoken runs={runs(name, lang)} />
      </label>
      <Entry {...props} id={id} hints={hints} confirm={confirm} />
      {was !== undefined && (
        <p id={`${id}doubt`} className={styles.doubt}>
          {doubted ? words[lang].doubts[at.doubt ?? was] : `✓ ${say.settled}`}
        </p>
      )}
      {hint && (
        <p id={`${id}read`} className={styles.read}>
          {at?.raw && <span lang="zh-CN">{say.read(at.raw)}</span>} {place}
        </p>
      )}
      {figure && <RowChoice id={item.ref} name={name} code={figure.indicator ?? null} rows={rows} lang={lang} />}
      <p className={styles.buttons}>
        {was !== undefined && (
          <Button aria-label={say.confirmOf(name)} aria-pressed={!doubted} aria-disabled={!doubted} onClick={confirm}>
            {say.confirm}
          </Button>
        )}
        {place && (
          <Button look="quiet" aria-label={say.showOf(name)} onClick={() => onShow(item)}>
            {say.show}
          </Button>
        )}
        {figure && (
          <Button
            look="quiet"
            aria-label={say.notFigureOf(name)}
            onClick={() => {
              review.edit({ kind: 'value', ref: item.ref, value: null })
              onGone()
            }}
          >
            {say.notFigure}
          </Button>
        )}
      </p>
    </li>
  )
}, isSame)

/** Items are made anew with every edit; the same ones are told by their keys. */
function isSame(before: Props, now: Props): boolean {
  const { item: was, ...rest } = before
  return (
    was.key === now.item.key &&
    was.ref === now.item.ref &&
    (Object.keys(rest) as (keyof typeof rest)[]).every((prop) => rest[prop] === now[prop])
  )
}

type EntryProps = Props & { id: string; hints: string | undefined; confirm: () => void }

/** The field itself. */
function Entry({ item, value, id, hints, confirm, figure, lang }: EntryProps): ReactNode {
  const say = desk[lang].review
  if (item.kind === 'field' && item.field === 'form')
    return <FormChoice id={id} value={value} hints={hints} lang={lang} />
  if (item.kind === 'field' && item.field === 'level')
    return (
      <select
        id={id}
        className={styles.entry}
        aria-describedby={hints}
        value={value}
        onChange={(event) => review.edit({ kind: 'identity', field: 'level', value: event.target.value })}
      >
        {Object.entries(say.levels).map(([level, name]) => (
          <option key={level} value={level}>
            {name}
          </option>
        ))}
      </select>
    )
  if (item.kind === 'field') {
    const accept = (text: string) => acceptField(item.field, text)
    return <Written {...{ id, value, hints, confirm, accept }} wide wrongly={say.notField[item.field]} />
  }
  const accept = (text: string) => acceptNumber(item.ref, text, item.kind === 'cell')
  return (
    <Written
      {...{ id, value, hints, confirm, accept }}
      unit={figure && inLang(figure.unit, lang)}
      wrongly={item.kind === 'cell' ? say.notNumber : say.needsNumber}
    />
  )
}

function acceptNumber(ref: string, text: string, blank: boolean): boolean {
  const value = numberIn(text)
  if (value === undefined || (value === null && !blank)) return false
  review.edit({ kind: 'value', ref, value })
  return true
}
