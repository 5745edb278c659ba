import { spoken } from '../../language/text'
import { type Lang, words as messages } from '../../language/words'
import type { Report } from '../../report/schema'
import { choose, useChoice } from '../../state/choice'
import { Spoken } from '../../ui/Spoken'
import { Chips } from './Chips'

type Props = { report: Report; lang: Lang }

/** Which topics? */
export function TopicFilter({ report, lang }: Props) {
  const chosen = useChoice((c) => c.topics)
  if (!report.topics.length) return null
  const chips = report.topics.map((t) => ({
    id: t.id,
    label: <Spoken runs={spoken(t.title, report, lang)} />,
    pressed: chosen.includes(t.id),
    press: () => choose.topic(t.id),
  }))
  return <Chips name={messages[lang].filter.topics} chips={chips} />
}
