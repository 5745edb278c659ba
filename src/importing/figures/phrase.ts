/** How sentences state one row of a form. A clause must be the phrase and nothing else. */
export type Phrase = {
  code: string
  /** The row is stated, whatever the table says. */
  certain?: RegExp
  /** The row is stated where the sentence speaks of all of the year or the place: 全年, 全州, 共. */
  ofAll?: RegExp
  /** The row may be stated: it is, where the table has that number. */
  similar?: RegExp
  /** What the sentence, the one above or the heading must speak of. */
  near?: RegExp
}

type Worded<Code extends string> = {
  code: Code
  near?: RegExp
} & { [K in 'certain' | 'ofAll' | 'similar']?: string }

/** Requests, as sentences call them: 政府信息公开申请, 政府信息依申请公开, 申请案件. */
export const request =
  '((政府信息公开|政务公开|信息公开|政府信息依申请公开|依申请公开(政府)?信息|依申请公开|政府信息(?=的?申请))(的)?(申请)?|申请)(案件|数量|事项)?'
export const information = '(各类)?(政府)?(信息)?'
/** How a dispute comes about: 因政府信息公开引发的行政复议, 发生政府信息公开行政复议. */
const arising = '(引发|引起|发生|产生|提起|被提起|收到|受理)?'
export const disputed = `${arising}(因|涉及|有关)?((政府)?信息公开(工作|领域|方面)?)?(而)?${arising}(的)?`
export const made = '(制发|制定|出台|印发|新制作|制作)'

const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`)

/** Phrases as they are written down, each the whole of a clause. */
export const phrases = <Code extends string>(all: readonly Worded<Code>[]): readonly Phrase[] =>
  all.map(({ certain, ofAll, similar, ...rest }) => ({
    ...rest,
    ...(certain === undefined ? {} : { certain: whole(certain) }),
    ...(ofAll === undefined ? {} : { ofAll: whole(ofAll) }),
    ...(similar === undefined ? {} : { similar: whole(similar) }),
  }))
