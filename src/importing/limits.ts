import { Refusal } from './refusal'

/**
 * How much of a file is read. The longest reports known have a few hundred thousand characters, so these leave ample
 * room, while no file can keep a browser busy for minutes or take all its memory.
 */
export const limits = {
  /** Bytes of a file as it is given; a PDF has pictures besides. `json`: report JSON. */
  bytes: { text: 64e6, html: 64e6, docx: 64e6, pdf: 100e6, json: 50e6 },
  /** Entries of a zip; a Word document has some twenty, and one for each picture. */
  zipEntries: 2000,
  /** Bytes of all the parts of a Word document that are read, unpacked. */
  unpacked: 100e6,
  /** Unpacked bytes for each packed one, of parts over a megabyte; text comes to 10, the form's empty tables to 60. */
  zipRatio: 300,
  /** Elements within elements: as deep as browsers build pages. */
  depth: 512,
  /** Elements of a page or a Word document: bounds memory to some hundred megabytes. */
  elements: 2e6,
  /** Places of one table, merged cells counted in every place they cover. */
  tablePlaces: 200_000,
}

/** Throws a Refusal of what is larger than its kind may be, by its size alone. `size` in bytes. */
export function refuseLarge(kind: keyof typeof limits.bytes, size: number) {
  const limit = limits.bytes[kind]
  if (size > limit) throw new Refusal({ kind: 'too-large', size, limit })
}
