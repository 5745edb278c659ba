import { useEffect } from 'react'
import { desk } from '../../../language/desk'
import { type Lang, words } from '../../../language/words'
import { useKept } from '../../../state/kept'
import { onDocument } from '../../../state/onDocument'
import { open } from '../../../state/opened'
import { review as act, type Review } from '../../../state/review'
import { Button } from '../../../ui/Button'
import { focusMain } from '../../../ui/focusMain'
import TakeAway from '../TakeAway'
import styles from './Review.module.css'

/** Ctrl+Z and its sisters; inside a field they are the field's own. */
function onKey(event: KeyboardEvent): void {
  const letter = event.key.toLowerCase()
  const inField = event.target instanceof Element && event.target.closest('input, textarea, select')
  if (inField || event.altKey || !(event.ctrlKey || event.metaKey) || (letter !== 'z' && letter !== 'y')) return
  event.preventDefault()
  if (letter === 'y' || event.shiftKey) act.redo()
  else act.undo()
}

const leave = (act: () => void) => {
  act()
  focusMain()
}

/** What can be done with the document under review? */
export function ReviewTools({ review, lang }: { review: Review; lang: Lang }) {
  const trouble = useKept((k) => k.trouble)
  const stored = useKept((k) => k.entries?.some((e) => e.key === review.key && e.edits === review.edits))
  const say = desk[lang].review
  useEffect(() => onDocument({ keydown: onKey }), [])
  return (
    <div className={styles.tools}>
      <Button look="strong" onClick={() => leave(act.view)}>
        {words[lang].open.view}
      </Button>
      <Button aria-disabled={!review.edits.length} onClick={act.undo}>
        {say.undo}
      </Button>
      <Button aria-disabled={!review.undone.length} onClick={act.redo}>
        {say.redo}
      </Button>
      <TakeAway lang={lang} />
      <Button look="quiet" onClick={() => leave(act.discard)}>
        {say.discard}
      </Button>
      <Button look="quiet" onClick={() => leave(() => open.desk('own'))}>
        {say.others}
      </Button>
      <p role="status" className={styles.keeping} data-trouble={trouble ?? undefined}>
        {trouble ? say.keeping[trouble] : stored && review.edits.length ? say.keeping.kept : ''}
      </p>
    </div>
  )
}
