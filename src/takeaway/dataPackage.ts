import { data } from '../language/data'
import { inLang, plain } from '../language/text'
import type { Lang } from '../language/words'
import type { Report } from '../report/schema'
import { archive } from './archive'
import { csvText } from './csv'
import { jsonFile, reportFile } from './jsonFile'
import { readme } from './readme'
import { sha256 } from './sha256'
import type { Taken } from './sources'
import type { Column, Table } from './table'

/** The standard's own profile (datapackage.org, version 2.0), by which programs check a package. */
const profile = 'https://datapackage.org/profiles/2.0/'

/** A report's tables and the report itself as a Data Package, in one ZIP. */
export async function packageOf(report: Report, tables: readonly Table[], taken: Taken, lang: Lang): Promise<File> {
  const parts = await Promise.all(
    tables.map(async (table) => {
      const file = new File([await csvOf(table)], `${table.name}.csv`, { type: 'text/csv' })
      return { file, resource: { ...(await resourceOf(table, file)), ...tabular(table, tables, lang) } }
    }),
  )
  const whole = new File([reportFile(report)], 'report.json', { type: 'application/json' })
  const about = { name: 'report', title: inLang(report.title, lang), about: data[lang].tables.report }
  const descriptor = {
    $schema: `${profile}datapackage.json`,
    ...describe(report, taken, lang),
    resources: [...parts.map((part) => part.resource), await resourceOf(about, whole)],
  }
  const files = [
    jsonFile('datapackage.json', descriptor),
    new File([readme(report, tables, taken, lang)], 'README.md', { type: 'text/markdown' }),
    ...parts.map((part) => part.file),
    whole,
  ]
  return archive(files, `${report.id}-datapackage.zip`, true)
}

/** Table -> CSV for programs: names of columns, codes. */
async function csvOf({ columns, rows }: Table): Promise<string> {
  return `${await csvText([columns.map((c) => c.name), ...rows])}\r\n`
}

/** What is true of every file: where it is, how long, and its hash. */
async function resourceOf({ name, title, about }: Pick<Table, 'name' | 'title' | 'about'>, file: File) {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const format = file.name.replace(/^.*\./, '')
  return {
    $schema: `${profile}dataresource.json`,
    name,
    path: file.name,
    title,
    description: about,
    format,
    mediatype: file.type,
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${sha256(bytes)}`,
  }
}

/** What is true of a table: how its CSV is written, and what its columns hold. */
function tabular({ columns, key, refers, name }: Table, tables: readonly Table[], lang: Lang) {
  const there = new Set(tables.map((table) => table.name))
  const foreignKeys = refers
    .filter(({ table }) => there.has(table))
    .map(({ column, table, key: theirs }) => ({
      fields: [column],
      reference: { ...(table === name ? {} : { resource: table }), fields: [theirs] },
    }))
  return {
    type: 'table',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      $schema: `${profile}tableschema.json`,
      fields: columns.map((c) => fieldOf(c, columns, lang)),
      missingValues: [''],
      primaryKey: key,
      ...(foreignKeys.length ? { foreignKeys } : {}),
    },
  }
}

/** One column, by Table Schema: its unit stands in its description. */
function fieldOf(
  { name, title, about, type, words, unit, required, minimum }: Column,
  all: readonly Column[],
  lang: Lang,
) {
  const measured = all.find((c) => c.name === unit)
  const constraints = {
    ...(required ? { required } : {}),
    ...(minimum === undefined ? {} : { minimum }),
    ...(words ? { enum: Object.keys(words) } : {}),
    ...(type === 'list' ? { pattern: '\\d+( \\d+)*' } : {}),
  }
  return {
    name,
    title,
    type: type === 'list' ? 'string' : type,
    description: measured ? data[lang].measured(about, measured.name) : about,
    ...(Object.keys(constraints).length ? { constraints } : {}),
  }
}

/** The day a report was published as a version: 2019-01-18 -> 2019.1.18; of one without a day the year after it reports on. */
function versionOf({ published, year }: Report): string {
  return published ? published.split('-').map(Number).join('.') : `${year + 1}.0.0`
}

/** What the package is of. No licence is named: reports name none. */
function describe(report: Report, { page, at }: Taken, lang: Lang) {
  const say = data[lang].package
  const title = inLang(report.title, lang)
  const publisher = inLang(report.publisher.name, lang)
  const { url } = report.publisher
  const place = inLang(report.place.name, lang)
  const path = url === undefined ? {} : { path: url }
  return {
    name: report.id,
    title,
    description: say.description(title),
    ...(page === null ? {} : { homepage: page }),
    version: versionOf(report),
    created: at.toISOString(),
    contributors: [
      { title: publisher, ...path, roles: ['publisher'] },
      { title: say.site, ...(page === null ? {} : { path: page }), roles: ['dataCurator'] },
    ],
    sources: [{ title: `${publisher}: ${title}`, ...path, ...(report.published ? { version: report.published } : {}) }],
    keywords: [
      ...new Set([...say.keywords, place, String(report.year), ...report.topics.map((t) => plain(t.title, lang))]),
    ],
    languages: report.languages,
    temporal: { start: report.period.from, end: report.period.to },
    spatial: { name: place, ...(report.place.code ? { code: report.place.code, codeSystem: 'GB/T 2260' } : {}) },
    edition: report.edition,
    form: report.form,
  }
}
