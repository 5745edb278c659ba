import { Fragment } from 'react'

type Props = {
  /** Pieces of one text, each with the language it must be read in where that is not the page's. */
  runs: readonly { text: string; lang: string | null }[]
}

/** Text that changes language on the way. */
export function Spoken({ runs }: Props) {
  let place = 0
  return runs.map((run) => {
    const key = place
    place += run.text.length
    return run.lang ? (
      <span key={key} lang={run.lang}>
        {run.text}
      </span>
    ) : (
      <Fragment key={key}>{run.text}</Fragment>
    )
  })
}
