import { useMemo } from 'react'
import { sharing } from '../../language/sharing'
import type { Lang } from '../../language/words'
import { codeOf, codePng, codeSvg } from '../../takeaway/code'
import { handOver } from '../../takeaway/handOver'
import { Button } from '../../ui/Button'
import { useSaid } from '../../ui/useSaid'
import styles from './ShareWay.module.css'

/** Sides, in modules, from which a code asks for a large print. */
const dense = 110

/** How large a module is shown, in whole CSS pixels: no smaller than a phone reads from a screen. */
const moduleSize = (size: number) => Math.max(3, Math.ceil(220 / size))

type Props = {
  link: string
  /** What the files are named by. */
  name: string
  lang: Lang
}

/** The QR code of a link, large enough to scan, and as a file for paper. */
export function LinkCode({ link, name, lang }: Props) {
  const code = useMemo(() => codeOf(link), [link])
  const [said, setSaid] = useSaid()
  const say = sharing[lang].link
  if (!code) return <p className={styles.told}>{say.tooLong}</p>
  const { size, path } = code

  const save = async (making: Promise<Blob> | Blob, file: string) => {
    try {
      const blob = await making
      handOver(new File([blob], file, { type: blob.type }))
      setSaid(say.saved(file))
    } catch {
      setSaid(say.noPicture)
    }
  }
  return (
    <div className={styles.code}>
      <svg
        className={styles.modules}
        style={{ inlineSize: `${size * moduleSize(size)}px` }}
        viewBox={`0 0 ${size} ${size}`}
        shapeRendering="crispEdges"
        role="img"
        aria-label={say.code}
      >
        <rect width={size} height={size} fill="#fff" />
        <path d={path} fill="#000" />
      </svg>
      {size > dense && <p className={styles.told}>{say.dense}</p>}
      <div className={styles.files}>
        <Button onClick={() => save(codePng(code), `${name}-link.png`)}>{say.png}</Button>
        <Button onClick={() => save(codeSvg(code), `${name}-link.svg`)}>{say.svg}</Button>
        <span role="status" className={styles.said}>
          {said}
        </span>
      </div>
    </div>
  )
}
