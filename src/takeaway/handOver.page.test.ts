import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { canCopyPictures, canShare, copyPicture, copyText, handOver, share } from './handOver'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('saving a file', () => {
  /** Object URLs that lead somewhere, by URL. jsdom has none of its own. */
  const live = new Map<string, Blob>()
  const file = new File(['a'], 'small-2018-staffing.svg')

  beforeEach(() => {
    live.clear()
    vi.useFakeTimers()
    URL.createObjectURL = (blob: Blob) => {
      live.set(`blob:${live.size}`, blob)
      return `blob:${live.size - 1}`
    }
    URL.revokeObjectURL = (url: string) => {
      live.delete(url)
    }
  })

  it('gives the file under its name', () => {
    const saved: [Blob | undefined, string][] = []
    handOver(file, (url, name) => saved.push([live.get(url), name]))
    expect(saved).toEqual([[file, 'small-2018-staffing.svg']])
  })

  it('leaves a slow phone time to fetch it, then frees the memory', () => {
    handOver(file, () => {})
    vi.advanceTimersByTime(30_000)
    expect(live.size).toBe(1)
    vi.advanceTimersByTime(60_000)
    expect(live.size).toBe(0)
  })

  it('a click on a link with the file’s name saves it, and nothing of it stays on the page', () => {
    const clicked: [string | null, string][] = []
    const note = (event: Event) => {
      event.preventDefault()
      const link = event.target as HTMLAnchorElement
      clicked.push([link.getAttribute('href'), link.download])
    }
    document.addEventListener('click', note, { once: true })
    const before = document.body.childElementCount
    handOver(file)
    expect(clicked).toEqual([['blob:0', 'small-2018-staffing.svg']])
    expect(document.body.childElementCount).toBe(before)
  })
})

describe('the clipboard', () => {
  class Item {
    constructor(readonly content: Record<string, Promise<Blob>>) {}
  }
  const png = new Blob(['p'], { type: 'image/png' })
  const clipboard = (door: object | undefined) => vi.stubGlobal('navigator', { clipboard: door })

  it('gets the text', async () => {
    const copied: string[] = []
    clipboard({ writeText: async (text: string) => copied.push(text) })
    expect(await copyText('指标\t数')).toBe(true)
    expect(copied).toEqual(['指标\t数'])
  })

  it('gets a picture as a promise, before its bytes are there: Safari wants it inside the click', async () => {
    let given: Item[] = []
    vi.stubGlobal('ClipboardItem', Item)
    clipboard({
      write: async (items: Item[]) => {
        given = items
        await Promise.all(items.map((item) => item.content['image/png']))
      },
    })
    let ready = (_: Blob) => {}
    const copying = copyPicture(new Promise((resolve) => (ready = resolve)))
    expect(given).toHaveLength(1)
    ready(png)
    expect(await copying).toBe(true)
    expect(await given[0]?.content['image/png']).toBe(png)
  })

  it('where the browser forbids it the reader can be told', async () => {
    const forbids = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
    vi.stubGlobal('ClipboardItem', Item)
    clipboard({ writeText: forbids, write: forbids })
    expect([await copyText('a'), await copyPicture(Promise.resolve(png))]).toEqual([false, false])
  })

  it('a browser without one is no error', async () => {
    clipboard(undefined)
    expect([await copyText('a'), await copyPicture(Promise.resolve(png)), canCopyPictures()]).toEqual([
      false,
      false,
      false,
    ])
  })

  it('copying pictures is offered only where text and pictures can be written', () => {
    clipboard({ write: async () => {} })
    expect(canCopyPictures()).toBe(false)
    vi.stubGlobal('ClipboardItem', Item)
    expect(canCopyPictures()).toBe(true)
    clipboard({ writeText: async () => {} })
    expect(canCopyPictures()).toBe(false)
  })
})

describe('the share sheet', () => {
  const link = { title: 'A report', url: 'https://example.org/?section=8' }
  const sheet = (door: unknown) => vi.stubGlobal('navigator', { share: door })

  it('gets the link and its title', async () => {
    const sent: unknown[] = []
    sheet(async (what: unknown) => sent.push(what))
    expect(canShare()).toBe(true)
    expect(await share(link)).toBe('shared')
    expect(sent).toEqual([link])
  })

  it('closed by the reader is no failure; not allowed to open is one', async () => {
    sheet(() => Promise.reject(new DOMException('closed', 'AbortError')))
    expect(await share(link)).toBe('cancelled')
    sheet(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    expect(await share(link)).toBe('failed')
  })

  it('is not offered where the system has none', async () => {
    sheet(undefined)
    expect(canShare()).toBe(false)
    expect(await share(link)).toBe('failed')
  })
})
