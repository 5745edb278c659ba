import { exact } from '../../language/numbers'
import { type Lang, words as messages } from '../../language/words'
import type { Visible } from '../../report/visible'
import { choose } from '../../state/choice'
import { Button } from '../../ui/Button'
import { focusMain } from '../../ui/focusMain'
import styles from './Filter.module.css'

type Props = {
  seen: Visible
  /** The preface is among what is shown. */
  preface: boolean
  narrowed: boolean
  lang: Lang
}

/** How much is shown, and one click that shows everything again. */
export function Shown({ seen, preface, narrowed, lang }: Props) {
  const say = messages[lang].filter
  const n = (value: number) => exact(value, lang)
  const { shown, of } = seen
  return (
    <div className={styles.shown}>
      <p role="status">
        {shown.sections === 0 && !preface
          ? say.nothing
          : shown.sections === of.sections && shown.charts === of.charts
            ? say.all(n(of.sections), n(of.charts))
            : say.shown(n(shown.sections), n(of.sections), n(shown.charts), n(of.charts))}
      </p>
      {narrowed && (
        <Button
          onClick={() => {
            choose.everything()
            focusMain()
          }}
          data-filter="all"
        >
          {say.everything}
        </Button>
      )}
    </div>
  )
}
