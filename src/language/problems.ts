import type { Problem } from '../report/problem'
import { exact } from './numbers'
import { type Lang, words } from './words'

const megabytes = (bytes: number, lang: Lang) => exact(Math.round(bytes / 1e5) / 10, lang)

/** A problem in one sentence: what is wrong and where. */
export function sentence(problem: Problem, lang: Lang): string {
  const say = words[lang].problems
  switch (problem.kind) {
    case 'shape':
      return say.shape(problem.path, problem.expected, problem.received)
    case 'absent':
      return say.absent(problem.path)
    case 'dangling':
      return say.dangling(problem.path, problem.id)
    case 'twice':
      return say.twice(problem.path, problem.id)
    case 'not-json':
      if (problem.cut) return say.cut
      return problem.line === null || problem.column === null
        ? say.notJson
        : say.notJsonAt(String(problem.line), String(problem.column))
    case 'status':
      return problem.status === 404 ? say.missing(problem.file) : say.status(problem.file, String(problem.status))
    case 'unreachable':
      return say.unreachable(problem.file)
    case 'timeout':
      return say.timeout(problem.file, exact(problem.seconds, lang))
    case 'file-kind':
      return say.fileKind[problem.what]
    case 'too-large':
      return say.tooLarge(megabytes(problem.size, lang), megabytes(problem.limit, lang))
    case 'unreadable':
      return say.unreadable
    case 'broke-off':
      return say.brokeOff
    case 'documents-elsewhere':
      return say.elsewhere
    case 'scanned':
      return say.scanned(exact(problem.pages, lang))
    case 'encrypted':
      return say.encrypted
    case 'damaged':
      return say.damaged[problem.medium]
    case 'too-many-pages':
      return say.tooManyPages(exact(problem.pages, lang), exact(problem.limit, lang))
    case 'unpacks-too-large':
      return say.unpacksTooLarge(megabytes(problem.limit, lang))
    case 'no-text':
      return say.noText
    case 'no-report':
      return say.noReport
    case 'encoding':
      return say.encoding
    case 'nested-too-deep':
      return say.nestedTooDeep
  }
}

/** What the reader can do about one problem; null where trying again is all there is. */
function next(problem: Problem, lang: Lang): string | null {
  const say = words[lang].problems
  if ('path' in problem) return say.fix
  switch (problem.kind) {
    case 'file-kind':
      return say.convert[problem.what]
    case 'documents-elsewhere':
      return say.next.elsewhere(problem.site)
    case 'scanned':
    case 'encrypted':
    case 'damaged':
    case 'no-text':
    case 'no-report':
    case 'encoding':
      return say.next[problem.kind]
    case 'too-large':
    case 'too-many-pages':
    case 'unpacks-too-large':
    case 'nested-too-deep':
      return say.next.excess
    default:
      return null
  }
}

/** What to do next about the first of these problems that something can be done about; null where there is none. */
export const advice = (problems: readonly Problem[], lang: Lang): string | null =>
  problems.map((problem) => next(problem, lang)).find((said) => said !== null) ?? null
