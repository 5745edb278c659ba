/**
 * Everything that can be wrong with what a reader opens, as data. `language/problems.ts` puts each into words;
 * a member added here without a sentence there does not compile.
 */
export type Problem =
  /** A value of the wrong shape. `path`: JSON Pointer. */
  | { kind: 'shape'; path: string; expected: string; received: string }
  /** Something the format asks for is not there. `path`: JSON Pointer of where it should be. */
  | { kind: 'absent'; path: string }
  /** A reference to a figure, row or section that is not in the report. */
  | { kind: 'dangling'; path: string; id: string }
  /** An id that must be unique stands twice. */
  | { kind: 'twice'; path: string; id: string }
  /** Not JSON; `line` and `column` count from 1 where the parser tells. */
  | { kind: 'not-json'; line: number | null; column: number | null; cut: boolean }
  /** The server answered with an error. */
  | { kind: 'status'; file: string; status: number }
  /** No answer: offline, blocked, or a broken connection. */
  | { kind: 'unreachable'; file: string }
  /** No complete answer in time. `seconds`: how long was waited. */
  | { kind: 'timeout'; file: string; seconds: number }
  /** A file of a kind that is not read here. */
  | { kind: 'file-kind'; what: UnreadKind }
  /** Larger than a report can be. Sizes in bytes. */
  | { kind: 'too-large'; size: number; limit: number }
  /** The browser could not read the file. */
  | { kind: 'unreadable' }
  /** Reading ended without a result: out of memory, or the program for it did not load. */
  | { kind: 'broke-off' }
  /** A document given to a report saved as one page, which reads none. `site`: where it was saved from; null: not known. */
  | { kind: 'documents-elsewhere'; site: string | null }
  /** A PDF whose pages are pictures, without text to read. `pages`: how many. */
  | { kind: 'scanned'; pages: number }
  /** A PDF or Word document that opens with a password only. */
  | { kind: 'encrypted' }
  /** Broken, cut off, or not made as its kind is made. */
  | { kind: 'damaged'; medium: 'text' | 'html' | 'docx' | 'pdf' }
  /** More pages than a report has. */
  | { kind: 'too-many-pages'; pages: number; limit: number }
  /** Unpacked it is larger than a report can be. `limit` in bytes. */
  | { kind: 'unpacks-too-large'; limit: number }
  /** There is nothing to read in it. */
  | { kind: 'no-text' }
  /** It can be read, and no annual report on information disclosure is recognised in it. */
  | { kind: 'no-report' }
  /** Text that is neither UTF-8 nor UTF-16 nor GB18030. */
  | { kind: 'encoding' }
  /** Elements inside elements, deeper than any document goes. */
  | { kind: 'nested-too-deep' }

/** Kinds of files that are known and not read; each has its own advice. `word-97`: .doc; `ofd`: GB/T 33190. */
export type UnreadKind =
  | 'word-97'
  | 'wps'
  | 'rtf'
  | 'spreadsheet'
  | 'slides'
  | 'ofd'
  | 'image'
  | 'archive'
  | 'web-archive'
  | 'unknown'
