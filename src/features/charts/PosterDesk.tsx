import { useCallback, useEffect, useRef, useState } from 'react'
import { pictures } from '../../language/pictures'
import '../../language/both'
import { type Lang, langs } from '../../language/words'
import type { Report } from '../../report/schema'
import { type Theme, themes } from '../../state/choice'
import { Button } from '../../ui/Button'
import { OneOf } from '../../ui/OneOf'
import { type Format, formats } from './liking'
import { themeOnScreen } from './onScreen'
import styles from './Picture.module.css'
import { Preview } from './Preview'
import { posterOf } from './posterOf'
import { useMade } from './useMade'
import { useSaving } from './useSaving'

type Props = { report: Report; lang: Lang }

/** The poster of a report: seen, in a theme and a language, and saved. */
export default function PosterDesk({ report, lang }: Props) {
  const [theme, setTheme] = useState<Theme>(themeOnScreen)
  const [spoken, setSpoken] = useState(lang)
  const [format, setFormat] = useState<Format>('png')
  const box = useRef<HTMLDivElement>(null)
  // The button that was pressed has given way to this: the keyboard goes on here.
  useEffect(() => box.current?.querySelector('input')?.focus(), [])
  const say = pictures[lang]
  const make = useCallback(() => posterOf(report, theme, spoken), [report, theme, spoken])
  const { made, shown, failed } = useMade(make)
  const { said, save } = useSaving(made, format, say.saved, say.poster.failed)

  return (
    <div ref={box} className={`${styles.desk} ${styles.poster}`}>
      <Preview lang={lang} made={made} shown={shown} failed={failed} trouble={say.poster.failed} format={format} />
      <div className={styles.choices}>
        <OneOf
          name={say.language}
          options={langs.map((value) => ({ value, label: say.languages[value] }))}
          value={spoken}
          onChoose={setSpoken}
        />
        <OneOf
          name={say.theme}
          options={themes.map((value) => ({ value, label: say.themes[value] }))}
          value={theme}
          onChoose={setTheme}
        />
        <OneOf
          name={say.format}
          options={formats.map((value) => ({ value, label: value.toUpperCase() }))}
          value={format}
          onChoose={setFormat}
        />
        <div className={styles.actions}>
          <Button look="strong" disabled={!made} onClick={save}>
            {say.save}
          </Button>
        </div>
        <p role="status" className={styles.hint}>
          {said}
        </p>
      </div>
    </div>
  )
}
