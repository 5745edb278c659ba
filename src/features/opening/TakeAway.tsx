import { desk } from '../../language/desk'
import type { Lang } from '../../language/words'
import { useKept } from '../../state/kept'
import { useOpened } from '../../state/opened'
import { review } from '../../state/review'
import { Button } from '../../ui/Button'
import { useSaid } from '../../ui/useSaid'
import { saveReport } from './reportFile'

/** How to take away the report of the reader's own that is on screen: as a file, or kept in this browser. */
export default function TakeAway({ lang }: { lang: Lang }) {
  const report = useOpened((o) => o.viewing?.report)
  const [said, setSaid] = useSaid()
  const say = desk[lang].take
  if (!report) return null
  const save = () => {
    try {
      setSaid(say.saved(saveReport(report)))
      void review.saved(report)
    } catch {
      setSaid(say.notSaved)
    }
  }
  const keep = async () => {
    const done = await review.keep()
    setSaid(done ? say.kept : say.notKept[useKept.getState().trouble ?? 'denied'])
  }
  return (
    <>
      <Button onClick={save}>{say.save}</Button>
      <Button onClick={keep}>{say.keep}</Button>
      <span role="status">{said}</span>
    </>
  )
}
