import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { Refusal } from './refusal'
import { type Entry, entriesOf, unpack } from './zip'

const words = '宿迁市 2024 年政府信息公开工作年度报告。'.repeat(3000)
const file = zipSync({ 'word/document.xml': strToU8(words), 'a.txt': [strToU8('as it is'), { level: 0 }] })
const entry = (name: string): Entry => {
  const found = entriesOf(file)?.find((one) => one.name === name)
  if (!found) throw new Error(`no ${name}`)
  return found
}
const told = (run: () => unknown) => {
  try {
    return run()
  } catch (error) {
    return error instanceof Refusal ? error.problem.kind : error
  }
}
/** The file with these bytes somewhere in it. */
const changed = (at: number, ...bytes: number[]) => {
  const copy = file.slice()
  copy.set(bytes, at)
  return copy
}

describe('a zip', () => {
  it('lists what it holds: names, how each is packed, and how large', () => {
    expect(entriesOf(file)).toMatchObject([
      { name: 'word/document.xml', method: 8, unpacked: strToU8(words).length, locked: false },
      { name: 'a.txt', method: 0, packed: 8, unpacked: 8, locked: false },
    ])
  })

  it('gives each file back to the byte, packed or as it is', () => {
    expect(new TextDecoder().decode(unpack(file, entry('word/document.xml'), 1e6))).toBe(words)
    expect(new TextDecoder().decode(unpack(file, entry('a.txt'), 8))).toBe('as it is')
  })

  it('is read where something stands before it in the same memory, and a comment behind it', () => {
    const around = new Uint8Array(file.length + 30)
    around.set(file, 20)
    around[20 + file.length - 2] = 10
    expect(entriesOf(around.subarray(20))).toHaveLength(2)
  })

  it('has names with slashes only, and none that begins with one', () => {
    expect(entriesOf(zipSync({ '\\word\\a.xml': strToU8('x'), '//b': strToU8('x') }))?.map(({ name }) => name)).toEqual(
      ['word/a.xml', 'b'],
    )
  })
})

describe('a zip is refused', () => {
  it('where more comes out than may, packed or as it is', () => {
    const size = strToU8(words).length
    expect(unpack(file, entry('word/document.xml'), size)).toHaveLength(size)
    expect(told(() => unpack(file, entry('word/document.xml'), size - 1))).toBe('unpacks-too-large')
    expect(told(() => unpack(file, entry('a.txt'), 7))).toBe('unpacks-too-large')
  })

  it('where a file is locked, or packed in a way nobody uses', () => {
    expect(told(() => unpack(file, { ...entry('a.txt'), locked: true }, 100))).toBe('encrypted')
    expect(told(() => unpack(file, { ...entry('a.txt'), method: 12 }, 100))).toBe('damaged')
  })

  it('where a file is not where the directory says, or is cut off', () => {
    const { at } = entry('a.txt')
    expect(told(() => unpack(changed(at, 0), entry('a.txt'), 100))).toBe('damaged')
    expect(told(() => unpack(file, { ...entry('a.txt'), at: file.length - 20 }, 100))).toBe('damaged')
    expect(told(() => unpack(file, { ...entry('a.txt'), packed: file.length }, 100))).toBe('damaged')
  })

  it('where what is packed is no such thing', () => {
    const { at } = entry('word/document.xml')
    expect(told(() => unpack(changed(at + 47, 255, 255, 255, 255), entry('word/document.xml'), 1e6))).toBe('damaged')
  })

  it('where its directory is broken, or not there', () => {
    const directory = new DataView(file.buffer).getUint32(file.length - 22 + 16, true)
    expect(entriesOf(changed(directory, 0))).toBeUndefined()
    expect(entriesOf(changed(file.length - 22 + 10, 3))).toBeUndefined()
    expect(entriesOf(file.subarray(0, file.length - 22))).toBeUndefined()
    expect(entriesOf(new Uint8Array())).toBeUndefined()
  })
})
