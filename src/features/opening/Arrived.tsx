import { exact } from '../../language/numbers'
import { advice, sentence } from '../../language/problems'
import { inLang, runs } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import type { Tally } from '../../report/tally'
import { open, useOpened } from '../../state/opened'
import { Button } from '../../ui/Button'
import { focusMain } from '../../ui/focusMain'
import { lazily } from '../../ui/lazily'
import { Notice } from '../../ui/Notice'
import { Spoken } from '../../ui/Spoken'
import { AtRest } from './AtRest'
import { Progress } from './Progress'
import { takeUp } from './takeUp'

const takeAway = lazily(() => import('./TakeAway'))

/** Problems named one by one; the rest are counted. */
const named = 6

const leave = (act: () => void) => {
  act()
  focusMain()
}

/** How its arithmetic came out, in short: what an office wants to know before it publishes. */
const checked = ({ checks, disagreeing }: Tally, lang: Lang) =>
  messages[lang].open.checked(exact(checks, lang), exact(disagreeing, lang))

/** How much of a document was recognised, in short. */
function recognised({ cells, figures, doubts }: Tally, lang: Lang): string {
  const say = messages[lang].open
  return say.recognised(exact(cells, lang), exact(figures, lang)) + say.doubtful(exact(doubts, lang))
}

/** What became of the file the reader gave: it is being read, cannot be used, is ready, is on screen. */
export default function Arrived({ lang }: { lang: Lang }) {
  const arriving = useOpened((o) => o.arriving)
  const viewing = useOpened((o) => o.viewing)
  const desk = useOpened((o) => o.desk)
  const say = messages[lang].open
  return (
    <>
      {(arriving.state === 'reading' || arriving.state === 'ready') && (
        // One place for both: what is said there first is often not heard, what changes there is.
        <Notice kind="status">
          {arriving.state === 'reading' ? (
            <>
              <p>{say.reading(arriving.name)}</p>
              <Progress name={say.reading(arriving.name)} share={arriving.share} />
              <Button onClick={() => leave(open.dismiss)}>{say.cancel}</Button>
            </>
          ) : (
            <>
              <p>
                <Spoken runs={runs(say.ready(inLang(arriving.title, lang)), lang)} /> {checked(arriving.tally, lang)}
              </p>
              {arriving.from === 'document' && <p>{recognised(arriving.tally, lang)}</p>}
              <Button look="strong" onClick={() => leave(() => takeUp(arriving.own(), 'view'))}>
                {say.view}
              </Button>
              {arriving.from === 'document' && (
                <Button onClick={() => leave(() => takeUp(arriving.own(), 'review'))}>{say.review}</Button>
              )}
              <Button look="quiet" onClick={() => leave(open.dismiss)}>
                {say.close}
              </Button>
            </>
          )}
        </Notice>
      )}
      {arriving.state === 'failed' && (
        <Notice kind="alert">
          <p>
            <strong>{say.failed(arriving.name)}</strong>
          </p>
          <ul>
            {arriving.problems.slice(0, named).map((problem) => (
              <li key={JSON.stringify(problem)}>{sentence(problem, lang)}</li>
            ))}
            {arriving.problems.length > named && <li>{say.more(exact(arriving.problems.length - named, lang))}</li>}
          </ul>
          {advice(arriving.problems, lang) && <p>{advice(arriving.problems, lang)}</p>}
          <Button onClick={() => leave(open.dismiss)}>{say.close}</Button>
        </Notice>
      )}
      {viewing && desk === null && (
        <Notice kind="status">
          <p>{say.opened(viewing.name)}</p>
          <Button onClick={() => leave(open.close)}>{say.back}</Button>
          {viewing.draft && <Button onClick={() => leave(() => takeUp(viewing, 'review'))}>{say.review}</Button>}
          <AtRest piece={takeAway} lang={lang} />
        </Notice>
      )}
    </>
  )
}
