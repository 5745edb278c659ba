import { useMemo, useState } from 'react'
import { exact } from '../../../language/numbers'
import { textBeside } from '../../../language/textBeside'
import type { Lang } from '../../../language/words'
import type { Line } from '../../../report/compare/beside'
import type { Passage } from '../../../report/compare/passages'
import { piecesOf } from '../../../report/compare/pieces'
import { Button } from '../../../ui/Button'
import type { Group } from './lines'
import { Marked } from './Marked'
import { Moved } from './Moved'
import { Said } from './Said'
import styles from './Text.module.css'

type Names = { left: string; right: string }
type Props = {
  group: Group
  /** What the two reports are called. */
  names: Names
  /** Whether what did not change is folded. */
  folded: boolean
  read: Lang
  lang: Lang
}

/** One change, what stands on one side only, what moved, or what did not change. */
export function LineGroup({ group, names, folded, read, lang }: Props) {
  if (group.is === 'changed') return <Changed line={group.line} read={read} lang={lang} />
  if (group.is === 'moved') return <Moved group={group} names={names} read={read} lang={lang} />
  if (group.is === 'apart') return <Apart lines={group.lines} names={names} read={read} lang={lang} />
  return folded ? <Folded lines={group.lines} read={read} lang={lang} /> : <Same lines={group.lines} read={read} />
}

/** A passage beside what it was. On a narrow page the two are one text. */
function Changed({ line, read, lang }: { line: Line; read: Lang; lang: Lang }) {
  const [left, right] = [line.left?.text ?? '', line.right?.text ?? '']
  const pieces = useMemo(() => piecesOf(left, right), [left, right])
  return (
    <div className={styles.pair} data-line="changed">
      <p className={`${styles.left} ${styles.passage}`} data-kind={line.left?.kind}>
        <Marked pieces={pieces} side="left" read={read} lang={lang} />
      </p>
      <p className={`${styles.right} ${styles.passage}`} data-kind={line.right?.kind}>
        <Marked pieces={pieces} side="right" read={read} lang={lang} />
      </p>
    </div>
  )
}

/** What has no counterpart: each report's in its own column. */
function Apart({ lines, names, read, lang }: { lines: readonly Line[]; names: Names; read: Lang; lang: Lang }) {
  const say = textBeside[lang]
  return (
    <div className={styles.pair} data-line="apart">
      {(['left', 'right'] as const).map((side) => {
        const passages = lines.flatMap((line) => line[side] ?? [])
        return (
          passages.length > 0 && (
            <div key={side} className={styles[side]} data-only={side}>
              <p className={styles.tag} lang={lang}>
                {say.onlyIn(names[side])}
              </p>
              <Passages all={passages} read={read} />
            </div>
          )
        )
      })}
    </div>
  )
}

/** What did not change, out of the way until it is asked for. */
function Folded({ lines, read, lang }: { lines: readonly Line[]; read: Lang; lang: Lang }) {
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.folded}>
      <Button look="quiet" lang={lang} aria-expanded={open} onClick={() => setOpen(!open)}>
        <span aria-hidden="true">{open ? '− ' : '+ '}</span>
        {textBeside[lang].unchanged(exact(lines.length, lang))}
      </Button>
      {open && <Same lines={lines} read={read} />}
    </div>
  )
}

const Same = ({ lines, read }: { lines: readonly Line[]; read: Lang }) => (
  <div className={styles.same} data-line="same">
    <Passages all={lines.flatMap(({ right }) => right ?? [])} read={read} />
  </div>
)

const Passages = ({ all, read }: { all: readonly Passage[]; read: Lang }) =>
  all.map(({ kind, text }, i) => (
    <p key={i} className={styles.passage} data-kind={kind}>
      <Said text={text} lang={read} />
    </p>
  ))
