import { act, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { renderToString } from 'react-dom/server'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Asleep } from './Asleep'
import { piece } from './piece'

type Props = { name: string }

const pressed = vi.fn()
const mark = { role: 'button', tabIndex: 0, 'aria-label': 'a mark' }
/** A piece that says how often its button was pressed, by mouse or keys. */
function Counter({ name }: Props) {
  const [times, setTimes] = useState(0)
  const count = (how: string) => {
    pressed(how)
    setTimes((n) => n + 1)
  }
  const hears = (mark: HTMLElement | null) => mark?.addEventListener('keydown', ({ key }) => count(key))
  return (
    <div>
      <button type="button" onClick={() => count('click')}>
        {name} {times}
      </button>
      <div ref={hears} {...mark} />
      <a href="#elsewhere">elsewhere</a>
    </div>
  )
}

let fetched = vi.fn<() => Promise<typeof Counter>>()
const sleeping = (of: ReturnType<typeof piece<Props>>, name = 'Ann', hidden = false) => (
  <Asleep
    piece={of}
    of={{ name }}
    box={{ hidden }}
    failed={(again) => (
      <button type="button" onClick={again}>
        again
      </button>
    )}
  />
)

/** The page as the build wrote it, taken over by React; the code of the piece has not come. */
async function written() {
  const inBuild = piece<Props>(async () => Counter)
  await inBuild.load()
  const container = document.createElement('div')
  container.innerHTML = renderToString(sleeping(inBuild))
  document.body.append(container)
  const here = piece<Props>(fetched)
  const { rerender } = await act(async () => render(sleeping(here), { container, hydrate: true }))
  return { draw: (name: string, hidden = false) => act(async () => rerender(sleeping(here, name, hidden))) }
}
const button = (name: string) => screen.getByRole('button', { name })
const comes = (name: string) => screen.findByRole('button', { name })

beforeEach(() => {
  document.body.replaceChildren()
  vi.spyOn(console, 'error').mockImplementation(() => {})
  pressed.mockReset()
  fetched = vi.fn(async () => Counter)
})

describe('a piece the build has written', () => {
  it('stands there without code until it is touched', async () => {
    await written()
    button('Ann 0')
    expect(fetched).not.toHaveBeenCalled()
    fireEvent.pointerOver(button('Ann 0'))
    expect(fetched).toHaveBeenCalledOnce()
  })

  it('is hidden and shown again in its sleep', async () => {
    const { draw } = await written()
    const place = button('Ann 0')
    await draw('Ann', true)
    expect(place.closest('[hidden]')).not.toBeNull()
    await draw('Ann')
    expect(button('Ann 0')).toBe(place)
    expect(place.closest('[hidden]')).toBeNull()
    expect(fetched).not.toHaveBeenCalled()
  })

  it('is taken over in place, and does what it was told before its code came, once', async () => {
    await written()
    const old = button('Ann 0')
    fireEvent.click(old)
    expect(pressed).not.toHaveBeenCalled()
    expect(await comes('Ann 1')).toBe(old)
    fireEvent.click(old)
    expect(pressed.mock.calls).toEqual([['click'], ['click']])
  })

  it('hears the keys of what is no button of the browser’s own', async () => {
    await written()
    fireEvent.keyDown(button('a mark'), { key: 'ArrowDown' })
    fireEvent.keyDown(button('a mark'), { key: 'Tab' })
    await comes('Ann 1')
    expect(pressed.mock.calls).toEqual([['ArrowDown']])
  })

  it('lets a link lead where it leads', async () => {
    await written()
    expect(fireEvent.click(screen.getByRole('link'))).toBe(true)
  })

  it('comes to life by itself when it is to show something else', async () => {
    const { draw } = await written()
    await draw('Bob')
    await comes('Bob 0')
  })

  it('stays as it is where its code does not come, and asks again at the next touch', async () => {
    fetched.mockRejectedValueOnce(new Error('no connection'))
    await written()
    await act(async () => fireEvent.pointerOver(button('Ann 0')))
    await act(async () => fireEvent.click(button('Ann 0')))
    await comes('Ann 1')
    expect(fetched).toHaveBeenCalledTimes(2)
  })
})

describe('where the build has written nothing', () => {
  it('its code is fetched at once', async () => {
    await act(async () => void render(sleeping(piece(fetched))))
    fireEvent.click(await comes('Ann 0'))
    button('Ann 1')
  })

  it('its absence is told, and it can be asked for anew', async () => {
    fetched.mockRejectedValueOnce(new Error('no connection'))
    await act(async () => void render(sleeping(piece(fetched))))
    const again = await comes('again')
    await act(async () => fireEvent.click(again))
    await comes('Ann 0')
  })
})
