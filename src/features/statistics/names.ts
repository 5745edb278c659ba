import { type Lang, words } from '../../language/words'
import { type Indicator, units } from '../../report/forms/form'

/** A row's name without its number: 其中：主动公开规范性文件数; of which: normative documents disclosed. */
export const nameIn = (indicator: Indicator, lang: Lang): string =>
  (indicator.ofWhich ? words[lang].table.ofWhich : '') + indicator[lang]

/** A row's unit, '' for a heading. */
export const unitIn = ({ unit }: Indicator, lang: Lang): string =>
  unit === null ? '' : lang === 'zh' ? unit : units[unit]

/** The headings of the number columns; a form with several has its total last. */
export const columnsIn = (columns: number, lang: Lang): string[] =>
  Array.from({ length: columns }, (_, i) =>
    i === columns - 1 ? words[lang].table.value : words[lang].table.column(String(i + 1)),
  )
