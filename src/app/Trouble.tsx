import { sentence } from '../language/problems'
import { type Lang, words as messages } from '../language/words'
import type { Problem } from '../report/problem'
import { Failed } from '../state/reports'
import { Button } from '../ui/Button'
import { Notice } from '../ui/Notice'

type Props = {
  of: 'index' | 'report'
  file: string
  /** What is wrong with the file that came; null where none has. */
  problems: readonly Problem[] | null
  /** Why none came. */
  error: Error | null
  /** What the reader can do meanwhile. */
  meanwhile: string
  retry: () => void
  lang: Lang
}

/** Which file cannot be used, why, and what now? */
export function Trouble({ of, file, problems, error, meanwhile, retry, lang }: Props) {
  const say = messages[lang]
  const wrong = problems ?? [error instanceof Failed ? error.problem : ({ kind: 'unreachable', file } as const)]
  return (
    <Notice kind="alert">
      <p>
        <strong>{of === 'index' ? say.loading.indexFailed : say.loading.failed}</strong>
      </p>
      <p>{say.problems.inFile(file)}</p>
      <ul>
        {wrong.map((problem) => (
          <li key={JSON.stringify(problem)}>{sentence(problem, lang)}</li>
        ))}
      </ul>
      <p>{say.problems.wait}</p>
      <p>{meanwhile}</p>
      <Button onClick={retry}>{say.loading.retry}</Button>
    </Notice>
  )
}
