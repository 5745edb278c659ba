import { useState } from 'react'
import { exact } from '../../../language/numbers'
import { inLang } from '../../../language/text'
import { textBeside } from '../../../language/textBeside'
import type { Lang } from '../../../language/words'
import { samePlace } from '../../../report/compare/continuity'
import type { Report } from '../../../report/schema'
import { OneOf } from '../../../ui/OneOf'
import { ChapterBeside, type Show, shows } from './ChapterBeside'
import { Few } from './Few'
import { PlanBeside } from './PlanBeside'
import { RepeatedShare } from './RepeatedShare'
import styles from './Text.module.css'
import { TextTools } from './TextTools'
import { useCompared } from './useCompared'
import { commonLang, type TextPair } from './whichPair'

/** Sections shown at once; reports have six or fourteen. */
const chaptersAtOnce = 30

type Props = {
  pair: TextPair
  /** The report on screen, and the one its text stands beside. */
  own: string
  other: string
  lang: Lang
}

/** Two texts: how much is repeated, section by section, and the plan beside what came of it. */
export function TextPairView({ pair, own, other, lang }: Props) {
  const [show, setShow] = useState<Show>('folded')
  const { left, right, yearBefore } = pair
  const read = commonLang(left, right, lang)
  const known = useCompared(pair, read)
  const say = textBeside[lang]
  if (read === null) return <p>{say.noLanguage}</p>
  const names = namesOf(pair, lang)
  const plainLanguage = [left, right].some(({ edition }) => edition === 'plain-language')
  return (
    <>
      {read !== lang && <p>{read === 'zh' ? say.inChinese : say.inEnglish}</p>}
      {known.repeated && (
        <RepeatedShare repeated={known.repeated} names={names} plainLanguage={plainLanguage} read={read} lang={lang} />
      )}
      <div className={styles.tools}>
        <OneOf
          name={say.show}
          options={shows.map((value) => ({ value, label: say.shows[value] }))}
          value={show}
          onChoose={setShow}
        />
        {known.done && <TextTools pair={pair} pairs={known.pairs} own={own} other={other} lang={lang} />}
      </div>
      <p className={styles.legend}>
        <del>{say.legend.deleted}</del>
        {say.legend.onlyLeft(names.left)}
        <ins>{say.legend.inserted}</ins>
        {say.legend.onlyRight(names.right)}
        <ins>
          <b className={styles.number}>{say.legend.number}</b>
        </ins>
        {say.legend.end}
      </p>
      <Few all={known.pairs} at={chaptersAtOnce} more={(n) => say.moreChapters(exact(n, lang))} lang={lang}>
        {(shown) =>
          shown.map((one) => (
            <ChapterBeside
              key={`${one.left?.number} ${one.right?.number}`}
              pair={one}
              names={names}
              show={show}
              read={read}
              lang={lang}
            />
          ))
        }
      </Few>
      {!known.done && <p role="status">{say.working}</p>}
      {known.done && yearBefore && <PlanBeside planned={known.planned} names={names} read={read} lang={lang} />}
    </>
  )
}

/** What the two are called, short: by what tells them apart. */
function namesOf({ left, right }: TextPair, lang: Lang) {
  const say = textBeside[lang]
  const same = samePlace(left, right)
  const name = ({ id, place, year }: Report) =>
    same && left.year === right.year
      ? id
      : same
        ? say.ofYear(String(year))
        : say.report(inLang(place.short, lang), String(year))
  return { left: name(left), right: name(right) }
}
