import type { Answer, Asked, Packed } from '../importing/workerMessages'
import type { Parsed } from '../report/parse'

/** How long a worker may be silent before it is taken for dead, in milliseconds: a browser out of memory does not say so. */
const patience = 120_000

/** A document -> its draft, packed; read in a worker that ends with its answer: what it took of memory is given back. */
export function readDocument(
  file: File,
  progress: (share: number) => void,
  cancel: AbortSignal,
): Promise<Parsed<Packed>> {
  const brokeOff: Parsed<Packed> = { ok: false, problems: [{ kind: 'broke-off' }] }
  if (cancel.aborted) return Promise.resolve(brokeOff)
  return new Promise((resolve) => {
    let worker: Worker | undefined
    let silent: ReturnType<typeof setTimeout>
    const end = (result: Parsed<Packed>) => {
      clearTimeout(silent)
      worker?.terminate()
      resolve(result)
    }
    const broken = () => end(brokeOff)
    const wait = () => {
      clearTimeout(silent)
      silent = setTimeout(broken, patience)
    }
    cancel.addEventListener('abort', broken)
    wait()
    try {
      worker = new Worker(new URL('../importing/worker.ts', import.meta.url), { type: 'module' })
      worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
        if (data.kind === 'result') return end(data.result)
        wait()
        progress(data.total > 0 ? Math.min(1, data.done / data.total) : 0)
      })
      worker.addEventListener('error', broken)
      worker.addEventListener('messageerror', broken)
      worker.postMessage({ file } satisfies Asked)
    } catch {
      broken()
    }
  })
}
