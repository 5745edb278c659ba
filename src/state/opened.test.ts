import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { smallDraft } from '../../tests/smallDraft'
import { smallReport } from '../../tests/smallReport'
import { type Started, started, workers } from '../../tests/workers'
import { packed } from '../importing/packed'
import { type Choice, choose, nothingChosen, useChoice } from './choice'
import { open, useOpened } from './opened'

const json = (report = smallReport()) => JSON.stringify(report)
const file = (name: string, text = json(), type = '') => new File([text], name, { type })
const arriving = () => useOpened.getState().arriving
const viewing = () => useOpened.getState().viewing
const problems = () => {
  const now = arriving()
  return now.state === 'failed' ? now.problems : []
}

/** A file whose bytes come when they are let go. */
function slow(name: string) {
  let letGo = (_: string) => {}
  const given = file(name)
  given.text = () => new Promise((resolve) => (letGo = resolve))
  return { given, letGo: (text: string) => letGo(text) }
}

beforeEach(() => {
  open.dismiss()
  useOpened.setState({ viewing: null })
  useChoice.setState(nothingChosen, true)
})

describe('a file the reader gives', () => {
  it('is read, and waits until it is asked for', async () => {
    choose.section(2)
    const done = open.file(file('mine.json'))
    expect(arriving()).toEqual({ state: 'reading', name: 'mine.json' })
    await done
    expect(arriving()).toMatchObject({ state: 'ready', name: 'mine.json', from: 'report', title: smallReport().title })
    expect(viewing()).toBeNull()
    expect(useChoice.getState().sections).toEqual([2])
  })

  it.each([
    ['mine.JSON', ''],
    ['mine', ''],
    ['mine.txt', 'application/json'],
  ])('%s with type “%s” may be a report', async (name, type) => {
    await open.file(file(name, json(), type))
    expect(arriving().state).toBe('ready')
  })

  it('a byte order mark before it does not matter', async () => {
    await open.file(file('mine.json', `\uFEFF${json()}`))
    expect(arriving().state).toBe('ready')
  })

  it('can be put away unread', async () => {
    await open.file(file('mine.json'))
    open.dismiss()
    open.view()
    expect([arriving(), viewing()]).toEqual([{ state: 'nothing' }, null])
  })
})

describe('a file that cannot be opened', () => {
  it('larger than any report is not read at all', async () => {
    const huge = file('huge.json')
    Object.defineProperty(huge, 'size', { value: 50e6 + 1 })
    huge.text = () => Promise.reject(new Error('read after all'))
    await open.file(huge)
    expect(problems()).toEqual([{ kind: 'too-large', size: 50e6 + 1, limit: 50e6 }])
  })

  it('that the browser may not read is told of', async () => {
    const locked = file('locked.json')
    locked.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'))
    await open.file(locked)
    expect(problems()).toEqual([{ kind: 'unreadable' }])
  })

  it('cut off in the middle is told of as incomplete', async () => {
    await open.file(file('cut.json', json().slice(0, 500)))
    expect(problems()).toMatchObject([{ kind: 'not-json', cut: true }])
  })

  it('with a wrong value or a reference that leads nowhere is told of by its place', async () => {
    await open.file(file('wrong.json', json({ ...smallReport(), year: 'x' as unknown as number })))
    expect(problems()).toMatchObject([{ kind: 'shape', path: '/year' }])
    await open.file(file('wrong.json', json(smallReport({ headlines: [{ figure: 'gone', text: '' }] }))))
    expect(problems()).toEqual([{ kind: 'dangling', path: '/headlines/0/figure', id: 'gone' }])
  })

  it('leaves what is on screen', async () => {
    await open.file(file('mine.json'))
    open.view()
    choose.section(2)
    await open.file(file('wrong.json', '{}'))
    open.view()
    expect(viewing()).toMatchObject({ name: 'mine.json', report: { id: 'small-2018' } })
    expect(useChoice.getState().sections).toEqual([2])
  })
})

