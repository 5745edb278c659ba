import type { Parsed } from '../report/parse'
import type { Draft, Medium } from './draft'
import { kindOfFile } from './kindOfFile'
import { refuseLarge } from './limits'
import { loadPlaces } from './places'
import type { Host, Reader } from './reader'
import { recognise } from './recognise'
import { Refusal } from './refusal'

/** The list of readers, one line each; each loads with the first document of its kind. */
const readers: Record<Medium, () => Promise<Reader>> = {
  text: async () => (await import('./readers/text')).readText,
  html: async () => (await import('./readers/html')).readHtml,
  docx: async () => (await import('./readers/docx')).readDocx,
  pdf: async () => (await import('./readers/pdf')).readPdf,
}

/** Bytes of a document -> a draft of its report, or what is wrong with it. Never throws. */
export async function openDocument(file: { name: string; bytes: Uint8Array }, host: Host): Promise<Parsed<Draft>> {
  let medium: Medium = 'text'
  try {
    const kind = kindOfFile(file.name, file.bytes)
    if (kind === 'json') return { ok: false, problems: [{ kind: 'not-json', line: null, column: null, cut: false }] }
    medium = kind
    refuseLarge(medium, file.bytes.length)
    const loaded = await Promise.all([readers[medium](), loadPlaces()]).catch((error) => {
      host.failed?.(error)
      return null
    })
    // The program for it did not arrive; the file may be sound.
    if (!loaded) return { ok: false, problems: [{ kind: 'broke-off' }] }
    const [read, places] = loaded
    const original = await read(file.bytes, host)
    return recognise({ name: file.name, medium }, original, places)
  } catch (error) {
    if (error instanceof Refusal) return { ok: false, problems: [error.problem] }
    host.failed?.(error)
    return { ok: false, problems: [{ kind: 'damaged', medium }] }
  }
}
