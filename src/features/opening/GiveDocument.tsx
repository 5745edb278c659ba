import { useId, useRef, useState } from 'react'
import { desk } from '../../language/desk'
import { exact } from '../../language/numbers'
import { type Lang, words as messages } from '../../language/words'
import { open } from '../../state/opened'
import { page } from '../../state/page'
import { Button } from '../../ui/Button'
import styles from './Desk.module.css'
import { PickFile } from './PickFile'
import { enough, pastedFrom } from './pasted'

/** How to give a document: from the disk, by dropping it, or by pasting its text. */
export function GiveDocument({ lang }: { lang: Lang }) {
  const say = desk[lang].own
  return (
    <div className={styles.give}>
      <div className={styles.dropHere}>
        <p>{say.drop}</p>
        <PickFile look="strong" name={say.choose} title={messages[lang].open.private} />
        {!page.file && <p>{say.kinds}</p>}
        {!page.file && <p>{say.notKinds}</p>}
      </div>
      {!page.file && <PasteBox lang={lang} />}
    </div>
  )
}

/** Where a report's text is pasted. */
function PasteBox({ lang }: { lang: Lang }) {
  const box = useRef<HTMLTextAreaElement>(null)
  const [short, setShort] = useState(false)
  /** What was pasted into the box with its tables; good for as long as the box holds just that. */
  const rich = useRef<{ plain: string; html: string } | null>(null)
  const id = useId()
  const say = desk[lang].own
  const { open: words } = messages[lang]

  const openPasted = () => {
    const text = box.current?.value ?? ''
    if (text.trim().length < enough) {
      setShort(true)
      box.current?.focus()
      return
    }
    setShort(false)
    const html = rich.current?.plain === text.trim() ? rich.current.html : null
    open.pasted(html ?? text, html === null ? 'plain' : 'html', words.pasted)
  }
  return (
    <div>
      <label htmlFor={id} className={styles.boxLabel}>
        {say.paste}
      </label>
      <p id={`${id}hint`} className={styles.hint}>
        {say.pasteHint}
      </p>
      <textarea
        ref={box}
        id={id}
        className={styles.box}
        rows={6}
        aria-describedby={`${id}hint${short ? ` ${id}short` : ''}`}
        aria-invalid={short || undefined}
        onPaste={(event) => {
          const pasted = pastedFrom(event.clipboardData)
          const plain = event.clipboardData.getData('text/plain').replace(/\r\n?/g, '\n').trim()
          rich.current = pasted?.kind === 'html' ? { plain, html: pasted.text } : null
        }}
      />
      {short && (
        <p id={`${id}short`} role="alert" className={styles.wrong}>
          {say.tooShort(exact(enough, lang))}
        </p>
      )}
      <Button onClick={openPasted}>{say.openPasted}</Button>
    </div>
  )
}
