import { useCallback, useState } from 'react'
import { pictures } from '../../language/pictures'
import '../../language/both'
import { langs } from '../../language/words'
import { themes } from '../../state/choice'
import { recall, remember } from '../../state/preferences'
import { canCopyPictures, copyPicture } from '../../takeaway/handOver'
import { presets, scales } from '../../takeaway/presets'
import { Button } from '../../ui/Button'
import { Dialog } from '../../ui/Dialog'
import { OneOf } from '../../ui/OneOf'
import { formats, liking, type PictureLiking } from './liking'
import type { ChartModel } from './model'
import { themeOnScreen } from './onScreen'
import styles from './Picture.module.css'
import { Preview } from './Preview'
import { asPng, pictureOf } from './pictures'
import { useMade } from './useMade'
import { useSaving } from './useSaving'

type Props = { model: ChartModel; onClose: () => void }

/** A picture of a chart for where it is going: size, format, theme, language, each seen before it is saved. */
export default function PictureDialog({ model, onClose }: Props) {
  const [liked, setLiked] = useState(() => liking(recall('picture')))
  const [onScreen] = useState(themeOnScreen)
  const say = pictures[model.lang]
  const { preset, scale, format } = liked
  const theme = liked.theme ?? onScreen
  const lang = liked.lang ?? model.lang
  const choose = (change: Partial<PictureLiking>) => {
    const next = { ...liked, ...change }
    // What is as on screen follows the screen next time too.
    if (next.theme === onScreen) next.theme = null
    if (next.lang === model.lang) next.lang = null
    setLiked(next)
    setSaid('')
    remember('picture', next)
  }
  const make = useCallback(() => pictureOf(model, { preset, scale, theme, lang }), [model, preset, scale, theme, lang])
  const { made, shown, failed } = useMade(make)
  const { said, setSaid, save } = useSaving(made, format, say.saved, say.failed)
  const copy = async () => made && setSaid((await copyPicture(asPng(made))) ? say.copied : say.noCopy)

  return (
    <Dialog title={say.title(model.title)} close={say.close} onClose={onClose}>
      <div className={styles.desk} data-whole>
        <Preview lang={model.lang} made={made} shown={shown} failed={failed} trouble={say.failed} format={format} />
        <div className={styles.choices}>
          <OneOf
            name={say.preset}
            options={presets.map((value) => ({ value, label: say.presets[value] }))}
            value={preset}
            onChoose={(value) => choose({ preset: value })}
          />
          {preset === 'screen' && format === 'png' && (
            <OneOf
              name={say.scale}
              options={scales.map((value) => ({ value, label: say.scaleOf(String(value)) }))}
              value={scale}
              onChoose={(value) => choose({ scale: value })}
            />
          )}
          <OneOf
            name={say.format}
            options={formats.map((value) => ({ value, label: value.toUpperCase() }))}
            value={format}
            onChoose={(value) => choose({ format: value })}
          />
          <OneOf
            name={say.theme}
            options={themes.map((value) => ({ value, label: say.themes[value] }))}
            value={theme}
            onChoose={(value) => choose({ theme: value })}
          />
          <OneOf
            name={say.language}
            options={langs.map((value) => ({ value, label: say.languages[value] }))}
            value={lang}
            onChoose={(value) => choose({ lang: value })}
          />
          {made?.small && <p className={styles.hint}>{say.small}</p>}
          <div className={styles.actions}>
            <Button look="strong" disabled={!made} onClick={save}>
              {say.save}
            </Button>
            {canCopyPictures() && (
              <Button disabled={!made} onClick={copy}>
                {say.copy}
              </Button>
            )}
          </div>
          <p role="status" className={styles.hint}>
            {said}
          </p>
        </div>
      </div>
    </Dialog>
  )
}
