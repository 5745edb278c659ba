import { act, fireEvent, render } from '@testing-library/react'
import { useRef } from 'react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { useLaidOut } from './useLaidOut'

let idle: (() => void)[] = []
beforeEach(() => {
  idle = []
  vi.stubGlobal('requestIdleCallback', (run: () => void) => idle.push(run))
})
afterEach(() => vi.unstubAllGlobals())

function Places({ long = false }: { long?: boolean }) {
  const places = useRef<HTMLDivElement>(null)
  useLaidOut(places, long)
  return (
    <div ref={places}>
      <p>1</p>
      <p>2</p>
    </div>
  )
}
const laid = (at: Element) => [...at.querySelectorAll('p')].map((place) => place.hasAttribute('data-laid'))
const rest = () => act(() => idle.shift()?.())

it('places are laid out one after the other once the reader moves, and not before', () => {
  const { container } = render(<Places />)
  rest()
  expect(laid(container)).toEqual([false, false])
  fireEvent.pointerMove(document.body)
  fireEvent.scroll(window)
  expect(laid(container)).toEqual([false, false])
  rest()
  expect(laid(container)).toEqual([true, false])
  rest()
  expect(laid(container)).toEqual([true, true])
  rest()
  expect(idle).toEqual([])
})

it('those of a page that is left, or of a very long one, stay as they are', () => {
  const { container, unmount } = render(<Places />)
  fireEvent.keyDown(document.body)
  unmount()
  rest()
  expect(laid(container)).toEqual([])
  const long = render(<Places long />)
  fireEvent.wheel(document.body)
  rest()
  expect(laid(long.container)).toEqual([false, false])
})
