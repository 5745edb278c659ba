import { type ReactNode, useEffect, useId, useRef } from 'react'
import { Button } from './Button'
import styles from './Dialog.module.css'

type Props = {
  /** Its heading, and its accessible name. */
  title: string
  /** The words of the button that closes it. */
  close: string
  onClose: () => void
  children: ReactNode
}

/**
 * A window over the page, the browser's own modal: the page behind it rests, Escape and a press beside it close it, and
 * the keyboard goes back to where it was. It is open as long as it is there.
 */
export function Dialog({ title, close, onClose, children }: Props) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const dialog = box.current
    const from = document.activeElement
    if (dialog && !dialog.open) dialog.showModal()
    return () => {
      dialog?.close()
      if (from instanceof HTMLElement && from.isConnected) from.focus({ preventScroll: true })
    }
  }, [])
  return (
    <dialog
      ref={box}
      className={styles.dialog}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      // Here Escape closes this window and nothing else.
      onKeyDown={(event) => {
        if (event.key === 'Escape') event.stopPropagation()
      }}
      onClick={(event) => {
        if (event.target === box.current) onClose()
      }}
    >
      <div className={styles.sheet}>
        <header className={styles.head}>
          <h2 id={id}>{title}</h2>
          <Button look="quiet" onClick={onClose}>
            {close}
          </Button>
        </header>
        {children}
      </div>
    </dialog>
  )
}
