import type { Lang } from '../language/words'

/** A page the build writes: of which report, in which language, at its own address or at the root of the site. */
export type Place = { report: string; lang: Lang; own: boolean }

/** The folder of a page within the site, `''` or with a slash at its end. */
export const folderOf = ({ report, lang, own }: Place): string => (own ? `report/${report}/${lang}/` : '')

/** From a page's folder to the root of the site. */
export const rootOf = (place: Place): string => folderOf(place).replace(/[^/]+\//g, '../') || './'

/** What a language is called in HTML and by link previews. */
export const tags: Record<Lang, { html: string; og: string }> = {
  zh: { html: 'zh-CN', og: 'zh_CN' },
  en: { html: 'en', og: 'en' },
}
