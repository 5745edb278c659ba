import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Button } from './Button'
import styles from './Menu.module.css'

export type MenuItem = { label: string; act: () => void }
/** One of several to choose from before acting: stands above the items and leaves the menu open. */
export type MenuChoice<T> = { name: string; options: readonly { value: T; label: string }[]; value: T }
type Props<T> = {
  label: string
  /** The whole accessible name. */
  name: string
  choice?: MenuChoice<T>
  onChoose?: (value: T) => void
  items: readonly MenuItem[]
}

/** A button that opens a short list of actions (WAI-ARIA menu button). */
export function Menu<T extends string | number>({ label, name, choice, onChoose, items }: Props<T>) {
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const id = useId()
  const buttons = () => [...(box.current?.querySelectorAll<HTMLElement>('[role^=menuitem]') ?? [])]
  const close = (focus: boolean) => {
    setOpen(false)
    if (focus) box.current?.querySelector<HTMLElement>('[aria-haspopup]')?.focus()
  }

  useEffect(() => {
    if (!open) return
    box.current?.querySelector<HTMLElement>('[role=menuitem]')?.focus()
    const outside = (event: Event) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', outside)
    document.addEventListener('focusin', outside)
    return () => {
      document.removeEventListener('pointerdown', outside)
      document.removeEventListener('focusin', outside)
    }
  }, [open])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    if (!open) {
      if (event.key === 'ArrowDown') {
        event.preventDefault()
        setOpen(true)
      }
      return
    }
    const all = buttons()
    const at = all.indexOf(document.activeElement as HTMLElement)
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowRight: at + 1,
      ArrowUp: at - 1 + all.length,
      ArrowLeft: at - 1 + all.length,
      Home: 0,
      End: all.length - 1,
    }
    const to = steps[event.key]
    if (to !== undefined) {
      event.preventDefault()
      all[to % all.length]?.focus()
    } else if (event.key === 'Escape') {
      event.stopPropagation()
      close(true)
    } else if (event.key === 'Tab') setOpen(false)
  }

  return (
    <div ref={box} className={styles.menu}>
      <Button
        look="quiet"
        aria-label={name}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={onKeyDown}
      >
        {label}
      </Button>
      {open && (
        <div id={id} role="menu" tabIndex={-1} aria-label={name} className={styles.list} onKeyDown={onKeyDown}>
          {choice && (
            <fieldset aria-label={choice.name} className={styles.choice}>
              <span aria-hidden="true">{choice.name}</span>
              {choice.options.map((option) => (
                <button
                  key={option.value}
                  type="button"
                  role="menuitemradio"
                  aria-checked={option.value === choice.value}
                  tabIndex={-1}
                  className={styles.option}
                  onClick={() => onChoose?.(option.value)}
                >
                  {option.label}
                </button>
              ))}
            </fieldset>
          )}
          {items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              className={styles.item}
              onClick={() => {
                item.act()
                close(true)
              }}
            >
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  )
}
