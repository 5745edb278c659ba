const names = [
  'window',
  'document',
  'navigator',
  'Element',
  'HTMLElement',
  'SVGElement',
  'Node',
  'XMLSerializer',
] as const
const more = ['requestAnimationFrame', 'cancelAnimationFrame', 'getComputedStyle', 'MutationObserver', 'Event'] as const

/** Puts a DOM into the globals for as long as charts are drawn under Node; gives back what takes it away again. */
export async function domGlobals(): Promise<() => void> {
  const { JSDOM } = await import('jsdom')
  const { window } = new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true })
  const before = new Map<string, PropertyDescriptor | undefined>()
  for (const name of [...names, ...more]) {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name))
    const value = name === 'window' ? window : window[name]
    Object.defineProperty(globalThis, name, { value, configurable: true, writable: true })
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor)
      else Reflect.deleteProperty(globalThis, name)
    }
    window.close()
  }
}
