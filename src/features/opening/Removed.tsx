import { desk } from '../../language/desk'
import { inLang, runs } from '../../language/text'
import type { Lang } from '../../language/words'
import { kept, useKept } from '../../state/kept'
import { Button } from '../../ui/Button'
import { focusMain } from '../../ui/focusMain'
import { Notice } from '../../ui/Notice'
import { Spoken } from '../../ui/Spoken'

/** What was removed last, and the way to have it back. */
export function Removed({ lang }: { lang: Lang }) {
  const removed = useKept((k) => k.removed)
  const say = desk[lang].own
  // The place stays: what is said in one that comes with its words is often not heard.
  return (
    <Notice kind="status">
      {removed && (
        <>
          <p>
            <Spoken runs={runs(say.removed(inLang(removed.entry.title, lang)), lang)} />
          </p>
          <Button
            onClick={() => {
              void kept.restore()
              focusMain()
            }}
          >
            {say.restore}
          </Button>
        </>
      )}
    </Notice>
  )
}
