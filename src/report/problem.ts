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
  /** A file that is no report JSON. `suffix`: the ending of its name, with the dot. */
  | { kind: 'file-kind'; suffix: string }
  /** Larger than a report can be. Sizes in bytes. */
  | { kind: 'too-large'; size: number; limit: number }
  /** The browser could not read the file. */
  | { kind: 'unreadable' }
