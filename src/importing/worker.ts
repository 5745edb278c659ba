import { openDocument } from './open'
import { packed } from './packed'
import type { Answer, Asked } from './workerMessages'

/** Reads one document apart from the page, which stays quick; the page ends it when it has its answer. */

/** How often the page is told how far it is, in milliseconds. */
const every = 50

/** Where each character map of pdf.js stands in the build, by its path. Also the small ones stay files: few are ever asked for. */
const maps = import.meta.glob<string>('/node_modules/pdfjs-dist/cmaps/*.bcmap', {
  query: '?url&no-inline',
  import: 'default',
  eager: true,
})

/** The bytes of a character map packaged with the page. Throws where there is none, or it does not come. */
async function cmap(name: string): Promise<Uint8Array> {
  const address = maps[`/node_modules/pdfjs-dist/cmaps/${name}.bcmap`]
  if (address === undefined) throw new Error(`no such character map: ${name}`)
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`character map ${name}: ${answer.status}`)
  return new Uint8Array(await answer.arrayBuffer())
}

/** For whoever looks for the cause; the reader is told that the file is damaged. */
const failed = (error: unknown) => console.error(error)

const say = (answer: Answer, transfer: Transferable[] = []) => self.postMessage(answer, { transfer })

let told = 0
function progress(done: number, total: number): void {
  const now = performance.now()
  if (now - told < every) return
  told = now
  say({ kind: 'progress', done, total })
}

self.addEventListener('message', async ({ data: { file } }: MessageEvent<Asked>) => {
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.arrayBuffer())
  } catch {
    say({ kind: 'result', result: { ok: false, problems: [{ kind: 'unreadable' }] } })
    return
  }
  const opened = await openDocument({ name: file.name, bytes }, { progress, cmap, failed })
  if (!opened.ok) return say({ kind: 'result', result: opened })
  const value = packed(opened.value)
  say({ kind: 'result', result: { ok: true, value } }, [value.draft.buffer])
})
