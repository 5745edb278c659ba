import { type Form, type Indicator, units } from '../report/forms/form'
import { type Lang, words } from './words'

/** Said before a row that is a part of the one above it. The forms' own word: a page in English names rows in Chinese, too. */
export const ofWhich: Record<Lang, string> = { zh: '其中：', en: 'of which: ' }

/** A row's name without its number: 其中：主动公开规范性文件数; of which: normative documents disclosed. */
export const nameIn = (indicator: Indicator, lang: Lang): string =>
  (indicator.ofWhich ? ofWhich[lang] : '') + indicator[lang]

/** The name as the form prints it, with its number. */
export const printedName = (indicator: Indicator): string => indicator.number + nameIn(indicator, 'zh')

/** Every name a row has on the page: as printed, in another language beneath its name in that. */
export const namesIn = (indicator: Indicator, lang: Lang): string[] =>
  lang === 'zh' ? [printedName(indicator)] : [nameIn(indicator, lang), printedName(indicator)]

/** A row's unit, '' for a heading. */
export const rowUnit = ({ unit }: Indicator, lang: Lang): string =>
  unit === null ? '' : lang === 'zh' ? unit : units[unit]

/** The headings of the number columns: the form's own, or one. */
export const columnsIn = (form: Form, lang: Lang): string[] =>
  form.columns?.map((column) => column[lang]) ?? [words[lang].table.value]
