import { relative } from 'node:path'
import type { Rolldown } from 'vite'

/** Scripts of the build, within the site, by each module that is in them: `src/language/zh.ts`. */
export type Pieces = ReadonlyMap<string, readonly string[]>

/**
 * Which scripts a page fetches when it imports a module: the module's own and those that one needs, but for what every
 * page begins with.
 */
export function piecesIn(bundle: Rolldown.OutputBundle, root: string): Pieces {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk')
  const needs = (name: string, seen: Set<string>): Set<string> => {
    if (seen.has(name)) return seen
    seen.add(name)
    for (const other of chunks.find((c) => c.fileName === name)?.imports ?? []) needs(other, seen)
    return seen
  }
  const first = chunks.filter((c) => c.isEntry).reduce((seen, c) => needs(c.fileName, seen), new Set<string>())
  return new Map(
    chunks.flatMap((chunk) => {
      const files = [...needs(chunk.fileName, new Set())].filter((name) => !first.has(name))
      return chunk.moduleIds.map((id) => [relative(root, id).replaceAll('\\', '/'), files] as const)
    }),
  )
}

/** What a page of a report needs besides: the messages of its language, and the report's form (report/forms/known.ts). */
export function piecesOf({ lang, form }: { lang: string; form: string }, pieces: Pieces): readonly string[] {
  const filesOf = (module: string) => {
    const found = [...pieces].filter(([name]) => name.startsWith(module)).flatMap(([, files]) => files)
    if (!found.length) throw new Error(`${module} is in no script of this build`)
    return found
  }
  return [...new Set([`src/language/${lang}.ts`, `src/report/forms/form${form}`].flatMap(filesOf))]
}
