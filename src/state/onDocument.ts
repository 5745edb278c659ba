type Handlers = { [K in keyof DocumentEventMap]?: (event: DocumentEventMap[K]) => void }

/** Listens on the whole page, one handler an event. Gives back what stops it. */
export function onDocument(handlers: Handlers): () => void {
  const stop = new AbortController()
  for (const [name, handler] of Object.entries(handlers))
    document.addEventListener(name, handler as EventListener, { signal: stop.signal })
  return () => stop.abort()
}
