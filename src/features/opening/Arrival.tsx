import { exact } from '../../language/numbers'
import { advice, sentence } from '../../language/problems'
import { inLang, runs } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import { findingsOf } from '../../report/checks/run'
import type { Report } from '../../report/schema'
import { open, useOpened } from '../../state/opened'
import { Button } from '../../ui/Button'
import { focusMain } from '../../ui/focusMain'
import { lazily } from '../../ui/lazily'
import { Notice } from '../../ui/Notice'
import { Spoken } from '../../ui/Spoken'
import { AtRest } from './AtRest'
import { Progress } from './Progress'
import { takeUp } from './takeUp'
import { tallyOf } from './tally'

const unfinished = lazily(() => import('./Unfinished'))
const takeAway = lazily(() => import('./TakeAway'))

/** Problems named one by one; the rest are counted. */
const named = 6

const leave = (act: () => void) => {
  act()
  focusMain()
}

/** How its arithmetic came out, in short: what an office wants to know before it publishes. */
function checked(report: Report, lang: Lang): string {
  const findings = findingsOf(report)
  const wrong = findings.filter((f) => f.outcome.verdict === 'disagrees').length
  return messages[lang].open.checked(exact(findings.length, lang), exact(wrong, lang))
}

/** How much of a document was recognised, in short. */
function recognised(report: Report, lang: Lang): string {
  const say = messages[lang].open
  const { cells, figures, doubts } = tallyOf(report)
  return say.recognised(exact(cells, lang), exact(figures, lang)) + say.doubtful(exact(doubts, lang))
}

/** What became of the file the reader gave? */
export function Arrival({ lang }: { lang: Lang }) {
  const arriving = useOpened((o) => o.arriving)
  const viewing = useOpened((o) => o.viewing)
  const desk = useOpened((o) => o.desk)
  const say = messages[lang].open
  return (
    <>
      {arriving.state === 'reading' && (
        <Notice kind="status">
          <p>{say.reading(arriving.name)}</p>
          <Progress name={say.reading(arriving.name)} share={arriving.share} />
          <Button onClick={() => leave(open.dismiss)}>{say.cancel}</Button>
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
      {arriving.state === 'ready' && (
        <Notice kind="status">
          <p>
            <Spoken runs={runs(say.ready(inLang(arriving.report.title, lang)), lang)} />{' '}
            {checked(arriving.report, lang)}
          </p>
          {arriving.draft && <p>{recognised(arriving.report, lang)}</p>}
          <Button look="strong" onClick={() => leave(() => takeUp(arriving, 'view'))}>
            {say.view}
          </Button>
          {arriving.draft && <Button onClick={() => leave(() => takeUp(arriving, 'review'))}>{say.review}</Button>}
          <Button look="quiet" onClick={() => leave(open.dismiss)}>
            {say.close}
          </Button>
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
      {arriving.state === 'nothing' && viewing === null && desk === null && <AtRest piece={unfinished} lang={lang} />}
    </>
  )
}
