import { hits } from '../../report/search'

/** A text with the words searched for marked, each a hit to step to. */
export function Marked({ text, words }: { text: string; words: string }) {
  let done = 0
  const cuts = hits(text, words).flatMap(([from, to]) => {
    const before = text.slice(done, from)
    done = to
    return [
      before,
      <mark key={from} data-hit="">
        {text.slice(from, to)}
      </mark>,
    ]
  })
  return [...cuts, text.slice(done)]
}
