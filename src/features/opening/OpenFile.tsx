import { useEffect, useState } from 'react'
import { type Lang, words as messages } from '../../language/words'
import { onDocument } from '../../state/onDocument'
import { open } from '../../state/opened'
import { page } from '../../state/page'
import styles from './Opening.module.css'
import { PickFile } from './PickFile'
import { pastedFrom } from './pasted'

const holdsFile = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false

/** The button, the drop and the paste anywhere on the page. */
export function OpenFile({ lang }: { lang: Lang }) {
  const [over, setOver] = useState(false)
  const say = messages[lang].open

  useEffect(
    () =>
      onDocument(
        {
          dragover: (event) => {
            if (!holdsFile(event)) return
            event.preventDefault()
            setOver(true)
          },
          dragleave: (event) => {
            if (event.relatedTarget === null) setOver(false)
          },
          drop: (event) => {
            if (!holdsFile(event)) return
            event.preventDefault()
            setOver(false)
            const file = event.dataTransfer?.files[0]
            if (file) open.file(file)
          },
          paste: (event) => {
            if (event.target instanceof Element && event.target.closest('input, textarea, [contenteditable]')) return
            const file = event.clipboardData?.files[0]
            const pasted = pastedFrom(event.clipboardData)
            if (!file && !pasted) return
            event.preventDefault()
            if (pasted) open.pasted(pasted.text, pasted.kind, say.pasted)
            else if (file) open.file(file)
          },
        },
        true,
      ),
    [say],
  )

  return (
    <>
      <PickFile name={say.button} title={page.file ? say.reportsOnly : say.private} />
      {over && <div className={styles.drop}>{say.drop}</div>}
    </>
  )
}
