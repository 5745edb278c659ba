import { type Lang, words } from '../../language/words'
import { type Form, type Indicator, units } from '../../report/forms/form'

/** A row's name without its number: 其中：主动公开规范性文件数; of which: normative documents disclosed. */
export const nameIn = (indicator: Indicator, lang: Lang): string =>
  (indicator.ofWhich ? words[lang].table.ofWhich : '') + indicator[lang]

/** A row's unit, '' for a heading. */
export const unitIn = ({ unit }: Indicator, lang: Lang): string =>
  unit === null ? '' : lang === 'zh' ? unit : units[unit]

/** The headings of the number columns: the form's own, or one. */
export const columnsIn = (form: Form, lang: Lang): string[] =>
  form.columns?.map((column) => column[lang]) ?? [words[lang].table.value]