describe('a document', () => {
  let all: Started[] = []
  beforeEach(() => {
    all = workers()
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })
  const pdf = (name = '年报.pdf') => file(name, '%PDF-1.7', 'application/pdf')
  /** Gives a document, and waits for the worker that reads it. */
  const give = async (given = pdf()) => {
    const done = open.file(given)
    return { done, worker: await started(all) }
  }

  it('is read in a worker, which ends with its answer; the report it becomes waits with its draft', async () => {
    const { done, worker } = await give()
    expect(worker.file?.name).toBe('年报.pdf')
    const draft = smallDraft()
    worker.say({ kind: 'result', result: { ok: true, value: packed(draft) } })
    await done
    expect(worker.ended).toBe(true)
    expect(arriving()).toMatchObject({ state: 'ready', name: '年报.pdf', from: 'document', title: draft.report.title })
    expect(viewing()).toBeNull()
    open.view()
    expect(viewing()).toMatchObject({ name: '年报.pdf', report: draft.report, draft })
  })

  it('says how far it is, never more than all of it', async () => {
    const { worker } = await give()
    worker.say({ kind: 'progress', done: 3, total: 12 })
    expect(arriving()).toEqual({ state: 'reading', name: '年报.pdf', share: 0.25 })
    worker.say({ kind: 'progress', done: 13, total: 12 })
    expect(arriving()).toMatchObject({ share: 1 })
    worker.say({ kind: 'progress', done: 0, total: 0 })
    expect(arriving()).toMatchObject({ share: 0 })
  })

  it('that is refused is told of as the reader of its kind says', async () => {
    const { done, worker } = await give()
    worker.say({ kind: 'result', result: { ok: false, problems: [{ kind: 'scanned', pages: 12 }] } })
    await done
    expect(problems()).toEqual([{ kind: 'scanned', pages: 12 }])
  })

  it('put away while it is read: the worker ends, and nothing comes of it', async () => {
    const { done, worker } = await give()
    open.dismiss()
    await done
    expect([worker.ended, arriving()]).toEqual([true, { state: 'nothing' }])
  })

  it('another file given meanwhile ends the first one’s worker', async () => {
    const { done, worker } = await give()
    await open.file(file('mine.json'))
    await done
    expect([worker.ended, arriving().state]).toEqual([true, 'ready'])
  })

  it('whose worker crashes is told of, not waited for', async () => {
    const { done, worker } = await give()
    worker.crash()
    await done
    expect([worker.ended, problems()]).toEqual([true, [{ kind: 'broke-off' }]])
  })

  it('whose worker falls silent is given up after two minutes; a sign of life is another two', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const { done, worker } = await give()
    vi.advanceTimersByTime(119_000)
    worker.say({ kind: 'progress', done: 1, total: 2 })
    vi.advanceTimersByTime(119_000)
    expect(arriving().state).toBe('reading')
    vi.advanceTimersByTime(2000)
    await done
    expect(problems()).toEqual([{ kind: 'broke-off' }])
  })

  it('in a browser without workers is told of', async () => {
    vi.stubGlobal('Worker', undefined)
    await open.file(pdf())
    expect(problems()).toEqual([{ kind: 'broke-off' }])
  })

  it('larger than any document is not read at all', async () => {
    const huge = pdf()
    Object.defineProperty(huge, 'size', { value: 100e6 + 1 })
    await open.file(huge)
    expect(problems()).toEqual([{ kind: 'too-large', size: 100e6 + 1, limit: 100e6 }])
    expect(all).toEqual([])
  })

  it.each([['{"format": 1}'], ['\uFEFF\n { "format": 1}'], ['{}']])(
    '%s under another name is a report file',
    async (text) => {
      await open.file(file('年报.txt', text))
      expect(all).toEqual([])
      expect(arriving().state).toBe('failed')
    },
  )

  it.each([['{一、总体情况'], ['[索引号] 1'], ['']])('“%s” begins a document', async (text) => {
    const { worker } = await give(file('年报.txt', text))
    expect(worker.file?.name).toBe('年报.txt')
  })

  it('pasted is read as a file, in Unicode whatever its words claim', async () => {
    void open.pasted('<meta charset="gb2312"><p>年报</p>', 'html', '粘贴的文字')
    const { file: given } = await started(all)
    expect([given?.name, given?.type]).toEqual(['粘贴的文字.html', 'text/html'])
    const bytes = new Uint8Array((await given?.arrayBuffer()) ?? new ArrayBuffer(0))
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })

  it('looked at again after a review is looked at as before, what was chosen too', async () => {
    const draft = smallDraft()
    open.show({ name: '年报.pdf', report: draft.report, draft })
    choose.section(2)
    open.desk('review')
    open.show({ name: '年报.pdf', report: smallReport({ year: 2017 }), draft })
    expect(useOpened.getState()).toMatchObject({ desk: null, viewing: { report: { year: 2017 } } })
    expect(useChoice.getState().sections).toEqual([2])
  })
})

describe('two files, one after the other', () => {
  it('a slow one does not overtake the one given after it', async () => {
    const first = slow('first.json')
    const done = open.file(first.given)
    await open.file(file('second.json'))
    first.letGo(json())
    await done
    expect(arriving()).toMatchObject({ state: 'ready', name: 'second.json' })
  })

  it('one put away while it is read does not come back', async () => {
    const late = slow('late.json')
    const done = open.file(late.given)
    open.dismiss()
    late.letGo(json())
    await done
    expect(arriving()).toEqual({ state: 'nothing' })
  })
})

describe('the reader’s own report on screen', () => {
  const library: Choice = {
    ...nothingChosen,
    report: 'chuxiong-2018',
    sections: [8],
    topics: ['requests'],
    words: '申请',
    view: 'charts',
    figure: 'requests.received',
    lang: 'en',
    theme: 'dark',
  }
  const view = async (name: string) => {
    await open.file(file(name))
    open.view()
  }

  it('begins with nothing narrowed, in the language and theme as they are', async () => {
    useChoice.setState(library, true)
    await view('mine.json')
    expect(viewing()).toMatchObject({ name: 'mine.json', report: smallReport() })
    expect(arriving()).toEqual({ state: 'nothing' })
    expect(useChoice.getState()).toEqual({ ...nothingChosen, report: 'chuxiong-2018', lang: 'en', theme: 'dark' })
  })

  it('going back, the library’s report is exactly as it was left', async () => {
    useChoice.setState(library, true)
    await view('mine.json')
    choose.section(2)
    choose.words('热线')
    choose.view('table')
    open.close()
    expect(viewing()).toBeNull()
    expect(useChoice.getState()).toEqual(library)
  })

  it('after a second file the way back still leads to the library', async () => {
    useChoice.setState(library, true)
    await view('first.json')
    choose.section(1)
    await view('second.json')
    expect(viewing()?.name).toBe('second.json')
    open.close()
    expect(useChoice.getState()).toEqual(library)
  })

  it('a language or theme chosen meanwhile stays', async () => {
    useChoice.setState(library, true)
    await view('mine.json')
    choose.lang('zh')
    choose.theme('light')
    open.close()
    expect(useChoice.getState()).toEqual({ ...library, lang: 'zh', theme: 'light' })
  })

  it('without one there is nothing to go back from', () => {
    choose.section(8)
    open.close()
    open.view()
    expect(useChoice.getState().sections).toEqual([8])
  })
})
