import type { PDFDocumentProxy } from 'pdfjs-dist'
// The legacy build: the other one needs a newer Node than 20 and browsers of 2024.
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { Host } from '../../reader'
import { Refusal } from '../../refusal'

/** An open document. `close` gives its memory back; `check` throws what went wrong in fetching a character map. */
export type Opened = { document: PDFDocumentProxy; check: () => void; close: () => Promise<void> }

/**
 * The half of pdf.js that reads the file, in this same thread. When it is loaded in a worker it begins to talk to the
 * page, unless it finds a window: the page talks with our own worker and nobody else, so it finds one while it loads.
 */
async function bringReadingHalf(): Promise<void> {
  const thread = globalThis as { window?: unknown; pdfjsWorker?: unknown }
  if (thread.pdfjsWorker) return
  const bare = !('window' in thread)
  if (bare) thread.window = thread
  try {
    // @ts-expect-error pdf.js publishes no types for this half
    thread.pdfjsWorker = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  } finally {
    if (bare) delete thread.window
  }
}

/** Opens a PDF, fetching nothing but character maps, through the host. Throws a `Refusal` where it cannot. */
export async function openPdf(bytes: Uint8Array, host: Host): Promise<Opened> {
  await bringReadingHalf()
  let failure: { reason: unknown } | undefined

  /** Asked by pdf.js for what is packaged with it; it swallows a failure, and the text with it. */
  class Packaged {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind !== 'cMapUrl') throw new Error(`not needed for text: ${filename}`)
      try {
        return await host.cmap(filename.replace(/\.bcmap$/, ''))
      } catch (reason) {
        failure = { reason }
        throw reason
      }
    }
  }

  const task = getDocument({
    // pdf.js takes the bytes away with the buffer: it gets a copy.
    data: bytes.slice(),
    BinaryDataFactory: Packaged,
    cMapPacked: true,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    // No picture is ever decoded: only words and lines are read.
    maxImageSize: 0,
    verbosity: VerbosityLevel.ERRORS,
  } as Parameters<typeof getDocument>[0])
  try {
    return {
      document: await task.promise,
      check: () => {
        if (failure) throw failure.reason
      },
      close: () => task.destroy(),
    }
  } catch (reason) {
    await task.destroy()
    const encrypted = reason instanceof Error && reason.name === 'PasswordException'
    throw new Refusal(encrypted ? { kind: 'encrypted' } : { kind: 'damaged', medium: 'pdf' })
  }
}
