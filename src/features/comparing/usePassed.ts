import { useEffect, useState } from 'react'

/** How far down the window a heading is read, from 0 to 1. */
const read = 0.3

/** Which of the elements, in the order of the page, the reader passed last; null: none yet. */
export function usePassed(ids: readonly string[]): string | null {
  const [passed, setPassed] = useState<string | null>(null)
  const all = ids.join(' ')
  useEffect(() => {
    let asked = 0
    const look = () => {
      asked = 0
      const above = all.split(' ').filter((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top
        return top !== undefined && top < innerHeight * read
      })
      setPassed(above.at(-1) ?? null)
    }
    const scrolled = () => {
      asked ||= requestAnimationFrame(look)
    }
    look()
    addEventListener('scroll', scrolled, { passive: true })
    return () => {
      removeEventListener('scroll', scrolled)
      cancelAnimationFrame(asked)
    }
  }, [all])
  return passed
}
