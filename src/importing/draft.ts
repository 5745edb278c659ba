import type { Report } from '../report/schema'
import type { Block, Spot } from './blocks'

/** Kinds of documents that can be opened. */
export type Medium = 'text' | 'html' | 'docx' | 'pdf'

/**
 * What came out of a document. The report is valid as it stands; `report.imported` says of every value where it was
 * read and whether that is certain.
 */
export type Draft = {
  file: { name: string; medium: Medium }
  report: Report
  /** The document's own words and tables, for reading beside what was recognised. */
  blocks: Block[]
  /** Numbers and cells of the form's tables that were recognised as nothing, in the document's order. */
  left: Left[]
}

/** Something that was not recognised. `why` names the part of the work that gave up on it. */
export type Left = { at: Spot; text: string; why: 'row' | 'cell' | 'table' | 'number' }
