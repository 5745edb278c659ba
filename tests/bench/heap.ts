import type { CDPSession } from '@playwright/test'

/** What of a heap snapshot is read here; `nodes` are one row of `node_fields` after the other. */
type Snapshot = {
  snapshot: { meta: { node_fields: string[]; node_types: [string[], ...unknown[]] } }
  nodes: number[]
}

/**
 * The bytes of a heap that hold what a page made: neither what the browser has outside of it nor the code it made of the
 * page's scripts, which grows for as long as it finds functions worth compiling anew.
 */
export function dataIn({ snapshot: { meta }, nodes }: Snapshot): number {
  const [type, size] = ['type', 'self_size'].map((field) => meta.node_fields.indexOf(field)) as [number, number]
  const apart = ['code', 'native'].map((kind) => meta.node_types[0].indexOf(kind))
  let bytes = 0
  for (let at = 0; at < nodes.length; at += meta.node_fields.length)
    if (!apart.includes(nodes[at + type] ?? 0)) bytes += nodes[at + size] ?? 0
  return bytes
}

/** A snapshot of a page's heap after collection. */
export async function snapshotOf(session: CDPSession): Promise<Snapshot> {
  const parts: string[] = []
  const take = ({ chunk }: { chunk: string }) => void parts.push(chunk)
  session.on('HeapProfiler.addHeapSnapshotChunk', take)
  await session.send('HeapProfiler.takeHeapSnapshot', {})
  session.off('HeapProfiler.addHeapSnapshotChunk', take)
  return JSON.parse(parts.join(''))
}
