import type { ComponentType } from 'react'

/** A component whose code is a file of its own. */
export type Piece<P> = {
  /** Fetches the code, once. */
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
      coming ??= fetched().then((component) => {
        come = component
        return component
      })
      return coming
    },
    forget: () => {
      if (!come) coming = null
    },
  }
}
