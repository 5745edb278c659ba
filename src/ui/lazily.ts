import { type ComponentType, lazy } from 'react'

/** A component whose code loads when it is first drawn, and is asked for anew if it did not come. */
export function lazily<P>(load: () => Promise<{ default: ComponentType<P> }>): () => ComponentType<P> {
  let made: ComponentType<P> | null = null
  return () => {
    made ??= lazy(() =>
      load().catch((error: unknown) => {
        made = null
        throw error
      }),
    ) as unknown as ComponentType<P>
    return made
  }
}
