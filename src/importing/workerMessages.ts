import type { Parsed } from '../report/parse'
import type { Text } from '../report/schema'
import type { Tally } from '../report/tally'
import type { Draft } from './draft'

/** What the page gives the worker: a document. What was pasted comes as a file, too. */
export type Asked = { file: File }

/** What the worker says: now and then how far it is, in parts of the whole; at the end, once, what came of it. */
export type Answer = { kind: 'progress'; done: number; total: number } | { kind: 'result'; result: Parsed<Packed> }

/** A draft on its way, and what is said of it before it is unpacked. */
export type Packed = {
  title: Text
  tally: Tally
  /** JSON in UTF-8: the page takes over the bytes as they are, while a long document's objects would stop it for long. */
  draft: Uint8Array<ArrayBuffer>
}

export const unpacked = ({ draft }: Packed): Draft => JSON.parse(new TextDecoder().decode(draft))
