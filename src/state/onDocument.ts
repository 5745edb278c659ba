type Handlers = { [K in keyof DocumentEventMap]?: (event: DocumentEventMap[K]) => void }

/**
 * Listens on the whole page, one handler an event. Gives back what stops it.
 * @param capture before anything else on the page: React keeps what happens to a part it has not taken over to itself
 */
export function onDocument(handlers: Handlers, capture = false): () => void {
  const stop = new AbortController()
  for (const [name, handler] of Object.entries(handlers))
    document.addEventListener(name, handler as EventListener, { signal: stop.signal, capture })
  return () => stop.abort()
}
