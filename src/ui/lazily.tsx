import { type ComponentType, lazy } from 'react'

/** A component whose code loads when it is first drawn, and is asked for anew, when drawn again, if it did not come. */
export function lazily<P extends object>(load: () => Promise<{ default: ComponentType<P> }>): ComponentType<P> {
  let made: ComponentType<P> | null = null
  return function Lazily(props: P) {
    made ??= lazy(() =>
      load().catch((error: unknown) => {
        made = null
        throw error
      }),
    ) as unknown as ComponentType<P>
    const Loaded = made
    return <Loaded {...props} />
  }
}
