import { strToU8, zipSync } from 'fflate'
import { limits } from '../../limits'
import { Refusal } from '../../refusal'
import { type Entry, entriesOf, unpack } from '../../zip'
import { childrenOf, guard, parseXml, textOfPart } from './xml'

/** The parts of a Word document that are read, as text. Pictures, macros, embedded files and links are left where they are. */
export type Parts = {
  document: string
  styles?: string
  numbering?: string
  footnotes?: string
  endnotes?: string
  core?: string
}

const damaged = () => new Refusal({ kind: 'damaged', medium: 'docx' })

/** A folder and an address in it -> a name in the zip; an address elsewhere is no name of anything in it. */
function nameFrom(folder: string, target: string): string {
  const path = target.startsWith('/') ? target : `${folder}/${target}`
  const steps: string[] = []
  for (const step of path.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}

/** A package's parts, each unpacked once it is asked for, all of them within the limit. */
function opened(bytes: Uint8Array) {
  const entries = entriesOf(bytes)
  if (!entries) throw damaged()
  if (entries.length > limits.zipEntries) throw new Refusal({ kind: 'unpacks-too-large', limit: limits.unpacked })
  const byName = new Map<string, Entry>()
  for (const entry of entries) {
    // Two parts of one name: which of them is read would depend on the program.
    if (byName.has(entry.name.toLowerCase())) throw damaged()
    byName.set(entry.name.toLowerCase(), entry)
  }
  let left = limits.unpacked
  const part = (name: string | undefined): string | undefined => {
    const entry = name === undefined ? undefined : byName.get(name.toLowerCase())
    if (!entry) return undefined
    const ratio = entry.unpacked / Math.max(1, entry.packed)
    if (entry.unpacked > left || (entry.unpacked > 1e6 && ratio > limits.zipRatio))
      throw new Refusal({ kind: 'unpacks-too-large', limit: limits.unpacked })
    const unpacked = unpack(bytes, entry, left)
    left -= unpacked.length
    const text = textOfPart(unpacked)
    guard(text)
    return text
  }
  return { part, has: (name: string) => byName.has(name.toLowerCase()) }
}

/** What the parts of a package are to each other: the end of a relationship's type -> the name of its part. */
function relations(xml: string | undefined, folder: string): Map<string, string> {
  const found = new Map<string, string>()
  for (const relation of xml === undefined ? [] : childrenOf(parseXml(xml).documentElement, 'Relationship')) {
    const kind = relation.getAttribute('Type')?.split('/').at(-1) ?? ''
    const name = nameFrom(folder, relation.getAttribute('Target') ?? '')
    if (relation.getAttribute('TargetMode') !== 'External' && name && !found.has(kind)) found.set(kind, name)
  }
  return found
}

/**
 * A .docx -> the text of its parts. It is unpacked within limits whatever its directory claims, and no part may declare
 * entities. Throws a Refusal.
 */
export function partsOf(bytes: Uint8Array): Parts {
  const { part, has } = opened(bytes)
  const package_ = relations(part('_rels/.rels'), '')
  const name = [package_.get('officeDocument'), 'word/document.xml'].find((one) => one && has(one))
  const document = part(name)
  if (name === undefined || document === undefined) throw damaged()
  const slash = name.lastIndexOf('/')
  const [folder, file] = [name.slice(0, Math.max(0, slash)), name.slice(slash + 1)]
  const related = relations(part(nameFrom(folder, `_rels/${file}.rels`)), folder)
  const beside = (kind: string) => part(related.get(kind) ?? nameFrom(folder, `${kind}.xml`))
  return {
    document,
    styles: beside('styles'),
    numbering: beside('numbering'),
    footnotes: beside('footnotes'),
    endnotes: beside('endnotes'),
    core: part(package_.get('core-properties') ?? 'docProps/core.xml'),
  }
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument'
const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="document" Type="${office}" Target="word/document.xml"/></Relationships>`
const contentTypes =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>'

/** A new package of these parts alone: no relationships but to the document, so it leads nowhere. */
export function packed({ document, styles, footnotes, endnotes }: Parts): Uint8Array {
  const files: Record<string, Uint8Array> = {
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(relationships),
    'word/document.xml': strToU8(document),
  }
  for (const [name, xml] of Object.entries({ styles, footnotes, endnotes }))
    if (xml !== undefined) files[`word/${name}.xml`] = strToU8(xml)
  return zipSync(files, { level: 0 })
}
