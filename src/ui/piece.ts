import type { ComponentType } from 'react'

/** A component whose code comes when it is asked for. */
export type Piece<P> = {
  /** Fetches the code, once. React reads what has come of it without waiting for a turn of the event loop. */
  load: () => Promise<ComponentType<P>>
  /** The component, if its code has come. */
  now: () => ComponentType<P> | null
  /** Code that did not come is fetched anew next time. */
  forget: () => void
}

export function piece<P>(fetched: () => Promise<ComponentType<P>>): Piece<P> {
  let come: ComponentType<P> | null = null
  let coming: Promise<ComponentType<P>> | null = null
  return {
    now: () => come,
    load: () => {
      if (coming) return coming
      const fetching = fetched().then((component) => {
        come = component
        Object.assign(fetching, { status: 'fulfilled', value: component })
        return component
      })
      coming = fetching
      return fetching
    },
    forget: () => {
      if (!come) coming = null
    },
  }
}
