import { createHash } from 'node:crypto'
import papa from 'papaparse'
import * as v from 'valibot'

/**
 * The Data Package standard, version 2 (datapackage.org: Data Package, Data Resource, Table Dialect, Table Schema), as
 * far as a package of CSV and JSON files can break it, written from its text. No package of the registry that is kept up
 * carries its profiles: `datapackage` (1.1.10) stands on an axios of 2021, and has those of version 1 only.
 */
const name = v.pipe(v.string(), v.regex(/^[a-z0-9._-]+$/))
const address = v.pipe(v.string(), v.regex(/^(https?:\/\/\S+|(?![/.~])(?!.*\.\.\/)[^\s\\:]+)$/))
const web = v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/))
const unique = <T>(all: readonly T[]) => new Set(all.map((x) => JSON.stringify(x))).size === all.length
const names = v.pipe(v.array(v.string()), v.minLength(1), v.check(unique, 'a field named twice'))

const field = v.looseObject({
  name: v.pipe(v.string(), v.minLength(1)),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  type: v.picklist(['string', 'number', 'integer', 'boolean', 'date', 'datetime', 'year', 'list', 'any']),
  format: v.optional(v.string()),
  constraints: v.optional(
    v.strictObject({
      required: v.optional(v.boolean()),
      unique: v.optional(v.boolean()),
      minimum: v.optional(v.number()),
      maximum: v.optional(v.number()),
      pattern: v.optional(v.string()),
      enum: v.optional(v.pipe(v.array(v.string()), v.minLength(1), v.check(unique, 'an enum value twice'))),
    }),
  ),
})

const tableSchema = v.pipe(
  v.looseObject({
    $schema: v.optional(v.literal('https://datapackage.org/profiles/2.0/tableschema.json')),
    fields: v.pipe(
      v.array(field),
      v.minLength(1),
      v.check((all) => unique(all.map((f) => f.name)), 'two fields of one name'),
    ),
    missingValues: v.optional(v.pipe(v.array(v.string()), v.check(unique)), ['']),
    primaryKey: v.optional(names),
    foreignKeys: v.optional(
      v.pipe(
        v.array(
          v.pipe(
            v.strictObject({
              fields: names,
              reference: v.strictObject({ resource: v.optional(v.pipe(v.string(), v.minLength(1))), fields: names }),
            }),
            v.check((key) => key.fields.length === key.reference.fields.length, 'keys of different length'),
          ),
        ),
        v.minLength(1),
      ),
    ),
  }),
  v.check(
    ({ fields, primaryKey = [], foreignKeys = [] }) =>
      [...primaryKey, ...foreignKeys.flatMap((key) => key.fields)].every((key) => fields.some((f) => f.name === key)),
    'a key that is no field',
  ),
)

const dialect = v.strictObject({
  delimiter: v.literal(','),
  lineTerminator: v.literal('\r\n'),
  quoteChar: v.literal('"'),
  doubleQuote: v.literal(true),
  header: v.literal(true),
})

const source = v.strictObject({
  title: v.optional(v.string()),
  path: v.optional(address),
  email: v.optional(v.string()),
  version: v.optional(v.string()),
})

const resource = v.looseObject({
  $schema: v.optional(v.literal('https://datapackage.org/profiles/2.0/dataresource.json')),
  name,
  path: address,
  data: v.optional(v.never()),
  type: v.optional(v.literal('table')),
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  format: v.optional(v.string()),
  mediatype: v.optional(v.pipe(v.string(), v.regex(/^[^/\s]+\/[^/\s]+$/))),
  encoding: v.optional(v.literal('utf-8')),
  bytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  hash: v.optional(v.pipe(v.string(), v.regex(/^([^:]+:[a-f0-9]+|[a-f0-9]{32})$/))),
  dialect: v.optional(dialect),
  schema: v.optional(tableSchema),
})
type Resource = v.InferOutput<typeof resource>

const descriptor = v.looseObject({
  $schema: v.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  title: v.optional(v.string()),
  description: v.optional(v.string()),
  homepage: v.optional(web),
  version: v.optional(v.pipe(v.string(), v.regex(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/))),
  created: v.optional(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/))),
  keywords: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
  contributors: v.optional(
    v.pipe(
      v.array(
        v.strictObject({
          title: v.optional(v.string()),
          path: v.optional(web),
          roles: v.optional(v.pipe(v.array(v.string()), v.minLength(1))),
          organization: v.optional(v.string()),
        }),
      ),
      v.minLength(1),
    ),
  ),
  sources: v.optional(v.array(source)),
  licenses: v.optional(
    v.pipe(
      v.array(
        v.union([
          v.looseObject({ name: v.pipe(v.string(), v.regex(/^[-a-zA-Z0-9._]+$/)) }),
          v.looseObject({ path: address }),
        ]),
      ),
      v.minLength(1),
    ),
  ),
  resources: v.pipe(
    v.array(resource),
    v.minLength(1),
    v.check((all) => unique(all.map((r) => r.name)), 'two resources of one name'),
  ),
})
export type Descriptor = v.InferOutput<typeof descriptor>

