import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { Dialog } from './Dialog'

function Page() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        open
      </button>
      {open && (
        <Dialog title="A window" close="Close" onClose={() => setOpen(false)}>
          <p>inside</p>
        </Dialog>
      )}
    </>
  )
}

describe('a window over the page', () => {
  it('is named by its heading, and gives the keyboard back when it is closed', async () => {
    const user = userEvent.setup()
    render(<Page />)
    await user.click(screen.getByRole('button', { name: 'open' }))
    expect(screen.getByRole('dialog', { name: 'A window' }).textContent).toContain('inside')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(screen.queryByRole('dialog')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'open' }))
  })

  it('is closed by a press beside it, not by one in it', async () => {
    const user = userEvent.setup()
    render(<Page />)
    await user.click(screen.getByRole('button', { name: 'open' }))
    await user.click(screen.getByText('inside'))
    await user.click(screen.getByRole('dialog'))
    expect(screen.queryByRole('dialog')).toBeNull()
  })
})
