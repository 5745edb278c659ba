import { type ReactNode, useId, useState } from 'react'
import { runs } from '../../language/text'
import { words as messages } from '../../language/words'
import { Button } from '../../ui/Button'
import ear from '../../ui/Ear.module.css'
import { ErrorFence } from '../../ui/ErrorFence'
import { Spoken } from '../../ui/Spoken'
import styles from './ChartFigure.module.css'
import { ChartTable } from './ChartTable'
import { Drawing } from './Drawing'
import { kinds } from './kinds'
import { Marks } from './Marks'
import type { ChartModel, Mark } from './model'

type Props = {
  model: ChartModel
  /** What its table shows and its marks can be singled out by. */
  rows: readonly Mark[]
  /** Where a click on the mark of a figure leads; null: nowhere, it is singled out. */
  leads: (figure: string) => (() => void) | null
  /** There is no text to lead to. */
  alone?: boolean
  /** It has the whole width wherever the window is wide enough. */
  wide?: boolean
  /** The level of its title among the headings. */
  level?: 3 | 4
  /** Above the title. */
  eyebrow?: ReactNode
  /** Between the note and the source. */
  after?: ReactNode
  /** The ways to take it away. */
  actions: ReactNode
}

/** A chart as a figure: title as question, unit, drawing, note, source, its data on demand, its actions. */
export function ChartFrame({ model, rows, leads, alone, wide = alone, level = 3, eyebrow, after, actions }: Props) {
  const [open, setOpen] = useState(false)
  const id = useId()
  const Title = `h${level}` as const
  const say = messages[model.lang].charts
  const kind = Object.hasOwn(kinds, model.kind) ? kinds[model.kind] : undefined
  const table = <ChartTable model={model} />

  return (
    <figure
      className={styles.figure}
      data-chart={model.id}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}words`}
      tabIndex={-1}
    >
      <figcaption>
        {eyebrow}
        <Title id={`${id}title`} className={styles.title}>
          <Spoken runs={runs(model.title, model.lang)} />
        </Title>
        <p className={styles.unit}>{say.unit(model.unit)}</p>
        <p id={`${id}words`} className={ear.only}>
          <Spoken runs={runs(model.description, model.lang)} /> {alone ? say.keyboardAlone : say.keyboard}
        </p>
      </figcaption>
      {kind && model.marks.length > 0 ? (
        <ErrorFence
          of={model}
          fallback={(again) => (
            <div role="alert" className={styles.failed}>
              <p>
                {say.failed} <Button onClick={again}>{say.again}</Button>
              </p>
              {table}
            </div>
          )}
        >
          <Marks marks={rows} leads={leads} hint={say.tapAgain}>
            <Drawing model={model} kind={kind} alone={wide} />
          </Marks>
        </ErrorFence>
      ) : (
        <>
          <p className={styles.unit}>{kind ? say.noValues : say.unknownKind}</p>
          {table}
        </>
      )}
      {model.note && (
        <p className={styles.note}>
          <Spoken runs={runs(model.note, model.lang)} />
        </p>
      )}
      {after}
      <div className={styles.foot}>
        <p className={styles.source}>
          <Spoken runs={runs(model.source, model.lang)} />
        </p>
        <div className={styles.actions}>
          <Button
            look="quiet"
            aria-label={say.dataOf(model.title)}
            aria-expanded={open}
            aria-controls={open ? `${id}data` : undefined}
            onClick={() => setOpen(!open)}
          >
            {say.data}
          </Button>
          {actions}
        </div>
      </div>
      {open && (
        <div id={`${id}data`} className={styles.data}>
          {table}
        </div>
      )}
    </figure>
  )
}
