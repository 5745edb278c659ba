import { useMemo } from 'react'
import { ordinal } from '../../../language/numbers'
import { textBeside } from '../../../language/textBeside'
import type { Lang } from '../../../language/words'
import type { Line } from '../../../report/compare/beside'
import { piecesOf } from '../../../report/compare/pieces'
import { Button } from '../../../ui/Button'
import { goTo } from '../../../ui/goTo'
import type { Group } from './lines'
import { Marked } from './Marked'
import styles from './Text.module.css'

type Props = {
  group: Extract<Group, { is: 'moved' }>
  names: { left: string; right: string }
  read: Lang
  lang: Lang
}

const other = { left: 'right', right: 'left' } as const
const placeOf = (side: 'left' | 'right', move: number) => `moved-${side}-${move}`

/** What stands elsewhere in the other report, with the way there, and what changed on it. */
export function Moved({ group: { lines, side }, names, read, lang }: Props) {
  const say = textBeside[lang]
  const there = lines[0]?.elsewhere
  if (!there) return null
  const report = names[other[side]]
  return (
    <div className={styles.pair} data-line="moved">
      <div className={styles[side]} data-only={side}>
        <p className={styles.tag} lang={lang}>
          {there.section === 0 ? say.movedPreface(report) : say.movedTo(report, ordinal(there.section, lang))}{' '}
          <Button look="quiet" onClick={() => goTo(placeOf(other[side], there.move))}>
            {say.movedSee}
          </Button>
        </p>
        {lines.map((line) => (
          <MovedPassage key={line.elsewhere?.move} line={line} side={side} read={read} lang={lang} />
        ))}
      </div>
    </div>
  )
}

type PassageProps = { line: Line; side: 'left' | 'right'; read: Lang; lang: Lang }

function MovedPassage({ line: { left, right, elsewhere }, side, read, lang }: PassageProps) {
  const [before, now] = [left?.text ?? elsewhere?.passage.text ?? '', right?.text ?? elsewhere?.passage.text ?? '']
  const pieces = useMemo(() => piecesOf(before, now), [before, now])
  return (
    <p id={placeOf(side, elsewhere?.move ?? 0)} className={styles.passage} data-kind={(left ?? right)?.kind}>
      <Marked pieces={pieces} side={side} read={read} lang={lang} />
    </p>
  )
}
