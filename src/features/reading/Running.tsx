import { Fragment, type ReactNode } from 'react'
import { inLang, otherLang, pieces, plain, runs } from '../../language/text'
import type { Lang } from '../../language/words'
import { disputedIn } from '../../report/checks/disputed'
import { doubtOfFigure } from '../../report/imported'
import { quantity } from '../../report/quantity'
import type { Report, Text } from '../../report/schema'
import { hits } from '../../report/search'
import { Spoken } from '../../ui/Spoken'
import { FigureInText } from './FigureInText'

type Props = { report: Report; text: Text; lang: Lang; words: string }

/** Running text: its figures tied, words searched for marked, what is not in the page's language said to be in its own. */
export function Running({ report, text, lang, words }: Props) {
  const disputed = disputedIn(report)
  const other = otherLang(text, report, lang)
  const say = (part: string) => (other ? part : <Spoken runs={runs(part, lang)} />)
  const found = hits(plain(text, lang), words)
  let at = 0
  const marked = (part: string): ReactNode => {
    const from = at
    at += part.length
    const inside = found.filter(([a, b]) => b > from && a < at)
    if (!inside.length) return say(part)
    const cuts: ReactNode[] = []
    let done = from
    for (const [a, b] of inside) {
      const start = Math.max(a, from)
      const end = Math.min(b, from + part.length)
      if (start > done) cuts.push(<Fragment key={done}>{say(part.slice(done - from, start - from))}</Fragment>)
      cuts.push(
        // A hit that runs over a figure's edge is drawn in two pieces; only the first is stepped to.
        <mark key={`hit${start}`} data-hit={a >= from ? '' : undefined}>
          {part.slice(start - from, end - from)}
        </mark>,
      )
      done = end
    }
    if (done < from + part.length) cuts.push(<Fragment key={done}>{say(part.slice(done - from))}</Fragment>)
    return cuts
  }
  let place = 0
  const all = pieces(inLang(text, lang)).map((piece) => {
    const key = place
    place += 'figure' in piece ? piece.printed.length : piece.words.length
    if (!('figure' in piece)) return <Fragment key={key}>{marked(piece.words)}</Fragment>
    return (
      <FigureInText
        key={key}
        id={piece.figure}
        value={(report.figures[piece.figure] ?? quantity(report, piece.figure))?.value}
        label={inLang(report.figures[piece.figure]?.label ?? piece.printed, lang)}
        disputed={disputed.get(piece.figure)?.[0]}
        doubt={doubtOfFigure(report, piece.figure)}
        lang={lang}
        foreign={other !== undefined}
      >
        {marked(piece.printed)}
      </FigureInText>
    )
  })
  return other ? <span lang={other}>{all}</span> : all
}
