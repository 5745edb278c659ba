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
      return say.fileKind(problem.suffix)
    case 'too-large':
      return say.tooLarge(megabytes(problem.size, lang), megabytes(problem.limit, lang))
    case 'unreadable':
      return say.unreadable
  }
}

/** What to do next about problems that lie in the file itself; null where trying again is all there is. */
export const advice = (problems: readonly Problem[], lang: Lang): string | null => {
  const inside = problems.some((p) => 'path' in p)
  return inside ? words[lang].problems.fix : null
}
