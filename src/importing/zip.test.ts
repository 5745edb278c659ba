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

  it('gives back what takes many steps to unpack', () => {
    let last = 1
    const long = Uint8Array.from({ length: 100_000 }, () => {
      last = (Math.imul(last, 1_103_515_245) + 12_345) >>> 0
      return last >>> 24
    })
    const large = zipSync({ a: long })
    const [packed] = entriesOf(large) ?? []
    if (!packed) throw new Error('no entry')
    expect(packed.packed).toBeGreaterThan(2 * 16_384)
    expect(unpack(large, packed, 100_000)).toEqual(long)
    expect(told(() => unpack(large, { ...packed, packed: packed.packed - 100 }, 100_000))).toBe('damaged')
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

describe('a zip made by hand', () => {
  const [u16, u32] = [
    (n: number) => [n & 255, n >> 8],
    (n: number) => [n & 255, (n >> 8) & 255, (n >> 16) & 255, n >>> 24],
  ]
  const nul = (n: number) => Array.from({ length: n }, () => 0)
  /** One file stored as it is; `extra` and `note` are what a directory and a header may say besides. */
  const made = ({ extra = 0, note = 0, flags = 0, comment = 0, files = 1 } = {}) => {
    const name = [...strToU8('a.txt')]
    const header = [...u32(0x04034b50), ...nul(22), ...u16(name.length), ...u16(extra), ...name, ...nul(extra)]
    const body = [...strToU8('words')]
    const entry = [
      ...u32(0x02014b50),
      ...nul(4),
      ...u16(flags),
      ...u16(0),
      ...nul(8),
      ...u32(5),
      ...u32(5),
      ...u16(name.length),
      ...u16(extra),
      ...u16(note),
      ...nul(8),
      ...u32(0),
      ...name,
      ...nul(extra + note),
    ]
    const directory = Array.from({ length: files }, () => entry).flat()
    const end = [
      ...u32(0x06054b50),
      ...nul(4),
      ...u16(files),
      ...u16(files),
      ...u32(directory.length),
      ...u32(header.length + body.length),
      ...u16(comment),
      ...nul(comment),
    ]
    return Uint8Array.from([...header, ...body, ...directory, ...end])
  }
  const read = (bytes: Uint8Array) =>
    entriesOf(bytes)?.map((one) => told(() => new TextDecoder().decode(unpack(bytes, one, 100))))

  it('gives its file back, whatever stands beside its name', () => {
    expect(read(made())).toEqual(['words'])
    expect(read(made({ extra: 300 }))).toEqual(['words'])
    expect(read(made({ extra: 3, note: 7, files: 2 }))).toEqual(['words', 'words'])
    expect(read(made({ note: 258, files: 3 }))).toHaveLength(3)
  })

  it('is locked where its flags say so, and not for another flag', () => {
    expect(read(made({ flags: 1 }))).toEqual(['encrypted'])
    expect(read(made({ flags: 0x0801 }))).toEqual(['encrypted'])
    expect(read(made({ flags: 0x0100 }))).toEqual(['words'])
  })

  it('may have the longest comment there can be, and nothing before its end', () => {
    expect(read(made({ comment: 0xffff }))).toEqual(['words'])
    expect(entriesOf(Uint8Array.from([...u32(0x06054b50), ...nul(18)]))).toEqual([])
    expect(entriesOf(Uint8Array.from([...made(), ...nul(0x10000)]))).toBeUndefined()
  })

  it('with a file that ends with the zip is whole', () => {
    const bytes = made()
    const [one] = entriesOf(bytes) ?? []
    if (!one) throw new Error('no entry')
    const alone = bytes.subarray(0, 40)
    expect(new TextDecoder().decode(unpack(alone, one, 100))).toBe('words')
    expect(told(() => unpack(bytes.subarray(0, 39), one, 100))).toBe('damaged')
    const header = bytes.subarray(0, 30)
    expect(told(() => unpack(header, { ...one, packed: 0 }, 100))).toBe('damaged')
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
    expect(told(() => unpack(file, { ...entry('a.txt'), at: 2 ** 31 }, 100))).toBe('damaged')
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
    expect(entriesOf(changed(file.length - 22 + 16, 255, 255, 255, 127))).toBeUndefined()
    expect(entriesOf(new Uint8Array())).toBeUndefined()
  })
})
