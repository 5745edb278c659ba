import type { Parsed } from '../report/parse'
import type { Draft } from './draft'

/** What the page gives the worker: a document. What was pasted comes as a file, too. */
export type Asked = { file: File }

/** What the worker says: now and then how far it is, in parts of the whole; at the end, once, what came of it. */
export type Answer = { kind: 'progress'; done: number; total: number } | { kind: 'result'; result: Parsed<Draft> }
