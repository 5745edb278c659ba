import { isFurniture } from '../../furniture'
import { dayOf } from '../../identity/dates'
import { isReportTitle, namesYear } from '../../identity/reportTitle'
import { titlesIn } from '../../identity/title'
import type { Found } from './flow'
import { clean } from './words'

type Meta = { name: string; content: string }

const content = (metas: readonly Meta[], ...names: string[]) =>
  names.map((name) => clean(metas.find((meta) => meta.name === name)?.content ?? '')).find((text) => text !== '')

/** The paragraphs of a page that are no links, as a document has them. */
const paragraphsOf = (found: readonly Found[]) =>
  found.flatMap((one, i) =>
    one.kind === 'paragraph' && one.linked === 0
      ? [{ kind: 'paragraph' as const, line: i + 1, text: one.text, heading: one.heading }]
      : [],
  )

/**
 * What a page says its title is. Government sites give an article's own in `ArticleTitle`, or print it somewhere above
 * the article; the `<title>` often has the site's name in it, and the first heading may be the site's. So one that is
 * the title of a report goes first, best with its year.
 */
export function titleOf(metas: readonly Meta[], title: string, found: readonly Found[]): string | undefined {
  const paragraphs = paragraphsOf(found)
  const all = [
    content(metas, 'articletitle'),
    ...titlesIn(paragraphs).map(({ value }) => value),
    ...paragraphs.flatMap(({ text, heading }) => (heading === 1 ? [text] : [])),
    content(metas, 'og:title'),
    clean(title),
  ]
  const given = all.filter((text): text is string => text !== undefined && text !== '')
  return (
    given.find((text) => isReportTitle(text) && namesYear(text)) ??
    given.find((text) => /年度报告|年报/.test(text)) ??
    given[0]
  )
}

/** The day a page was published, as an ISO date, from what government sites say of their articles. */
export function publishedOn(metas: readonly Meta[], found: readonly Found[]): string | undefined {
  const said = content(metas, 'pubdate', 'publishdate', 'firstpublishedtime', 'article:published_time')
  const printed = paragraphsOf(found).map(({ text }) => (isFurniture(text, 'above') ? dayOf(text) : null))
  return dayOf(said ?? '') ?? printed.find((day) => day !== null) ?? undefined
}

/** Whom a page names as its source. */
export const sourceOf = (metas: readonly Meta[]): string | undefined => content(metas, 'contentsource', 'source')