export type Files = Record<string, Uint8Array>
/** A cell as its field's type has it; null: missing. */
type Row = Record<string, string | number | null>

const text = (bytes: Uint8Array) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)

/** The descriptor of a package. Throws where it is none. */
export const descriptorOf = (files: Files): Descriptor =>
  v.parse(descriptor, JSON.parse(text(files['datapackage.json'] ?? new Uint8Array())))

/** Physical cells of a CSV resource, the header first. */
const cellsOf = (bytes: Uint8Array): string[][] =>
  papa.parse<string[]>(text(bytes).replace(/\r\n$/, ''), { delimiter: ',', newline: '\r\n', quoteChar: '"' }).data

/** The rows of a table of the package as values; what does not fit its field is told. */
export function rowsOf(files: Files, { path, schema }: Resource, faults: string[] = []): Row[] {
  if (!schema) return []
  const [header = [], ...lines] = cellsOf(files[path] ?? new Uint8Array())
  const fields = schema.fields.map((f) => f.name)
  if (JSON.stringify(header) !== JSON.stringify(fields)) faults.push(`${path}: header ${header} is not ${fields}`)
  return lines.map((cells, i) => {
    if (cells.length !== fields.length) faults.push(`${path} row ${i + 1}: ${cells.length} cells`)
    return Object.fromEntries(
      schema.fields.map((f, c) => {
        const cell = cells[c] ?? ''
        const at = `${path} row ${i + 1}, ${f.name} ${JSON.stringify(cell)}`
        const { required, minimum, maximum, pattern, enum: allowed } = f.constraints ?? {}
        if (schema.missingValues.includes(cell)) {
          if (required || schema.primaryKey?.includes(f.name)) faults.push(`${at}: missing`)
          return [f.name, null]
        }
        if (f.type === 'number' && !/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(cell))
          faults.push(`${at}: no number`)
        if (f.type === 'integer' && !/^[+-]?\d+$/.test(cell)) faults.push(`${at}: no integer`)
        const value = f.type === 'number' || f.type === 'integer' ? Number(cell) : cell
        if (allowed && !allowed.includes(cell)) faults.push(`${at}: not among ${allowed}`)
        if (pattern && !new RegExp(`^(?:${pattern})$`).test(cell)) faults.push(`${at}: not ${pattern}`)
        if (minimum !== undefined && Number(value) < minimum) faults.push(`${at}: below ${minimum}`)
        if (maximum !== undefined && Number(value) > maximum) faults.push(`${at}: above ${maximum}`)
        return [f.name, value]
      }),
    )
  })
}

/** Everything in a package that the standard, or what it says of itself, does not allow. */
export function faultsOf(files: Files): string[] {
  const parsed = v.safeParse(descriptor, JSON.parse(text(files['datapackage.json'] ?? new Uint8Array())))
  if (!parsed.success)
    return parsed.issues.map((issue) => `datapackage.json ${v.getDotPath(issue) ?? ''}: ${issue.message}`)
  const { resources } = parsed.output
  const faults: string[] = []
  const rows = new Map<string, Row[]>()
  for (const resource of resources) {
    const bytes = files[resource.path]
    if (!bytes) {
      faults.push(`${resource.path} is not there`)
      continue
    }
    if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) faults.push(`${resource.path}: a byte order mark`)
    if (bytes.length !== resource.bytes) faults.push(`${resource.path}: ${bytes.length} bytes, not ${resource.bytes}`)
    const [algorithm = '', hash] = resource.hash?.split(':') ?? []
    if (createHash(algorithm).update(bytes).digest('hex') !== hash) faults.push(`${resource.path}: another hash`)
    if (resource.format === 'json') JSON.parse(text(bytes))
    if (resource.type === 'table') rows.set(resource.name, rowsOf(files, resource, faults))
  }
  const keyOf = (row: Row, fields: readonly string[]) => JSON.stringify(fields.map((f) => row[f]))
  for (const { name, schema } of resources) {
    const own = rows.get(name) ?? []
    const { primaryKey, foreignKeys = [] } = schema ?? {}
    if (primaryKey && !unique(own.map((row) => keyOf(row, primaryKey)))) faults.push(`${name}: a primary key twice`)
    for (const { fields, reference } of foreignKeys) {
      const there = rows.get(reference.resource ?? name)
      if (!there) {
        faults.push(`${name}: refers to ${reference.resource}, which is no table`)
        continue
      }
      const known = new Set(there.map((row) => keyOf(row, reference.fields)))
      for (const row of own)
        if (fields.every((f) => row[f] !== null) && !known.has(keyOf(row, fields)))
          faults.push(`${name}: ${fields} ${keyOf(row, fields)} is not in ${reference.resource ?? name}`)
    }
  }
  return faults
}
