import type { Original } from './blocks'

/** What a reader of one kind of file asks of whoever runs it: a worker of the page, or the command line. */
export type Host = {
  /** How far it is, in parts of the whole. */
  progress: (done: number, total: number) => void
  /** The bytes of a character map packaged with pdf.js, such as `UniGB-UCS2-H`. */
  cmap: (name: string) => Promise<Uint8Array>
  /** Told of what went wrong in reading, which the reader of the page is told of as a damaged file. */
  failed?: (error: unknown) => void
}

/** Bytes of one kind of file -> its blocks. Throws a `Refusal` where the file cannot be read. */
export type Reader = (bytes: Uint8Array, host: Host) => Promise<Original>
