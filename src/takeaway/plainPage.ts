import { day, exact, ordinal } from '../language/numbers'
import { onePageWords } from '../language/onePage'
import { nameIn } from '../language/rows'
import { inLang, spoken } from '../language/text'
import { type Lang, words } from '../language/words'
import type { Form } from '../report/forms/form'
import { formOf, unitOfRow } from '../report/quantity'
import type { Block, Report, Text } from '../report/schema'
import { type Row, statisticsOf } from '../report/statistics'
import { escaped } from './markup'

/**
 * A report's text as plain HTML: what is read where no script runs (a preview, WeChat), under a line that says what the
 * page can do elsewhere. All of its text and its table; no charts.
 */
export function asText(report: Report, lang: Lang): string {
  const say = words[lang].masthead
  const form = formOf(report)
  const write = (text: Text) =>
    spoken(text, report, lang)
      .map(({ text, lang: other }) => (other ? `<span lang="${other}">${escaped(text)}</span>` : escaped(text)))
      .join('')
  const facts = [
    say.publisher(plainly(report.publisher.name, lang)),
    ...(report.published ? [say.published(day(report.published, lang))] : []),
    say.period(day(report.period.from, lang), day(report.period.to, lang)),
    say.edition[report.edition],
  ]
  return [
    `<article class="as-text"><p role="note">${escaped(onePageWords[lang].textOnly)}</p>`,
    `<h1>${write(report.title)}</h1>`,
    `<ul>${facts.map((fact) => `<li>${escaped(fact)}</li>`).join('')}</ul>`,
    ...report.preface.map((block) => blockIn(block, write)),
    ...report.systems.map(({ title, text }) => `<h3>${write(title)}</h3><p>${write(text)}</p>`),
    ...report.sections.flatMap(({ number, title, blocks }) => [
      `<h2>${escaped(words[lang].section.heading(ordinal(number, lang), '\n')).replace('\n', () => write(title))}</h2>`,
      ...blocks.map((block) => blockIn(block, write)),
    ]),
    ...(form ? [`<h2>${escaped(form.title[lang])}</h2>`, tableOf(statisticsOf(report, form), form, lang)] : []),
    '</article>',
  ].join('\n')
}

const plainly = (text: Text, lang: Lang) => (typeof text === 'string' ? text : text[lang])

function blockIn(block: Block, write: (text: Text) => string): string {
  switch (block.kind) {
    case 'heading': {
      const tag = `h${block.level + 2}`
      return `<${tag}>${block.number ? write(block.number) : ''}${write(block.text)}</${tag}>`
    }
    case 'paragraph':
      return `<p>${write(block.text)}</p>`
    case 'list':
      return `<ul>${block.items.map(({ text }) => `<li>${write(text)}</li>`).join('')}</ul>`
    case 'table': {
      const rows = block.rows.map(({ cells }) => {
        const inRow = cells.map(({ text, columns, rows, head }) => {
          const span = (columns ? ` colspan="${columns}"` : '') + (rows ? ` rowspan="${rows}"` : '')
          return head ? `<th${span}>${write(text)}</th>` : `<td${span}>${write(text)}</td>`
        })
        return `<tr>${inRow.join('')}</tr>`
      })
      const caption = block.caption ? `<caption>${write(block.caption)}</caption>` : ''
      return `<table>${caption}${rows.join('')}</table>`
    }
  }
}

/** The national form with what the report states in it; a blank stays blank. */
function tableOf(rows: readonly Row[], form: Form, lang: Lang): string {
  const say = words[lang].table
  const heads = [say.indicator, say.unit, ...(form.columns?.map((column) => column[lang]) ?? [say.value])]
  const body = rows.map(({ indicator, cells }) => {
    const { number } = indicator
    const name = (lang === 'zh' ? number : '') + nameIn(indicator, lang)
    const counted = inLang(unitOfRow(indicator), lang)
    const numbers = cells.map((cell) => `<td>${cell === null || cell === undefined ? '' : exact(cell, lang)}</td>`)
    return `<tr><th scope="row">${escaped(name)}</th><td>${escaped(counted)}</td>${numbers.join('')}</tr>`
  })
  return `<table><tr>${heads.map((head) => `<th scope="col">${escaped(head)}</th>`).join('')}</tr>\n${body.join('\n')}</table>`
}
