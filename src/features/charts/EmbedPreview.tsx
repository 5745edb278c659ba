import { useEffect, useRef, useState } from 'react'
import { sharing } from '../../language/sharing'
import type { Lang } from '../../language/words'
import { sizeOf } from '../../state/embedded'
import styles from './Embed.module.css'

/** A column of text on many sites, in CSS pixels: the height there is the first one everywhere. */
const common = 700
/** How long the page may take to say its size before the reader is told, in milliseconds. */
const patience = 20_000

type Props = {
  src: string
  title: string
  lang: Lang
  /** Called with the height the chart has in a column of `common` width. */
  onMeasured: (height: number) => void
}

/** The embedded chart itself, first measured at a common width, out of sight, then shown at the width there is here. */
export function EmbedPreview({ src, title, lang, onMeasured }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [height, setHeight] = useState<number | null>(null)
  const [late, setLate] = useState(false)
  const say = sharing[lang].embed
  const measured = height !== null

  useEffect(() => {
    const hear = ({ source, data }: MessageEvent) => {
      const size = source === frame.current?.contentWindow ? sizeOf(data) : null
      if (!size || (!measured && size.width !== common)) return
      if (!measured) onMeasured(size.height)
      setHeight(size.height)
    }
    addEventListener('message', hear)
    return () => removeEventListener('message', hear)
  }, [measured, onMeasured])

  useEffect(() => {
    if (measured) return
    const timer = setTimeout(() => setLate(true), patience)
    return () => clearTimeout(timer)
  }, [measured])

  return (
    <section className={styles.preview} aria-label={say.preview}>
      <h3 className={styles.name}>{say.preview}</h3>
      {!measured && <p role={late ? 'alert' : 'status'}>{late ? say.late : say.loading}</p>}
      <iframe
        ref={frame}
        src={src}
        title={title}
        // It is looked at: in it Escape would not reach the window it stands in.
        tabIndex={-1}
        className={styles.frame}
        data-measuring={measured ? undefined : true}
        width={measured ? undefined : common}
        // While it is measured no scroll bar may take of its width.
        height={height ?? 4000}
      />
    </section>
  )
}
