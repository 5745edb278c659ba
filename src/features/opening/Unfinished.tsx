import { useEffect, useState } from 'react'
import { desk } from '../../language/desk'
import { inLang, runs } from '../../language/text'
import type { Lang } from '../../language/words'
import { type Entry, kept, useKept } from '../../state/kept'
import { open } from '../../state/opened'
import { review } from '../../state/review'
import { Button } from '../../ui/Button'
import { focusMain } from '../../ui/focusMain'
import { Notice } from '../../ui/Notice'
import { Spoken } from '../../ui/Spoken'
import { Removed } from './Removed'

/** Entries the reader does not want to hear of until the page is opened anew. */
const later = new Set<string>()

/** Is there a document from last time that is not finished with? The one touched last is named. */
export default function Unfinished({ lang }: { lang: Lang }) {
  const entries = useKept((k) => k.entries)
  const [broken, setBroken] = useState<Entry | null>(null)
  const [, setPutOff] = useState(0)
  const say = desk[lang].take
  useEffect(() => void kept.read(), [])
  const entry = entries?.find((e) => !e.kept && !later.has(e.key))
  const resume = async (one: Entry) => {
    if (await review.resume(one)) open.desk('review')
    else setBroken(one)
    focusMain()
  }
  return (
    <>
      <Removed lang={lang} />
      {entry && (
        <Notice kind="status">
          <p>
            <Spoken
              runs={runs((broken === entry ? desk[lang].own.broken : say.unfinished)(inLang(entry.title, lang)), lang)}
            />
          </p>
          {broken !== entry && <Button onClick={() => resume(entry)}>{say.resume}</Button>}
          <Button
            onClick={() => {
              void kept.remove(entry.key)
              focusMain()
            }}
          >
            {say.discard}
          </Button>
          <Button
            look="quiet"
            onClick={() => {
              later.add(entry.key)
              setPutOff(later.size)
              focusMain()
            }}
          >
            {say.later}
          </Button>
        </Notice>
      )}
    </>
  )
}
