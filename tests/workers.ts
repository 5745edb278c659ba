import { vi } from 'vitest'
import type { Answer, Asked } from '../src/importing/workerMessages'

/** A worker the page started: a test speaks for it. */
export class Started extends EventTarget {
  file: File | null = null
  ended = false
  postMessage({ file }: Asked) {
    this.file = file
  }
  terminate() {
    this.ended = true
  }
  say(data: Answer) {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }
  crash() {
    this.dispatchEvent(new Event('error'))
  }
}

/** Puts workers that a test speaks for in place of the browser's; gives those the page starts, in order. */
export function workers(): Started[] {
  const all: Started[] = []
  vi.stubGlobal(
    'Worker',
    class extends Started {
      constructor() {
        super()
        all.push(this)
      }
    },
  )
  return all
}

/** The worker the page has started last, once it has. */
export const started = (all: readonly Started[], count = 1): Promise<Started> =>
  vi.waitFor(() => {
    const last = all[count - 1]
    if (!last) throw new Error('no worker was started')
    return last
  })
