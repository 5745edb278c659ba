import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { type ComponentType, Suspense } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { Button } from './Button'
import { ErrorFence } from './ErrorFence'
import { lazily } from './lazily'

type Props = { name: string }
const came = { default: ({ name }: Props) => <p>Hello {name}</p> }
const load = vi.fn<() => Promise<{ default: ComponentType<Props> }>>()

/** A part of a page: on its way, there, or said to be missing and asked for again. */
const show = (part: () => ComponentType<Props>) => {
  const user = userEvent.setup()
  const fenced = (key: number) => (
    <ErrorFence key={key} fallback={(again) => <Button onClick={again}>Try again</Button>}>
      {() => {
        const Part = part()
        return (
          <Suspense fallback={<p>On its way</p>}>
            <Part name="Ann" />
          </Suspense>
        )
      }}
    </ErrorFence>
  )
  const { rerender } = render(fenced(1))
  return { user, drawAnew: () => rerender(fenced(2)) }
}
const again = () => screen.findByRole('button', { name: 'Try again' })

beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  load.mockReset().mockResolvedValue(came)
})

describe('code that loads late', () => {
  it('is asked for when it is first drawn, not before', async () => {
    const Part = lazily(load)
    expect(load).not.toHaveBeenCalled()
    show(Part)
    screen.getByText('On its way')
    await screen.findByText('Hello Ann')
    expect(load).toHaveBeenCalledOnce()
  })

  it('is asked for once, however often it is drawn', async () => {
    const { drawAnew } = show(lazily(load))
    await screen.findByText('Hello Ann')
    drawAnew()
    await screen.findByText('Hello Ann')
    expect(load).toHaveBeenCalledOnce()
  })
})

describe('code that did not come', () => {
  it('is asked for again', async () => {
    load.mockRejectedValueOnce(new Error('no connection'))
    const { user } = show(lazily(load))
    await user.click(await again())
    await screen.findByText('Hello Ann')
    expect(load).toHaveBeenCalledTimes(2)
  })

  it('is asked for as often as the reader likes', async () => {
    for (let i = 0; i < 3; i++) load.mockRejectedValueOnce(new Error('no connection'))
    const { user } = show(lazily(load))
    for (let i = 0; i < 3; i++) await user.click(await again())
    await screen.findByText('Hello Ann')
    expect(load).toHaveBeenCalledTimes(4)
  })

  it('is not asked for again by itself', async () => {
    load.mockRejectedValue(new Error('no connection'))
    show(lazily(load))
    await again()
    expect(load).toHaveBeenCalledOnce()
  })
})
