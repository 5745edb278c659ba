/**
 * What a mark's colour means, as names of tokens in ui/tokens.css. Colours go into the drawing as attributes, so a
 * picture that leaves the page keeps them once `takeaway/picture.ts` has put the values in.
 */
export const colour = (token: string) => `var(--${token})`

/** A channel keeps its colour in every chart, whatever is counted of it: items, accounts, responses. */
const channels: readonly (readonly [RegExp, string])[] = [
  [/wechat/, 'c-wechat'],
  [/weibo/, 'c-weibo'],
  [/gazette/, 'c-gazette'],
  [/website|online-answers|requests\.online/, 'c-website'],
  [/\.app$/, 'c-app'],
  [/^(channels|accounts)\.other$/, 'c-other'],
]

/** What became of a request or a call: granted and done are calm, refused and still open stand out. */
const outcomes: Readonly<Record<string, string>> = {
  'replies.granted': 'c-main',
  'replies.partly-granted': 'c-second',
  'replies.already-public': 'c-third',
  'replies.not-this-body': 'c-warm',
  'replies.does-not-exist': 'c-quiet',
  'replies.refused': 'c-alert',
  'replies.to-amend': 'c-gazette',
  'replies.other-ways': 'c-other',
  'outcomes.granted': 'c-main',
  'outcomes.partly-granted': 'c-second',
  'outcomes.refused': 'c-alert',
  'outcomes.unable': 'c-warm',
  'outcomes.not-processed': 'c-quiet',
  'outcomes.other': 'c-other',
  'hotline.calls': 'c-main',
  'hotline.on-the-spot': 'c-third',
  'hotline.passed-on': 'c-second',
  'hotline.completed': 'c-third',
  'hotline.open': 'c-alert',
}

const series = ['c-main', 'c-second', 'c-warm', 'c-third', 'c-gazette', 'c-app', 'c-other', 'c-quiet'] as const

/** The colour of figure `id`, the `i`-th of its chart. `apart`: neighbours must be told apart by colour (parts). */
export function colourOf(id: string, i: number, apart: boolean): string {
  const known = outcomes[id] ?? channels.find(([name]) => name.test(id))?.[1]
  return colour(known ?? (apart ? (series[i % series.length] as string) : 'c-main'))
}
