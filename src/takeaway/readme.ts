import { data } from '../language/data'
import { inLang } from '../language/text'
import type { Lang } from '../language/words'
import type { Report } from '../report/schema'
import { citation, factsOf, type Taken } from './sources'
import type { Table } from './table'

/** A report's words in Markdown, where some signs are marks. */
const inMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, (sign) => `\\${sign}`).replace(/\s+/g, ' ')

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n')

/** What stands in a data package, for people: its files, what their columns mean, where it comes from. */
export function readme(report: Report, tables: readonly Table[], taken: Taken, lang: Lang): string {
  const say = data[lang]
  const title = inLang(report.title, lang)
  const files: [string, string][] = [
    ...tables.map(({ name, about }): [string, string] => [`${name}.csv`, about]),
    ['report.json', say.tables.report],
    ['datapackage.json', say.package.described],
  ]
  const facts = factsOf(report, taken, lang).map(({ name, value }) => [
    name,
    inMarkdown(typeof value === 'object' ? value.day : String(value)),
  ])
  return [
    `# ${inMarkdown(title)}`,
    inMarkdown(say.package.description(title)),
    `## ${say.package.files}`,
    table(
      [say.package.files, say.content.title],
      files.map(([name, about]) => [`\`${name}\``, about]),
    ),
    `## ${say.package.rules}`,
    say.package.ruleList.map((rule) => `- ${inMarkdown(rule)}`).join('\n'),
    ...tables.flatMap(({ name, columns }) => [
      `## \`${name}.csv\``,
      table(
        [say.package.columns, say.fact.title, say.content.title],
        columns.map((c) => [`\`${c.name}\``, inMarkdown(c.title), inMarkdown(c.about)]),
      ),
    ]),
    `## ${say.package.source}`,
    table([say.fact.title, say.content.title], facts),
    `### ${say.package.cite}`,
    inMarkdown(citation(report, taken, lang)),
    say.package.licence,
    '',
  ].join('\n\n')
}
