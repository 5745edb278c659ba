import { useState } from 'react'
import { comparisonOnPaper } from '../language/comparisonOnPaper'
import type { Lang } from '../language/words'
import { canPrint } from '../state/printing'
import { Button } from '../ui/Button'

/** Prints the comparison as it is on screen. */
export function PrintButton({ lang }: { lang: Lang }) {
  const [impossible, setImpossible] = useState(false)
  const say = comparisonOnPaper[lang]
  return (
    <div>
      <span role="status">{impossible && say.impossible}</span>{' '}
      <Button look="quiet" title={say.printName} onClick={() => (canPrint() ? window.print() : setImpossible(true))}>
        {say.print}
      </Button>
    </div>
  )
}
