import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'
import { Menu } from './Menu'

const acts = { png: vi.fn(), csv: vi.fn(), link: vi.fn() }

/** Size 1 or 2 to choose, then three things to do; a button before and behind it. */
function Page() {
  const [size, setSize] = useState(2)
  return (
    <>
      <button type="button">before</button>
      <Menu
        label="Export"
        name="Export: calls"
        choice={{
          name: 'Size',
          options: [
            { value: 1, label: '1x' },
            { value: 2, label: '2x' },
          ],
          value: size,
        }}
        onChoose={setSize}
        items={[
          { label: 'PNG', act: acts.png },
          { label: 'CSV', act: acts.csv },
          { label: 'Copy link', act: acts.link },
        ]}
      />
      <button type="button">behind</button>
      <p>some text</p>
    </>
  )
}

const show = () => {
  for (const act of Object.values(acts)) act.mockReset()
  render(<Page />)
  return userEvent.setup()
}
const button = () => screen.getByRole('button', { name: 'Export: calls' })
const item = (name: string) => screen.getByRole('menuitem', { name })
const menu = () => screen.queryByRole('menu')
const focused = () => document.activeElement
/** Opens the menu by keyboard, as a reader who uses no mouse does. */
const opened = async () => {
  const user = show()
  await user.tab()
  await user.tab()
  await user.keyboard('{Enter}')
  return user
}

describe('the button', () => {
  it('says that it opens a menu, and whether the menu is open', async () => {
    const user = show()
    expect(button().getAttribute('aria-haspopup')).toBe('menu')
    expect(button().getAttribute('aria-expanded')).toBe('false')
    expect(menu()).toBeNull()
    await user.click(button())
    expect(button().getAttribute('aria-expanded')).toBe('true')
    expect(button().getAttribute('aria-controls')).toBe(screen.getByRole('menu', { name: 'Export: calls' }).id)
  })

  it.each(['{Enter}', ' ', '{ArrowDown}'])(
    'opens the menu with the key %j and goes to its first action',
    async (key) => {
      const user = show()
      await user.tab()
      await user.tab()
      expect(focused()).toBe(button())
      await user.keyboard(key)
      expect(focused()).toBe(item('PNG'))
    },
  )

  it('clicked again puts the menu away', async () => {
    const user = show()
    await user.click(button())
    await user.click(button())
    expect(menu()).toBeNull()
  })
})

describe('in the menu', () => {
  it('down and up go from item to item and round at the ends, the sizes included', async () => {
    const user = await opened()
    await user.keyboard('{ArrowDown}{ArrowDown}')
    expect(focused()).toBe(item('Copy link'))
    await user.keyboard('{ArrowDown}')
    expect(focused()).toBe(screen.getByRole('menuitemradio', { name: '1x' }))
    await user.keyboard('{ArrowUp}')
    expect(focused()).toBe(item('Copy link'))
  })

  it('Home goes to the first of all, End to the last', async () => {
    const user = await opened()
    await user.keyboard('{End}')
    expect(focused()).toBe(item('Copy link'))
    await user.keyboard('{Home}')
    expect(focused()).toBe(screen.getByRole('menuitemradio', { name: '1x' }))
  })

  it.each(['{Enter}', ' '])('the key %j does what the item says, once, and leads back to the button', async (key) => {
    const user = await opened()
    await user.keyboard(`{ArrowDown}${key}`)
    expect(acts.csv).toHaveBeenCalledOnce()
    expect(acts.png).not.toHaveBeenCalled()
    expect(menu()).toBeNull()
    expect(focused()).toBe(button())
  })

  it('Escape leaves without doing anything and leads back to the button', async () => {
    const user = await opened()
    await user.keyboard('{ArrowDown}{Escape}')
    expect(menu()).toBeNull()
    expect(focused()).toBe(button())
    expect(acts.csv).not.toHaveBeenCalled()
  })

  it('Escape closes the menu and nothing else on the page', async () => {
    const heard = vi.fn()
    document.addEventListener('keydown', heard)
    const user = show()
    await user.click(button())
    await user.keyboard('{Escape}')
    expect(heard).not.toHaveBeenCalled()
    await user.keyboard('{Escape}')
    expect(heard).toHaveBeenCalledOnce()
    document.removeEventListener('keydown', heard)
  })

  it('Tab leaves the menu and closes it', async () => {
    const user = await opened()
    await user.tab()
    expect(menu()).toBeNull()
    expect(button().getAttribute('aria-expanded')).toBe('false')
  })

  it('its items are no stops of their own for the Tab key', async () => {
    await opened()
    const { getAllByRole } = within(screen.getByRole('menu'))
    const items = [...getAllByRole('menuitemradio'), ...getAllByRole('menuitem')]
    expect(items.map((el) => el.tabIndex)).toEqual([-1, -1, -1, -1, -1])
  })

  it('a click elsewhere closes it and leaves the focus there', async () => {
    const user = await opened()
    await user.click(screen.getByRole('button', { name: 'behind' }))
    expect(menu()).toBeNull()
    expect(focused()).toBe(screen.getByRole('button', { name: 'behind' }))
  })

  it('a tap on plain text closes it, too', async () => {
    const user = await opened()
    await user.click(screen.getByText('some text'))
    expect(menu()).toBeNull()
  })

  it('a size is chosen without leaving, and the menu says which is', async () => {
    const user = await opened()
    const sizes = screen.getByRole('group', { name: 'Size' })
    expect(within(sizes).getByRole('menuitemradio', { checked: true }).textContent).toBe('2x')
    await user.click(within(sizes).getByRole('menuitemradio', { name: '1x' }))
    expect(within(sizes).getByRole('menuitemradio', { checked: true }).textContent).toBe('1x')
    expect(menu()).not.toBeNull()
  })
})
