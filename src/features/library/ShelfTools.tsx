import { useMemo } from 'react'
import { library } from '../../language/library'
import { exact } from '../../language/numbers'
import type { Lang } from '../../language/words'
import { leftBy, type Shelved, type Sought } from '../../report/shelf'
import { longestWords } from '../../state/address'
import { type Choice, choose, orders } from '../../state/choice'
import { Button } from '../../ui/Button'
import styles from './Library.module.css'

type Props = {
  all: readonly Shelved[]
  sought: Sought
  /** How many are shown. */
  shown: number
  /** The id of the box that is typed in. */
  id: string
  /** Ticks all that are shown; null: there is nothing to tick, or too much. */
  onTickAll: (() => void) | null
  lang: Lang
}

/** Searches, narrows and orders the shelf; each choice says how many reports it leaves. */
export function ShelfTools({ all, sought, shown, id, onTickAll, lang }: Props) {
  const say = library[lang]
  const facets = useMemo(
    () => ({
      year: leftBy(all, sought, 'year'),
      form: leftBy(all, sought, 'form'),
      edition: leftBy(all, sought, 'edition'),
    }),
    [all, sought],
  )
  const formName = (form: string) => say.forms[form] ?? say.otherForm(form)
  const editionName = (edition: string) => say.editions[edition] ?? edition
  const years = [...facets.year].sort(([a], [b]) => b - a)
  return (
    <search className={styles.tools}>
      <label>
        {say.find}
        <input
          id={id}
          type="search"
          value={sought.find}
          maxLength={longestWords}
          placeholder={say.findHint}
          onChange={(event) => choose.find(event.target.value)}
        />
      </label>
      <label>
        {say.order}
        <select
          value={sought.order}
          onChange={(event) => choose.shelf({ order: event.target.value as Sought['order'] })}
        >
          {orders.map((order) => (
            <option key={order} value={order}>
              {say.orders[order]}
            </option>
          ))}
        </select>
      </label>
      <Facet
        name={say.year}
        value={sought.year?.toString() ?? ''}
        options={years.map(([year, n]) => [String(year), say.yearOf(String(year)), n])}
        nameOf={say.yearOf}
        onChoose={(value) => choose.shelf({ year: value === '' ? null : Number(value) })}
        lang={lang}
      />
      <Facet
        name={say.form}
        value={sought.form ?? ''}
        options={[...facets.form].map(([form, n]) => [form, formName(form), n])}
        nameOf={formName}
        onChoose={(value) => choose.shelf({ form: value || null })}
        lang={lang}
      />
      <Facet
        name={say.edition}
        value={sought.edition ?? ''}
        options={[...facets.edition].map(([edition, n]) => [edition, editionName(edition), n])}
        nameOf={editionName}
        onChoose={(value) => choose.shelf({ edition: (value || null) as Choice['edition'] })}
        lang={lang}
      />
      <div className={styles.found}>
        <p role="status" className={styles.count}>
          {say.count(exact(shown, lang), exact(all.length, lang))}
        </p>
        {onTickAll && (
          <Button look="quiet" onClick={onTickAll}>
            {say.tickAll(exact(shown, lang))}
          </Button>
        )}
      </div>
    </search>
  )
}

type FacetProps = {
  name: string
  value: string
  /** Value, name, and how many reports it leaves. */
  options: readonly (readonly [string, string, number])[]
  nameOf: (value: string) => string
  onChoose: (value: string) => void
  lang: Lang
}

/** One thing reports differ in. What is chosen stays in the list, though it may leave nothing. */
function Facet({ name, value, options, nameOf, onChoose, lang }: FacetProps) {
  const say = library[lang]
  if (options.length < 2 && value === '') return null
  const listed =
    value === '' || options.some(([one]) => one === value) ? options : [...options, [value, nameOf(value), 0] as const]
  return (
    <label>
      {name}
      <select value={value} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{say.all}</option>
        {listed.map(([one, label, n]) => (
          <option key={one} value={one}>
            {say.choice(label, exact(n, lang))}
          </option>
        ))}
      </select>
    </label>
  )
}
