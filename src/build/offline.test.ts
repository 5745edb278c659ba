// @vitest-environment node
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { limits } from '../offline/limits'
import { filesToKeep } from './offline'

let site: string
const put = (file: string, text: string | Uint8Array) => {
  mkdirSync(dirname(join(site, file)), { recursive: true })
  writeFileSync(join(site, file), text)
}
const library = (...ids: string[]) => put('reports/index.json', JSON.stringify({ reports: ids.map((id) => ({ id })) }))
const kept = async () => (await filesToKeep(site)).map((file) => file.url)

beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'))
  put('index.html', '<p>page</p>')
  put('assets/index-a1.js', 'code')
  put('assets/index-a1.css', 'look')
  put('assets/worker-b2.js', 'opens documents')
  put('assets/78-H-C3.bcmap', 'characters')
  put('reports/one.json', '{}')
  library('one')
})
afterEach(() => rmSync(site, { recursive: true, force: true }))

describe('what is kept for reading with no network', () => {
  it('is the page, its code and the library, and not what opens documents', async () => {
    expect(await kept()).toEqual([
      './',
      'assets/index-a1.css',
      'assets/index-a1.js',
      'reports/index.json',
      'reports/one.json',
    ])
  })

  it('has a revision of what can change under its name', async () => {
    const before = await filesToKeep(site)
    put('reports/one.json', '{"changed":true}')
    const after = await filesToKeep(site)
    const changed = after.filter((file, i) => file.revision !== before[i]?.revision)
    expect(changed.map((file) => file.url)).toEqual(['reports/one.json'])
    expect(after.find((file) => file.url === 'assets/index-a1.js')?.revision).toBeNull()
  })

  it('is the whole of a small library, and of one that grows beyond that the report at the root only', async () => {
    const reports = async () => (await kept()).filter((url) => /one|large|two/.test(url))
    put('reports/large.json', new Uint8Array(limits.libraryAhead - 4))
    put('reports/two.json', '{}')
    library('one', 'large', 'two')
    expect(await reports()).toEqual(['reports/one.json', 'reports/large.json', 'reports/two.json'])
    put('reports/two.json', '{ }')
    expect(await reports()).toEqual(['reports/one.json'])
  })

  it('does not grow with a library of thousands', async () => {
    const ids = Array.from({ length: 1000 }, (_, i) => `county-${i}`)
    for (const id of ids) put(`reports/${id}.json`, new Uint8Array(4000))
    library(...ids)
    expect(await kept()).toHaveLength(5)
  })
})
