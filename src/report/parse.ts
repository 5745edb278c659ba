import * as v from 'valibot'
import type { Problem } from './problem'
import { brokenReferences, type Knows } from './references'
import { type Index, index, type Report, schema } from './schema'

export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] }

/** Problems given for one file; a broken generator repeats the same one thousands of times. */
const enough = 20

/**
 * unknown -> a report, or what is wrong with it and where.
 * Beyond the shape: no section, chart or topic twice, and nothing refers to a figure or section that is not there.
 */
export function parseReport(input: unknown, knows: Knows): Parsed<Report> {
  const parsed = check(schema, input)
  if (!parsed.ok) return parsed
  const problems = brokenReferences(parsed.value, knows)
  return problems.length ? { ok: false, problems: problems.slice(0, enough) } : parsed
}

/** unknown -> the library's index, or what is wrong with it. */
export const parseIndex = (input: unknown): Parsed<Index> => check(index, input)

function check<const S extends v.GenericSchema>(shape: S, input: unknown): Parsed<v.InferOutput<S>> {
  const result = v.safeParse(shape, input)
  if (result.success) return { ok: true, value: result.output }
  return {
    ok: false,
    problems: result.issues
      .flatMap((issue) => deepest(issue, []))
      .slice(0, enough)
      .map(({ path, issue }) =>
        issue.received === 'undefined'
          ? { kind: 'absent', path: pointer(path) }
          : {
              kind: 'shape',
              path: pointer(path),
              expected: issue.expected ?? issue.type,
              received: issue.received,
            },
      ),
  }
}

type Place = { path: readonly unknown[]; issue: v.BaseIssue<unknown> }

/**
 * Where it is really wrong: a text in two languages that lacks one breaks at that one, not where the text stands. Of
 * the shapes a value could have, the one it came furthest with is taken for the one that was meant.
 */
function deepest(issue: v.BaseIssue<unknown>, above: readonly unknown[]): Place[] {
  const path = [...above, ...(issue.path ?? []).map((step) => step.key)]
  const inside = (issue.issues ?? []).flatMap((inner) => deepest(inner, path))
  const furthest = inside.filter((place) => place.path.length === Math.max(...inside.map((p) => p.path.length)))
  return furthest[0] && furthest[0].path.length > path.length ? furthest : [{ path, issue }]
}

/** `/sections/3/blocks/0/text`: a JSON Pointer (RFC 6901); `/` alone is the whole document. */
const pointer = (path: readonly unknown[]) =>
  `/${path.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`
