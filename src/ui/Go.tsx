import type { ReactNode } from 'react'
import button from './Button.module.css'

type Props = {
  /** Where it leads in a tab of its own; null: only here. */
  href: string | null
  /** What a plain click does instead of leaving the page. */
  act: () => void
  /** It looks like a button. */
  look?: 'plain' | 'quiet' | 'strong'
  className?: string | undefined
  children: ReactNode
}

/** A way to somewhere else in the page: a link, to be opened elsewhere or copied, where there is an address for it. */
export function Go({ href, act, look, className, children }: Props) {
  const looks = { className: [look && button.button, className].filter(Boolean).join(' '), 'data-look': look }
  if (href === null)
    return (
      <button type="button" onClick={act} {...looks}>
        {children}
      </button>
    )
  return (
    <a
      href={href}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
        event.preventDefault()
        act()
      }}
      {...looks}
    >
      {children}
    </a>
  )
}
