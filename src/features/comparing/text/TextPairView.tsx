import { useEffect, useRef } from 'react'
import { exact } from '../../../language/numbers'
import { inLang } from '../../../language/text'
import { textBeside } from '../../../language/textBeside'
import type { Lang } from '../../../language/words'
import { samePlace } from '../../../report/compare/continuity'
import type { Report } from '../../../report/schema'
import { placeNamed } from '../../../state/address'
import { choose, textShows, useChoice } from '../../../state/choice'
import { goTo } from '../../../ui/goTo'
import { OneOf } from '../../../ui/OneOf'
import { ChapterBeside, placeOfChapter } from './ChapterBeside'
import { ChapterLinks } from './ChapterLinks'
import { Few } from './Few'
import { isRetold, PlainLanguage } from './PlainLanguage'
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
  const show = useChoice((c) => c.textShow)
  const { left, right, yearBefore } = pair
  const read = commonLang(left, right, lang)
  const known = useCompared(pair, read)
  const say = textBeside[lang]
  useNamedPlace(known.done)
  if (read === null) return <p>{say.noLanguage}</p>
  const names = namesOf(pair, lang)
  const plainLanguage = isRetold(pair)
  return (
    <>
      {plainLanguage && <PlainLanguage pair={pair} names={names} lang={lang} />}
      {read !== lang && <p>{read === 'zh' ? say.inChinese : say.inEnglish}</p>}
      {known.repeated && (
        <RepeatedShare repeated={known.repeated} names={names} plainLanguage={plainLanguage} read={read} lang={lang} />
      )}
      <div className={styles.tools}>
        <OneOf
          name={say.show}
          options={textShows.map((value) => ({ value, label: say.shows[value] }))}
          value={show}
          onChoose={choose.textShow}
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
      <ChapterLinks pairs={known.pairs} read={read} lang={lang} />
      <Few all={known.pairs} at={chaptersAtOnce} more={(n) => say.moreChapters(exact(n, lang))} lang={lang}>
        {(shown) =>
          shown.map((one) => (
            <ChapterBeside
              key={placeOfChapter(one)}
              pair={one}
              names={names}
              show={show}
              counted={!plainLanguage}
              read={read}
              lang={lang}
            />
          ))
        }
      </Few>
      {!known.done && <p role="status">{say.working}</p>}
      {yearBefore && <PlanBeside planned={known.done ? known.planned : null} names={names} read={read} lang={lang} />}
    </>
  )
}

/** Leads, once, to the section or the plan that the address names. */
function useNamedPlace(done: boolean) {
  const led = useRef(false)
  useEffect(() => {
    const named = placeNamed()
    if (!done || led.current || !/^(text-(before-)?\d+|compare-plan)$/.test(named)) return
    led.current = true
    goTo(named)
  }, [done])
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
