import { exact } from '../../language/numbers'
import { pictures } from '../../language/pictures'
import type { Lang } from '../../language/words'
import { asAddress } from '../../takeaway/svg'
import styles from './Picture.module.css'
import { type Made, pixelsOf } from './pictures'

type Props = {
  lang: Lang
  /** The picture wanted; null: it is being made. */
  made: Made | null
  /** The picture to look at meanwhile. */
  shown: Made | null
  failed: boolean
  /** What is said where it cannot be made. */
  trouble: string
  format: 'png' | 'svg'
}

/** The picture as it will be saved, and how large that is. */
export function Preview({ lang, made, shown, failed, trouble, format }: Props) {
  const say = pictures[lang]
  const size = made ? pixelsOf(made) : { width: 0, height: 0 }
  return (
    <div className={styles.preview}>
      {failed ? (
        <p role="alert">{trouble}</p>
      ) : (
        // A tall one is scrolled, by keyboard too.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
        <section className={styles.pane} aria-label={say.preview(shown?.about.title ?? '')} tabIndex={0}>
          {shown && (
            <img
              className={styles.image}
              src={asAddress(shown.svg)}
              width={shown.width}
              height={shown.height}
              alt={shown.about.description}
              lang={shown.about.lang}
              data-picture={made ? shown.name : undefined}
            />
          )}
        </section>
      )}
      <p className={styles.size} role="status">
        {made
          ? say.is(
              exact(size.width, lang),
              exact(size.height, lang),
              format === 'svg' ? say.anySize : say.dpi(exact(made.dpi, lang)),
            )
          : !failed && say.making}
      </p>
    </div>
  )
}
